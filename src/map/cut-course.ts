// Cuts the schematic course of a river where surveyed water takes its place.

import { type Extent, type Shape, shapeOf } from './basemap.ts';

/** Leaves the parts of a course outside `surveyed`, worked out once for each. */
export function cutter(surveyed: Extent): (course: Shape) => readonly Shape[] {
  const known = new WeakMap<Shape, readonly Shape[]>();
  return (course) => {
    const parts = known.get(course) ?? partsOutside(course, surveyed);
    known.set(course, parts);
    return parts;
  };
}

function partsOutside({ points }: Shape, box: Extent): Shape[] {
  const parts: number[][] = [];
  let part: number[] = [];
  const add = (x: number, y: number) => {
    if (part.at(-2) !== x || part.at(-1) !== y) part.push(x, y);
  };
  const end = () => {
    if (part.length >= 4) parts.push(part);
    part = [];
  };
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.subarray(i, i + 4);
    const [enters, leaves] = stretchInside(x0, y0, x1 - x0, y1 - y0, box);
    const isOutside = enters >= leaves;
    add(x0, y0);
    if (isOutside) {
      add(x1, y1);
      continue;
    }
    if (enters > 0) add(x0 + enters * (x1 - x0), y0 + enters * (y1 - y0));
    else part = [];
    end();
    if (leaves < 1) {
      add(x0 + leaves * (x1 - x0), y0 + leaves * (y1 - y0));
      add(x1, y1);
    }
  }
  end();
  return parts.map((each) => shapeOf(Float64Array.from(each)));
}

/** From which share of a step to which it is inside the box (Liang and Barsky, ACM TOG 3, 1984). */
function stretchInside(
  x: number,
  y: number,
  dx: number,
  dy: number,
  { left, top, right, bottom }: Extent,
): readonly [number, number] {
  let [enters, leaves] = [0, 1];
  for (const [p, q] of [
    [-dx, x - left],
    [dx, right - x],
    [-dy, y - top],
    [dy, bottom - y],
  ] as const) {
    if (p === 0 && q < 0) return [1, 0];
    if (p < 0) enters = Math.max(enters, q / p);
    if (p > 0) leaves = Math.min(leaves, q / p);
  }
  return [enters, leaves];
}
