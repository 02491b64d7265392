// Finds the right city where a link names the wrong one.

import { effect, type ReadonlySignal } from '@preact/signals';
import { CITY_IDS, type CityData, type CityId } from '../domain/city.ts';
import type { Address } from './address.ts';
import type { CityState } from './city-state.ts';
import { type Screen, writePermalink } from './permalink.ts';

function dataOf(cities: CityState, id: CityId): CityData | undefined {
  const load = cities.loads[id].value;
  return load.status === 'ready' ? load.data : undefined;
}

/** Opens a place in the city that has it, where its link names another one; follows the address from then on. */
export function followMisplaced(
  screen: ReadonlySignal<Screen>,
  cities: CityState,
  address: Address,
): () => void {
  return effect(() => {
    const at = screen.value;
    if (at.name !== 'place') return;
    const has = (city: CityData | undefined): boolean =>
      city?.places.some((place) => place.id === at.id) ?? false;
    const named = dataOf(cities, at.city);
    if (!named || has(named)) return;
    for (const other of CITY_IDS) {
      cities.need(other);
      if (has(dataOf(cities, other))) address.replace(writePermalink({ ...at, city: other }));
    }
  });
}
