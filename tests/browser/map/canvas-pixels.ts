// What a canvas shows, whatever it was drawn with.

/** The pixels of the canvas, red, green, blue and opacity in turn; none of one without a size. */
export function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const { width, height } = canvas;
  if (width === 0 || height === 0) return new Uint8ClampedArray();
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  pen?.drawImage(canvas, 0, 0);
  return pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
}
