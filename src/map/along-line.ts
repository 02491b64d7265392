// Points at a distance along a drawn line, and the direction the line takes there.

import type { Shape } from './basemap.ts';

/** World coordinates with the direction in radians, 0 pointing east, growing clockwise. */
export interface Waypoint {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** Length of a shape in world units. */
export function lengthOf(shape: Shape): number {
  return milestonesOf(shape).at(-1) ?? 0;
}

/** The point of `shape` at a distance (world units) from its start; nothing before its start or beyond its end. */
export function pointAlong(shape: Shape, distance: number): Waypoint | undefined {
  const milestones = milestonesOf(shape);
  if (distance < 0 || distance > (milestones.at(-1) ?? 0)) return undefined;
  let [low, high] = [1, milestones.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((milestones[middle] ?? 0) < distance) low = middle + 1;
    else high = middle;
  }
  const [start, end] = [milestones[low - 1] ?? 0, milestones[low] ?? 0];
  return between(shape.points, low, end > start ? (distance - start) / (end - start) : 0);
}

const known = new WeakMap<Shape, Float64Array>();

/** How far each point is from the start along the line; worked out once for each shape. */
function milestonesOf(shape: Shape): Float64Array {
  const milestones = known.get(shape) ?? new Float64Array(shape.points.length / 2);
  if (known.has(shape)) return milestones;
  const { points } = shape;
  for (let i = 1; i < milestones.length; i++) {
    const dx = (points[2 * i] ?? 0) - (points[2 * i - 2] ?? 0);
    const dy = (points[2 * i + 1] ?? 0) - (points[2 * i - 1] ?? 0);
    milestones[i] = (milestones[i - 1] ?? 0) + Math.hypot(dx, dy);
  }
  known.set(shape, milestones);
  return milestones;
}

function between(points: Float64Array, i: number, share: number): Waypoint {
  const [x0, y0] = [points[2 * i - 2] ?? 0, points[2 * i - 1] ?? 0];
  const [dx, dy] = [(points[2 * i] ?? 0) - x0, (points[2 * i + 1] ?? 0) - y0];
  return { x: x0 + dx * share, y: y0 + dy * share, angle: Math.atan2(dy, dx) };
}
