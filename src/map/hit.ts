// Which mark a tap means.

import type { Frame } from './brush.ts';
import type { MapMark } from './clusters.ts';
import { paneSpot, type Spot } from './origin.ts';

/** Half the side of a pin's hit area in CSS px. */
const HIT_REACH = 22;

/** The nearest of the marks whose hit area holds a spot of the view (CSS px from its corner). */
export function nearestHit(
  marks: readonly MapMark[],
  spot: Spot,
  { zoom, left, top }: Frame,
): MapMark | undefined {
  let [found, least]: [MapMark | undefined, number] = [undefined, Infinity];
  for (const mark of marks) {
    const { x, y } = paneSpot(mark.world, { zoom, x: left, y: top });
    const [dx, dy] = [Math.abs(x - spot.x), Math.abs(y - spot.y)];
    if (Math.max(dx, dy) > HIT_REACH || Math.hypot(dx, dy) >= least) continue;
    [found, least] = [mark, Math.hypot(dx, dy)];
  }
  return found;
}
