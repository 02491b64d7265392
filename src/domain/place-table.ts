// A city's places as columns of numbers, so that filtering and ranking stay quick however many there are.

import { GRADES } from './acceptance.ts';
import type { PartyMode } from './party.ts';
import { PLACE_KINDS, type Place, type PlaceId } from './place.ts';
import { distanceM, type LatLon } from './position.ts';
import { REACHES, reachOf } from './reach.ts';

/** The row of a place is its index in `places`, which is also its rank where nothing else decides. */
export interface PlaceTable {
  readonly places: readonly Place[];
  /** Indices into PLACE_KINDS. */
  readonly kinds: Uint8Array;
  /** WGS-84 degrees. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly rowOf: ReadonlyMap<PlaceId, number>;
}

/** Rows from near to far, and their distances in metres by row. */
export interface Nearness {
  readonly order: Int32Array;
  readonly metres: Float64Array;
  /** Indices into REACHES, by row. */
  readonly reaches: Uint8Array;
}

export const SERVICE_KIND = PLACE_KINDS.indexOf('service');

/** Rows stand in the order of the English names. */
export function tableOf(places: readonly Place[]): PlaceTable {
  const sorted = [...places].sort((a, b) => (a.name.en < b.name.en ? -1 : 1));
  return {
    places: sorted,
    kinds: Uint8Array.from(sorted, ({ kind }) => PLACE_KINDS.indexOf(kind)),
    lat: Float64Array.from(sorted, ({ position }) => position.lat),
    lon: Float64Array.from(sorted, ({ position }) => position.lon),
    rowOf: new Map(sorted.map(({ id }, row) => [id, row])),
  };
}

/** A mark of 1 for each row whose place is among the ids. */
export function marksOf(table: PlaceTable, ids: Iterable<PlaceId>): Uint8Array {
  const marks = new Uint8Array(table.places.length);
  for (const id of ids) {
    const row = table.rowOf.get(id);
    if (row !== undefined) marks[row] = 1;
  }
  return marks;
}

/** Millimetres to which distances are told apart; below that the row decides. */
const STEPS_PER_M = 1_000;

/** Distances from `origin`; n log n. */
export function nearnessOf({ places }: PlaceTable, origin: LatLon): Nearness {
  const count = places.length;
  const metres = Float64Array.from(places, ({ position }) => distanceM(origin, position));
  // One number holds both what is sorted by and the row, which the engine sorts without calling us back.
  const keys = metres.map((far, row) => Math.round(far * STEPS_PER_M) * count + row).sort();
  return {
    metres,
    order: Int32Array.from(keys, (key) => key % count),
    reaches: Uint8Array.from(metres, (far) => REACHES.indexOf(reachOf(far))),
  };
}

/** Grades of a party by row: the best of its wallets' (any) or the worst (all); "unknown" without a wallet. */
export function partyGrades(each: readonly Uint8Array[], mode: PartyMode, count: number): Uint8Array {
  const [first, ...others] = each;
  if (!first) return new Uint8Array(count).fill(GRADES.indexOf('unknown'));
  const grades = first.slice();
  const pick = mode === 'any' ? Math.min : Math.max;
  for (const other of others) {
    for (let row = 0; row < count; row += 1) grades[row] = pick(grades[row] ?? 0, other[row] ?? 0);
  }
  return grades;
}
