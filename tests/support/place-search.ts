// The search by name over some places, without their Traditional names.

import { findClose } from '../../src/close-names.ts';
import type { Place } from '../../src/domain/place.ts';
import { createPlaceSearch, type FindPlaces, searchedText } from '../../src/domain/place-search.ts';

export async function searchAmong(places: readonly Place[]): Promise<FindPlaces> {
  return createPlaceSearch(
    places.map((place) => searchedText(place, undefined)),
    findClose,
  );
}
