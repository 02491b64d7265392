// Finds a place by its id where the address names no city: in the one looked at last, else in the other.

import { useEffect } from 'preact/hooks';
import { CITY_IDS } from '../domain/city.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import { useApp } from './app-context.ts';

export type FoundPlace =
  | { readonly status: 'found'; readonly place: Place }
  | { readonly status: 'loading' | 'failed' | 'missing' };

export function usePlace(id: PlaceId | undefined): FoundPlace {
  const { cities, cityId } = useApp();
  const first = cityId.value;
  const order = [first, ...CITY_IDS.filter((city) => city !== first)];
  const loads = order.map((city) => cities.loads[city].value);
  const place = loads
    .flatMap((load) => (load.status === 'ready' ? load.data.places : []))
    .find((item) => item.id === id);
  const isFirstDone = loads[0]?.status !== 'loading';
  useEffect(() => {
    cities.need(first);
    if (isFirstDone && !place) for (const city of order) cities.need(city);
  }, [first, isFirstDone, place]);
  if (place) return { status: 'found', place };
  if (loads.some(({ status }) => status === 'loading')) return { status: 'loading' };
  return { status: loads.some(({ status }) => status === 'failed') ? 'failed' : 'missing' };
}
