// Canvases that show finished pictures. One that is drawn on is copied by the browser with every frame of the page,
// changed or not; a picture that was handed over whole is not.

/** What pictures are drawn with. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Draws a picture of `width` × `height` device pixels and shows it on the canvas in place of the one before. The pen
 * starts on nothing, in device pixels. Browsers that cannot hand pictures over draw on the canvas itself.
 */
export function showPicture(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  draw: (pen: Pen) => void,
): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  // A map that is not on screen has no size.
  if (width === 0 || height === 0) return;
  if (typeof OffscreenCanvas === 'undefined') {
    const pen = canvas.getContext('2d');
    pen?.setTransform(1, 0, 0, 1, 0, 0);
    pen?.clearRect(0, 0, width, height);
    if (pen) draw(pen);
    return;
  }
  const easel = new OffscreenCanvas(width, height);
  const pen = easel.getContext('2d');
  if (pen) draw(pen);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(easel.transferToImageBitmap());
}
