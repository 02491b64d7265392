// Fetches cities in a language; for the list in the visitor's, the one in the address ahead of all else.

import { cityTextUrls, cityUrls } from 'virtual:dataset';
import { loadCity } from './data/dataset.ts';
import type { CityData, CityId } from './domain/city.ts';
import type { LoadCity } from './state/city-state.ts';
import { readPermalink } from './state/permalink.ts';

/** Fetches a city as it is told in `language`, in English where that says nothing. */
export function loadCityIn(language: string, id: CityId): Promise<CityData> {
  const url = cityTextUrls[id][language];
  return loadCity(cityUrls[id], fetch, url === undefined ? undefined : { language, url });
}

/** Loads cities in the language spoken then; the one in the address at once, while the words are on their way. */
export function createCityLoader(fragment: string, spoken: () => string): LoadCity {
  const load: LoadCity = (id) => loadCityIn(spoken(), id);
  const { screen } = readPermalink(fragment, []);
  const first = 'city' in screen ? screen.city : undefined;
  let early = first && load(first);
  // Whoever asks for the city hears of a failure; until then it is nobody's.
  early?.catch(() => {});
  return (id) => {
    const loading = id === first && early ? early : load(id);
    if (id === first) early = undefined;
    return loading;
  };
}
