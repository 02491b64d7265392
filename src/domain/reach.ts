// How a place is reached from where the list starts: on foot, by metro or taxi, or as a day trip.

import type { JudgedPlace } from './search.ts';

export const REACHES = ['walk', 'ride', 'day-trip'] as const;
export type Reach = (typeof REACHES)[number];

/** Straight-line metres up to which most people walk. */
const WALK_M = 1_500;
const DAY_TRIP_M = 30_000;

/** The reach of one place from the origin of its distance. */
export function reachOf(item: JudgedPlace): Reach {
  if (item.distanceM < WALK_M) return 'walk';
  return item.distanceM > DAY_TRIP_M ? 'day-trip' : 'ride';
}

/** Splits ranked places into reaches, keeping their order and leaving out empty ones. */
export function groupByReach(
  items: readonly JudgedPlace[],
): readonly { readonly reach: Reach; readonly items: readonly JudgedPlace[] }[] {
  return REACHES.map((reach) => ({ reach, items: items.filter((item) => reachOf(item) === reach) })).filter(
    (group) => group.items.length > 0,
  );
}
