// Finds a place by its id alone, in whichever city has it.

import { CITY_IDS, type CityData, type CityId } from '../domain/city.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { CityState } from './city-state.ts';

export type FoundPlace =
  | { readonly status: 'found'; readonly place: Place; readonly city: CityData }
  | { readonly status: 'loading' | 'missing' }
  | { readonly status: 'failed'; readonly cities: readonly CityId[] };

/** Looks in the cities as far as they are there; the caller asks for them (`need`). Reads signals. */
export function findPlace({ loads }: Pick<CityState, 'loads'>, id: PlaceId): FoundPlace {
  const all = CITY_IDS.map((city) => ({ id: city, load: loads[city].value }));
  for (const { load } of all) {
    const place = load.status === 'ready' && load.data.places.find((each) => each.id === id);
    if (place) return { status: 'found', place, city: load.data };
  }
  if (all.some(({ load }) => load.status === 'loading')) return { status: 'loading' };
  const failed = all.filter(({ load }) => load.status === 'failed').map((each) => each.id);
  return failed.length > 0 ? { status: 'failed', cities: failed } : { status: 'missing' };
}
