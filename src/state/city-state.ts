// The data of the cities: loaded once each, kept while the app is open, retried when asked.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { CITY_IDS, type CityData, type CityId } from '../domain/city.ts';

export type CityLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: CityData }
  | { readonly status: 'failed'; readonly reason: 'network' | 'unreadable' };

export type LoadCity = (id: CityId) => Promise<CityData>;

export interface CityState {
  readonly loads: Readonly<Record<CityId, ReadonlySignal<CityLoad>>>;
  /** Starts loading unless the city is there or on its way. */
  readonly need: (id: CityId) => void;
  /** Tries again after a failure. */
  readonly retry: (id: CityId) => void;
}

/** `reasonOf` tells a broken connection from data that could not be read. */
export function createCityState(
  loadCity: LoadCity,
  reasonOf: (error: unknown) => 'network' | 'unreadable',
): CityState {
  const loads = Object.fromEntries(
    CITY_IDS.map((id) => [id, signal<CityLoad>({ status: 'loading' })]),
  ) as Record<CityId, Signal<CityLoad>>;
  const attempts = new Map<CityId, Promise<CityData>>();
  const start = (id: CityId): void => {
    const attempt = loadCity(id);
    attempts.set(id, attempt);
    loads[id].value = { status: 'loading' };
    // An answer to an older attempt comes too late to count.
    const settle = (load: CityLoad): void => {
      if (attempts.get(id) === attempt) loads[id].value = load;
    };
    attempt.then(
      (data) => settle({ status: 'ready', data }),
      (error: unknown) => settle({ status: 'failed', reason: reasonOf(error) }),
    );
  };
  return {
    loads,
    need: (id) => {
      if (!attempts.has(id)) start(id);
    },
    retry: start,
  };
}
