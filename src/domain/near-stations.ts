// The metro stations a visitor may walk from: the one in the place's record, then the next ones of the map.

import type { MetroStation } from './city.ts';
import type { MetroStop, Place } from './place.ts';
import { distanceM } from './position.ts';

const MOST = 3;
/** Beyond this nobody walks from the train to the door, so only the nearest is named. Metres. */
const WALK_M = 1_500;

/** At most three, the nearest first; distances in metres along a straight line. */
export function nearStations(
  { metro, position }: Pick<Place, 'metro' | 'position'>,
  stations: readonly MetroStation[],
): readonly MetroStop[] {
  const known = new Set(metro.map(({ name }) => name['zh-Hans']));
  const others = stations
    .filter(({ name }) => !known.has(name['zh-Hans']))
    .map(({ name, lines, position: at }) => ({ name, lines, distanceM: distanceM(position, at) }))
    .filter(({ distanceM: metres }) => metres <= WALK_M);
  return [...metro, ...others].sort((a, b) => a.distanceM - b.distanceM).slice(0, MOST);
}
