// A canvas somewhat larger than the view, which moves with the map and is drawn again only where it would run out.

import type { Frame } from './brush.ts';
import { drawPicture, type Hang, type Pen } from './picture-canvas.ts';

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

/** Draws what fills the frame, in CSS px from its corner, at a pixel ratio; hung, it gives the canvas the frame's size. */
export function drawFrame({ width, height }: Frame, pixelRatio: number, draw: (pen: Pen) => void): Hang {
  const hang = drawPicture(Math.round(width * pixelRatio), Math.round(height * pixelRatio), (pen) => {
    pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    draw(pen);
  });
  return (canvas) => {
    hang(canvas);
    const { style } = canvas;
    if (style.width !== `${width}px`) style.width = `${width}px`;
    if (style.height !== `${height}px`) style.height = `${height}px`;
  };
}
