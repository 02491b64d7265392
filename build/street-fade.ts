// Lets streets fade towards the edge of what is known, so that it never shows as a cut.

import type { Line } from './topology.ts';

/** Streets have their full colour this far inside the area, in metres: about 100 CSS px at zoom 14. */
export const FADE_M = 800;
const LEVELS = 5;
/** How finely a street is looked at, in metres. */
const LOOK_M = 40;
const METRES_PER_DEGREE = 111_320;

export interface FadedLine {
  readonly line: Line;
  /** How much of its colour it has, above 0 and up to 1. */
  readonly share: number;
}

/** Makes a function that cuts a line where its share changes and drops what lies outside the `area`, a closed ring. */
export function fadeTowards(area: Line): (line: Line) => FadedLine[] {
  const depth = depthIn(area);
  const shareAt = (point: readonly [number, number]) =>
    Math.max(0, Math.min(LEVELS, Math.ceil((depth(point) / FADE_M) * LEVELS))) / LEVELS;
  return (line) => {
    const pieces: { share: number; line: [number, number][] }[] = [];
    for (const [from, to] of stretches(line)) {
      const share = shareAt([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
      const piece = pieces.at(-1);
      if (piece?.share === share) piece.line.push(to);
      else pieces.push({ share, line: [from, to] });
    }
    return pieces.filter(({ share }) => share > 0);
  };
}

/** The line in stretches of at most `LOOK_M` metres. */
function* stretches(line: Line): Generator<readonly [[number, number], [number, number]]> {
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
    const east = METRES_PER_DEGREE * Math.cos((y0 * Math.PI) / 180);
    const lengthM = Math.hypot((x1 - x0) * east, (y1 - y0) * METRES_PER_DEGREE);
    const count = Math.max(1, Math.ceil(lengthM / LOOK_M));
    for (let k = 0; k < count; k++) {
      const at = (share: number): [number, number] => [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
      yield [at(k / count), k + 1 === count ? [x1, y1] : at((k + 1) / count)];
    }
  }
}

/** Metres from a point to the edge of the area: positive inside, negative outside. */
function depthIn(area: Line): (point: readonly [number, number]) => number {
  const east = METRES_PER_DEGREE * Math.cos(((area[0]?.[1] ?? 0) * Math.PI) / 180);
  const ring = area.map(([lon, lat]) => [lon * east, lat * METRES_PER_DEGREE] as const);
  return ([lon, lat]) => {
    const [x, y] = [lon * east, lat * METRES_PER_DEGREE];
    let nearest = Infinity;
    let isInside = false;
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1] ?? [0, 0], ring[i] ?? [0, 0]];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
      const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length2 ? ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2 : 0;
      const t = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
    }
    return isInside ? nearest : -nearest;
  };
}
