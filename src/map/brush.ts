// Puts shapes in world coordinates on a canvas path, leaving out what does not show.

import type { Shape } from './basemap.ts';
import { worldPx } from './world.ts';

/** The part of the canvas methods the painter uses, so that a test can record them. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'closePath'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
>;

/** A window on the map: its top left corner in pixels of the whole world at `zoom`, and its size (CSS px). */
export interface Frame {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A frame with its scale worked out. */
export interface Window extends Frame {
  /** CSS px per world unit. */
  readonly scale: number;
}

export function openWindow(frame: Frame): Window {
  return { ...frame, scale: worldPx(frame.zoom) };
}

/** Strokes all shapes as one path. */
export function strokeAll(brush: Brush, shapes: readonly Shape[], view: Window): void {
  brush.beginPath();
  let any = false;
  for (const shape of shapes) any = trace(brush, shape, view, brush.lineWidth) || any;
  if (any) brush.stroke();
}

/** Adds the segments that may touch the window to the path; says whether there were any. */
function trace(brush: Brush, shape: Shape, view: Window, width: number): boolean {
  if (!touches(shape, view, width)) return false;
  let any = false;
  let drawing = false;
  let [x0, y0] = [across(shape, 0, view), down(shape, 0, view)];
  for (let i = 2; i < shape.points.length; i += 2) {
    const [x1, y1] = [across(shape, i, view), down(shape, i, view)];
    const misses =
      Math.max(x0, x1) < -width ||
      Math.max(y0, y1) < -width ||
      Math.min(x0, x1) > view.width + width ||
      Math.min(y0, y1) > view.height + width;
    if (misses) drawing = false;
    else {
      if (!drawing) brush.moveTo(x0, y0);
      brush.lineTo(x1, y1);
      drawing = any = true;
    }
    [x0, y0] = [x1, y1];
  }
  return any;
}

/**
 * Adds what of a shape may touch the window to the path, rounded at every point: rivers have no corners. Says whether
 * there was anything.
 */
export function traceCurve(brush: Brush, shape: Shape, view: Window, width: number): boolean {
  if (!touches(shape, view, width)) return false;
  const last = shape.points.length - 2;
  let [x0, y0] = [across(shape, 0, view), down(shape, 0, view)];
  let drawing = false;
  let any = false;
  // Each bend leads from the middle of one side to the middle of the next.
  for (let i = 2; i <= last; i += 2) {
    const [x, y] = [across(shape, i, view), down(shape, i, view)];
    const isEnd = i === last;
    const x1 = isEnd ? x : (x + across(shape, i + 2, view)) / 2;
    const y1 = isEnd ? y : (y + down(shape, i + 2, view)) / 2;
    const misses =
      Math.max(x0, x, x1) < -width ||
      Math.max(y0, y, y1) < -width ||
      Math.min(x0, x, x1) > view.width + width ||
      Math.min(y0, y, y1) > view.height + width;
    if (misses) drawing = false;
    else {
      if (!drawing) brush.moveTo(x0, y0);
      if (isEnd) brush.lineTo(x, y);
      else brush.quadraticCurveTo(x, y, x1, y1);
      drawing = any = true;
    }
    [x0, y0] = [x1, y1];
  }
  return any;
}

/** True when a shape may show in the window, or within `margin` CSS px of it. */
export function touches({ box }: Shape, view: Window, margin: number): boolean {
  return (
    box.right * view.scale >= view.left - margin &&
    box.left * view.scale <= view.left + view.width + margin &&
    box.bottom * view.scale >= view.top - margin &&
    box.top * view.scale <= view.top + view.height + margin
  );
}

/** x of the point at `i` in the window, in CSS px. */
export function across({ points }: Shape, i: number, view: Window): number {
  return (points[i] ?? 0) * view.scale - view.left;
}

/** y of the point at `i` in the window, in CSS px. */
export function down({ points }: Shape, i: number, view: Window): number {
  return (points[i + 1] ?? 0) * view.scale - view.top;
}
