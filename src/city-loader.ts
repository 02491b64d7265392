// Fetches cities in the visitor's language, the one in the address ahead of all else.

import { cityTextUrls, cityUrls } from 'virtual:dataset';
import { loadCity } from './data/dataset.ts';
import type { LoadCity } from './state/city-state.ts';
import { readPermalink } from './state/permalink.ts';

/** Loads cities in the language spoken then; the one in the address at once, while the words are on their way. */
export function createCityLoader(fragment: string, spoken: () => string): LoadCity {
  const load: LoadCity = (id) => {
    const language = spoken();
    const url = cityTextUrls[id][language];
    return loadCity(cityUrls[id], fetch, url === undefined ? undefined : { language, url });
  };
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
