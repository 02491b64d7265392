// Canvases that show finished pictures. One that is drawn on is copied by the browser with every frame of the page,
// changed or not; a picture that was handed over whole is not.

/** What pictures are drawn with. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Puts a picture on a canvas, in place of the one before. */
export type Hang = (canvas: HTMLCanvasElement) => void;

/**
 * Draws a picture of `width` × `height` device pixels; the pen starts on nothing, in device pixels. To hang it is work
 * for a task of its own: only then the browser makes pixels of what was drawn. Browsers that cannot hand pictures over
 * draw when it is hung, on the canvas itself.
 */
export function drawPicture(width: number, height: number, draw: (pen: Pen) => void): Hang {
  // A map that is not on screen has no size.
  const isEmpty = width === 0 || height === 0;
  const easel =
    isEmpty || typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(width, height);
  const easelPen = easel?.getContext('2d');
  if (easelPen) draw(easelPen);
  return (canvas) => {
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    if (easel) canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(easel.transferToImageBitmap());
    else if (!isEmpty) drawOver(canvas, draw);
  };
}

function drawOver(canvas: HTMLCanvasElement, draw: (pen: Pen) => void): void {
  const pen = canvas.getContext('2d');
  pen?.setTransform(1, 0, 0, 1, 0, 0);
  pen?.clearRect(0, 0, canvas.width, canvas.height);
  if (pen) draw(pen);
}
