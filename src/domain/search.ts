// Which places a view shows, in which order, and what every filter option would show.

import { GRADES, type Grade } from './acceptance.ts';
import { sortIntoBuckets } from './buckets.ts';
import type { PartyAcceptance } from './party.ts';
import { PLACE_KINDS, type Place, type PlaceId, type PlaceKind } from './place.ts';
import { marksOf, type Nearness, type PlaceTable, SERVICE_KIND } from './place-table.ts';
import { REACHES, type Reach } from './reach.ts';

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
  /** Only places that answer to this, see place-search.ts; blank for all. */
  readonly text: string;
}

export const NO_FILTER: Filter = { kinds: [], grades: [], savedOnly: false, ids: [], text: '' };

/** What filters look at, by row of the table: indices into GRADES, and 1 for each saved and each found place. */
export interface Standing {
  readonly table: PlaceTable;
  readonly grades: Uint8Array;
  readonly saved: Uint8Array;
  /** Undefined when no text is looked for. */
  readonly found: Uint8Array | undefined;
}

export interface Ranking {
  /** Rows in the order of the list: by reach, then best grade, then nearest, then by English name. */
  readonly rows: Int32Array;
  /** Where each reach begins and ends in `rows`; empty ones are left out. */
  readonly groups: readonly { readonly reach: Reach; readonly start: number; readonly end: number }[];
}

export interface Counts {
  readonly total: number;
  readonly kinds: Readonly<Record<PlaceKind, number>>;
  readonly grades: Readonly<Record<Grade, number>>;
  readonly saved: number;
}

/** A filter as bit masks and marks, to be asked row by row. */
interface Sieve {
  readonly kinds: number;
  readonly grades: number;
  readonly savedOnly: boolean;
  /** Marks of which each row needs all. */
  readonly listed: readonly Uint8Array[];
  /** Service points help but sell nothing: they are listed only when asked for, saved, found or shared by name. */
  readonly allKinds: number;
}

const EVERY_KIND = 2 ** PLACE_KINDS.length - 1;
const EVERY_GRADE = 2 ** GRADES.length - 1;

function maskOf<Value>(chosen: readonly Value[], all: readonly Value[]): number {
  return chosen.reduce((mask, value) => mask | (1 << all.indexOf(value)), 0);
}

function sieveOf({ kinds, grades, savedOnly, ids }: Filter, { table, found }: Standing): Sieve {
  const listed = [...(ids.length > 0 ? [marksOf(table, ids)] : []), ...(found ? [found] : [])];
  const allKinds = savedOnly || listed.length > 0 ? EVERY_KIND : EVERY_KIND & ~(1 << SERVICE_KIND);
  return {
    kinds: kinds.length > 0 ? maskOf(kinds, PLACE_KINDS) : allKinds,
    grades: grades.length > 0 ? maskOf(grades, GRADES) : EVERY_GRADE,
    savedOnly,
    listed,
    allKinds,
  };
}

function isListed({ listed }: Sieve, row: number): boolean {
  for (const marks of listed) if (!marks[row]) return false;
  return true;
}

/** The places that pass the filter, ranked; linear in the number of places. */
export function rank(standing: Standing, filter: Filter, near: Nearness): Ranking {
  const { table, grades, saved } = standing;
  const sieve = sieveOf(filter, standing);
  const { order, reaches } = near;
  // Where each place belongs, by its standing in `order`: one bucket for each reach and grade.
  const buckets = REACHES.length * GRADES.length;
  const bucketOf = new Uint8Array(order.length).fill(buckets);
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] ?? 0;
    const grade = grades[row] ?? 0;
    if (!((sieve.kinds >> (table.kinds[row] ?? 0)) & (sieve.grades >> grade) & 1)) continue;
    if ((sieve.savedOnly && !saved[row]) || !isListed(sieve, row)) continue;
    bucketOf[at] = (reaches[row] ?? 0) * GRADES.length + grade;
  }
  const { positions, starts } = sortIntoBuckets(bucketOf, buckets);
  return { rows: positions.map((at) => order[at] ?? 0), groups: groupsOf(starts) };
}

function groupsOf(starts: Int32Array): Ranking['groups'] {
  return REACHES.map((reach, at) => ({
    reach,
    start: starts[at * GRADES.length] ?? 0,
    end: starts[(at + 1) * GRADES.length] ?? 0,
  })).filter((group) => group.end > group.start);
}

/**
 * What each option would show if it were chosen, the other filters staying as they are:
 * kinds are counted under the grade filter and grades under the kind filter. Linear in the number of places.
 */
export function countOptions(standing: Standing, filter: Filter): Counts {
  const { table, grades, saved } = standing;
  const sieve = sieveOf(filter, standing);
  const kindsOfSaved = filter.kinds.length > 0 ? sieve.kinds : EVERY_KIND;
  const byKind = new Int32Array(PLACE_KINDS.length);
  const byGrade = new Int32Array(GRADES.length);
  let [total, savedCount] = [0, 0];
  for (let row = 0; row < grades.length; row += 1) {
    if (!isListed(sieve, row)) continue;
    const kind = table.kinds[row] ?? 0;
    const grade = grades[row] ?? 0;
    const hasGrade = (sieve.grades >> grade) & 1;
    if (saved[row] && hasGrade && (kindsOfSaved >> kind) & 1) savedCount += 1;
    if (sieve.savedOnly && !saved[row]) continue;
    if ((sieve.kinds >> kind) & 1) byGrade[grade] = (byGrade[grade] ?? 0) + 1;
    if (!hasGrade) continue;
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    total += (sieve.allKinds >> kind) & 1;
  }
  return {
    total,
    kinds: record(PLACE_KINDS, byKind),
    grades: record(GRADES, byGrade),
    saved: savedCount,
  };
}

function record<Key extends string>(
  keys: readonly Key[],
  numbers: Int32Array,
): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key, at) => [key, numbers[at] ?? 0])) as Record<Key, number>;
}
