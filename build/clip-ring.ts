// Cuts an area at the edges of a box.

import type { Bounds, Line } from './topology.ts';

type Position = Line[number];

/** The part of a closed ring inside the box (Sutherland and Hodgman, CACM 17, 1974); empty where there is none. */
export function clipRing(ring: Line, [west, south, east, north]: Bounds): Line {
  const inside = [cut(0, west, 1), cut(0, east, -1), cut(1, south, 1), cut(1, north, -1)].reduce<
    readonly Position[]
  >((points, edge) => edge(points), ring.slice(0, -1));
  const [first] = inside;
  return first && inside.length > 2 ? [...inside, first] : [];
}

/** Keeps what lies on one side of a line along an axis (0 longitude, 1 latitude); `sign` 1 keeps what is greater. */
function cut(axis: 0 | 1, limit: number, sign: 1 | -1): (points: readonly Position[]) => Position[] {
  const isIn = (point: Position) => (point[axis] - limit) * sign >= 0;
  const crossing = (a: Position, b: Position): Position => {
    const share = (limit - a[axis]) / (b[axis] - a[axis]);
    const other = axis === 0 ? 1 : 0;
    const across = Math.round((a[other] + (b[other] - a[other]) * share) * 1e5) / 1e5;
    return axis === 0 ? [limit, across] : [across, limit];
  };
  return (points) =>
    points.flatMap((point, i) => {
      const before = points.at(i - 1) ?? point;
      const met = isIn(point) === isIn(before) ? [] : [crossing(before, point)];
      return isIn(point) ? [...met, point] : met;
    });
}
