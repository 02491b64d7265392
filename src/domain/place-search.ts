// Finds places by what a visitor types: a name in any of its languages and scripts, pinyin, or the metro station beside it.

import { foldedQueries, foldText } from './folded-text.ts';
import type { Place } from './place.ts';

/** Marks with 1, by row, the places that a text speaks of; none for a text without a letter. */
export type FindPlaces = (text: string) => Uint8Array;

/** Indices of the texts that `query` is a slip of the finger away from. */
export type FindClose = (texts: readonly string[], query: string) => readonly number[];

/** Slips are forgiven from this many letters on: of shorter words too many others are one slip away. */
const FEWEST_LETTERS = 4;

/**
 * All that a place answers to, folded, one name a line: its names, pinyin and stations. `traditional` is the same place
 * with its names in Traditional Chinese, where they are known.
 */
export function searchedText(place: Place, traditional: Place | undefined): string {
  const names = [place, ...(traditional ? [traditional] : [])].flatMap(({ name, metro }) =>
    [name, ...metro.map((stop) => stop.name)].flatMap((each) => Object.values(each)),
  );
  return [...new Set([...names, place.pinyin].map((name) => foldText(name ?? '')))].join('\n');
}

/** Searches the texts of places: what contains the text is found; where nothing does, what is close to it. */
export function createPlaceSearch(texts: readonly string[], findClose: FindClose): FindPlaces {
  return (text) => {
    const queries = foldedQueries(text).filter((query) => query !== '');
    const marks = Uint8Array.from(texts, (names) => Number(queries.some((query) => names.includes(query))));
    const [query = ''] = queries;
    // Only Latin letters have slips that can be told from other words.
    if (marks.includes(1) || !/^[a-z]+$/.test(query) || query.length < FEWEST_LETTERS) return marks;
    for (const row of findClose(texts, query)) marks[row] = 1;
    return marks;
  };
}
