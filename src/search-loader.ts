// Makes a city's places ready to be searched, with their names in Traditional Chinese: visitors read it whose phone speaks English.

import { findClose } from './close-names.ts';
import type { CityData } from './domain/city.ts';
import type { Place } from './domain/place.ts';
import { createPlaceSearch, type FindPlaces, searchedText } from './domain/place-search.ts';

/** Places made ready between two breaths, so that a slow phone stays at hand. */
const SLICE = 100;

/** Makes `places` ready; without their Traditional names where the same city in that language cannot be fetched. */
export async function loadSearch(
  places: readonly Place[],
  traditionalCity: Promise<CityData>,
): Promise<FindPlaces> {
  const { places: twins } = await traditionalCity.catch(() => ({ places: [] }));
  const twinOf = new Map(twins.map((place) => [place.id, place]));
  const texts: string[] = [];
  for (const place of places) {
    texts.push(searchedText(place, twinOf.get(place.id)));
    if (texts.length % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return createPlaceSearch(texts, findClose);
}
