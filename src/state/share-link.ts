// What a shared link opens: a place, the present view, or the saved places as a list.

import type { CityId } from '../domain/city.ts';
import { LONGEST_FRAGMENT } from '../domain/link-length.ts';
import type { PlaceId } from '../domain/place.ts';
import { writePermalink } from './permalink.ts';

/** The fragment of a list of places, or nothing where it would be longer than links may be. */
export function listFragment(city: CityId, ids: readonly PlaceId[]): string | undefined {
  const filter = { kinds: [], grades: [], savedOnly: false, list: ids, text: '' };
  const fragment = writePermalink({ name: 'places', city, whole: false }, filter);
  return fragment.length <= LONGEST_FRAGMENT ? fragment : undefined;
}

/** The city where most of the places lie, as far as `cityOf` knows; `otherwise` where that is none. */
export function mainCity(
  ids: readonly PlaceId[],
  cityOf: (id: PlaceId) => CityId | undefined,
  otherwise: CityId,
): CityId {
  const counts = new Map<CityId, number>();
  for (const id of ids) {
    const city = cityOf(id);
    if (city) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [CityId, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [otherwise, counts.get(otherwise) ?? 0],
  )[0];
}
