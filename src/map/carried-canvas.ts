// A canvas somewhat larger than the view, which moves with the map and is drawn again only where it would run out.

import type { Frame } from './brush.ts';

/** The view and a margin around it, as a share of its size. */
export function widerFrame({ zoom, left, top, width, height }: Frame, margin: number): Frame {
  const [dx, dy] = [Math.round(width * margin), Math.round(height * margin)];
  return { zoom, left: left - dx, top: top - dy, width: width + 2 * dx, height: height + 2 * dy };
}

/** True when what was drawn still fills the view. */
export function covers(drawn: Frame, view: Frame): boolean {
  return (
    view.zoom === drawn.zoom &&
    view.left >= drawn.left &&
    view.top >= drawn.top &&
    view.left + view.width <= drawn.left + drawn.width &&
    view.top + view.height <= drawn.top + drawn.height
  );
}

/** Gives the canvas the frame's size (CSS px) at a pixel ratio; true when it changed, which also empties it. */
export function resizeCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: Frame,
  pixelRatio: number,
): boolean {
  const [across, down] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
  if (canvas.width === across && canvas.height === down) return false;
  canvas.width = across;
  canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  return true;
}
