// How long a link may grow before it stops being one that people and cameras can pass on.

/** A shared list travels in the fragment; some apps cut longer links. Characters. */
export const LONGEST_FRAGMENT = 2_000;

/** A denser code is no longer read off a phone's screen. Characters of the whole link. */
export const LONGEST_CODE = 600;

/** Most characters of a text that is looked for, in the link as in the field. */
export const LONGEST_SEARCH = 60;

/** The text as far as it is looked for. Half a character, as at a cut, has no place in an address. */
export function searchedPart(text: string): string {
  return text.slice(0, LONGEST_SEARCH).replace(/\p{Cs}/gu, '');
}
