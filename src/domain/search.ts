// Which judged places a view shows, in which order, and what every filter option would show.

import { GRADES, type Grade } from './acceptance.ts';
import type { PartyAcceptance } from './party.ts';
import { PLACE_KINDS, type Place, type PlaceId, type PlaceKind } from './place.ts';
import { distanceM, type LatLon } from './position.ts';

export interface JudgedPlace {
  readonly place: Place;
  readonly party: PartyAcceptance;
  /** Metres from the origin of the list. */
  readonly distanceM: number;
}

/** An empty list of kinds or grades means all of them. */
export interface Filter {
  readonly kinds: readonly PlaceKind[];
  readonly grades: readonly Grade[];
  readonly savedOnly: boolean;
  /** Only these places: a list received by link. */
  readonly ids: readonly PlaceId[];
}

export const NO_FILTER: Filter = { kinds: [], grades: [], savedOnly: false, ids: [] };

export interface Counts {
  readonly total: number;
  readonly kinds: Readonly<Record<PlaceKind, number>>;
  readonly grades: Readonly<Record<Grade, number>>;
  readonly saved: number;
}

/** Adds the distance from `origin` in metres. */
export function withDistance(place: Place, party: PartyAcceptance, origin: LatLon): JudgedPlace {
  return { place, party, distanceM: distanceM(origin, place.position) };
}

/** Service points help but sell nothing: they are listed only when asked for, saved or shared by name. */
function hasKind({ place }: JudgedPlace, { kinds, savedOnly, ids }: Filter): boolean {
  if (kinds.length > 0) return kinds.includes(place.kind);
  return place.kind !== 'service' || savedOnly || ids.length > 0;
}

function hasGrade(item: JudgedPlace, grades: readonly Grade[]): boolean {
  return grades.length === 0 || grades.includes(item.party.grade);
}

/** True when the filter lets the place through. */
export function passes(item: JudgedPlace, filter: Filter, saved: ReadonlySet<PlaceId>): boolean {
  return (
    hasKind(item, filter) &&
    hasGrade(item, filter.grades) &&
    (!filter.savedOnly || saved.has(item.place.id)) &&
    (filter.ids.length === 0 || filter.ids.includes(item.place.id))
  );
}

/** Best grade first, then nearest, then by English name. */
export function compareRank(a: JudgedPlace, b: JudgedPlace): number {
  return (
    GRADES.indexOf(a.party.grade) - GRADES.indexOf(b.party.grade) ||
    a.distanceM - b.distanceM ||
    (a.place.name.en < b.place.name.en ? -1 : 1)
  );
}

/** The places that pass the filter, ranked. */
export function rank(
  items: readonly JudgedPlace[],
  filter: Filter,
  saved: ReadonlySet<PlaceId>,
): readonly JudgedPlace[] {
  return items.filter((item) => passes(item, filter, saved)).sort(compareRank);
}

function countBy<Key extends string>(
  keys: readonly Key[],
  items: readonly JudgedPlace[],
  keyOf: (item: JudgedPlace) => Key,
): Readonly<Record<Key, number>> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const item of items) counts[keyOf(item)] += 1;
  return counts;
}

/**
 * What each option would show if it were chosen, the other filters staying as they are:
 * kinds are counted under the grade filter and grades under the kind filter.
 */
export function countOptions(
  items: readonly JudgedPlace[],
  filter: Filter,
  saved: ReadonlySet<PlaceId>,
): Counts {
  const underGrades = items.filter((item) => passes(item, { ...filter, kinds: PLACE_KINDS }, saved));
  const underKinds = items.filter((item) => passes(item, { ...filter, grades: [] }, saved));
  return {
    total: underGrades.filter((item) => hasKind(item, { ...filter, kinds: [] })).length,
    kinds: countBy(PLACE_KINDS, underGrades, (item) => item.place.kind),
    grades: countBy(GRADES, underKinds, (item) => item.party.grade),
    saved: items.filter((item) => passes(item, { ...filter, savedOnly: true }, saved)).length,
  };
}
