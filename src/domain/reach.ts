// How a place is reached from where the list starts: on foot, by metro or taxi, or as a day trip.

export const REACHES = ['walk', 'ride', 'day-trip'] as const;
export type Reach = (typeof REACHES)[number];

/** Straight-line metres up to which most people walk. */
const WALK_M = 1_500;
const DAY_TRIP_M = 30_000;

/** The reach of a place `metres` away. */
export function reachOf(metres: number): Reach {
  if (metres < WALK_M) return 'walk';
  return metres > DAY_TRIP_M ? 'day-trip' : 'ride';
}
