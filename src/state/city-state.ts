// The data of the cities: loaded once each, kept while the app is open, retried when asked.

import type { ReadonlySignal } from '@preact/signals';
import { CITY_IDS, type CityData, type CityId } from '../domain/city.ts';
import { createLoaded, type Load, type Loaded } from './loaded.ts';

export type CityLoad = Load<CityData>;

export type LoadCity = (id: CityId) => Promise<CityData>;

export interface CityState {
  readonly loads: Readonly<Record<CityId, ReadonlySignal<CityLoad>>>;
  /** Starts loading unless the city is there or on its way. */
  readonly need: (id: CityId) => void;
  /** Tries again after a failure. */
  readonly retry: (id: CityId) => void;
  /** Loads again what is there, as after a change of language; the old stays until the new has come. */
  readonly renew: () => void;
}

function perCity<Value>(make: (id: CityId) => Value): Readonly<Record<CityId, Value>> {
  return Object.fromEntries(CITY_IDS.map((id) => [id, make(id)])) as Record<CityId, Value>;
}

/** `reasonOf` tells a broken connection from data that could not be read. */
export function createCityState(
  loadCity: LoadCity,
  reasonOf: (error: unknown) => 'network' | 'unreadable',
): CityState {
  const cities = perCity((id): Loaded<CityData> => createLoaded(() => loadCity(id), reasonOf));
  return {
    loads: perCity((id) => cities[id].load),
    need: (id) => cities[id].need(),
    retry: (id) => cities[id].retry(),
    renew: () => {
      for (const id of CITY_IDS) cities[id].renew();
    },
  };
}
