import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADES, type Grade } from '../../../src/domain/acceptance.ts';
import { PLACE_KINDS, type Place, type PlaceId, type PlaceKind } from '../../../src/domain/place.ts';
import { marksOf, nearnessOf, tableOf } from '../../../src/domain/place-table.ts';
import { distanceM } from '../../../src/domain/position.ts';
import { REACHES, reachOf } from '../../../src/domain/reach.ts';
import * as search from '../../../src/domain/search.ts';
import { type Filter, NO_FILTER } from '../../../src/domain/search.ts';
import { place } from './sample.ts';

interface Judged {
  readonly place: Place;
  readonly grade: Grade;
  readonly metres: number;
}

const ORIGIN = { lat: 30.6574, lon: 104.0657 };
/** Metres of one degree of latitude on the sphere of `distanceM`. */
const DEGREE_M = distanceM(ORIGIN, { lat: ORIGIN.lat + 1, lon: ORIGIN.lon });

/** A place straight north of the origin. */
function judged(id: string, kind: PlaceKind, grade: Grade, metres: number): Judged {
  const position = { lat: ORIGIN.lat + metres / DEGREE_M, lon: ORIGIN.lon };
  return { place: place({ id, kind, name: { en: id, 'zh-Hans': id }, position }), grade, metres };
}

/** What is found by name is told by marks; here it is every place whose id holds the text. */
function standingOf(
  items: readonly Judged[],
  saved: ReadonlySet<PlaceId>,
  { text }: Filter,
): search.Standing {
  const table = tableOf(items.map((item) => item.place));
  const grades = new Map(items.map((item) => [item.place.id, GRADES.indexOf(item.grade)]));
  return {
    table,
    grades: Uint8Array.from(table.places, ({ id }) => grades.get(id) ?? 0),
    saved: marksOf(table, saved),
    found: text ? Uint8Array.from(table.places, ({ id }) => Number(id.includes(text))) : undefined,
  };
}

function ranking(items: readonly Judged[], filter: Filter, saved: ReadonlySet<PlaceId>) {
  const standing = standingOf(items, saved, filter);
  const { rows, groups } = search.rank(standing, filter, nearnessOf(standing.table, ORIGIN));
  const listed = Array.from(rows, (row) => items.find((item) => item.place === standing.table.places[row]));
  return { listed: listed.filter((item) => item !== undefined), groups };
}

const rank = (items: readonly Judged[], filter: Filter, saved: ReadonlySet<PlaceId>) =>
  ranking(items, filter, saved).listed;
const countOptions = (items: readonly Judged[], filter: Filter, saved: ReadonlySet<PlaceId>) =>
  search.countOptions(standingOf(items, saved, filter), filter);

const SAVED_NONE: ReadonlySet<PlaceId> = new Set();
const savedSet = (...ids: string[]): ReadonlySet<PlaceId> => new Set(ids as PlaceId[]);
const idsOf = (items: readonly Judged[]): readonly string[] => items.map((item) => item.place.id);

/** Some judged places, a filter and a set of saved places. */
const anySearch = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...PLACE_KINDS),
      grade: fc.constantFrom(...GRADES),
      distanceM: fc.integer({ min: 0, max: 60_000 }),
      isSaved: fc.boolean(),
      isListed: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .chain((parts) =>
    fc.record({
      items: fc.constant(parts.map((part, at) => judged(`p${at}`, part.kind, part.grade, part.distanceM))),
      saved: fc.constant(savedSet(...parts.flatMap((part, at) => (part.isSaved ? [`p${at}`] : [])))),
      filter: fc.record<Filter>({
        kinds: fc.uniqueArray(fc.constantFrom(...PLACE_KINDS)),
        grades: fc.uniqueArray(fc.constantFrom(...GRADES)),
        savedOnly: fc.boolean(),
        ids: fc.constantFrom(
          [],
          parts.flatMap((part, at) => (part.isListed ? [`p${at}` as PlaceId] : [])),
        ),
        text: fc.constantFrom('', '1', 'p'),
      }),
    }),
  );

describe('the list', () => {
  test('shows the best grade first, then the nearest', () => {
    const items = [
      judged('far-unknown', 'shopping', 'unknown', 900),
      judged('near-refused', 'shopping', 'refused', 10),
      judged('far-confirmed', 'sight', 'confirmed', 800),
      judged('near-expected', 'museum', 'expected', 20),
      judged('near-confirmed', 'rail', 'confirmed', 500),
      judged('near-unknown', 'rail', 'unknown', 30),
    ];
    expect(idsOf(rank(items, NO_FILTER, SAVED_NONE))).toEqual([
      'near-confirmed',
      'far-confirmed',
      'near-expected',
      'near-unknown',
      'far-unknown',
      'near-refused',
    ]);
  });

  test('is sorted by name where grade and distance are the same', () => {
    const items = ['c', 'a', 'b'].map((id) => judged(id, 'sight', 'expected', 100));
    expect(idsOf(rank(items, NO_FILTER, SAVED_NONE))).toEqual(['a', 'b', 'c']);
  });

  test('never silently drops unknowns and refusals', () => {
    const items = GRADES.map((grade) => judged(grade, 'sight', grade, 1));
    expect(idsOf(rank(items, NO_FILTER, SAVED_NONE))).toEqual(GRADES);
  });

  test('leaves service points out unless they are asked for', () => {
    const items = [judged('centre', 'service', 'unknown', 1), judged('mall', 'shopping', 'unknown', 2)];
    expect(idsOf(rank(items, NO_FILTER, SAVED_NONE))).toEqual(['mall']);
    expect(idsOf(rank(items, { ...NO_FILTER, kinds: ['service'] }, SAVED_NONE))).toEqual(['centre']);
  });

  test('keeps several kinds and several grades, only saved ones, only those of a shared list', () => {
    const items = [
      judged('a', 'shopping', 'confirmed', 1),
      judged('b', 'museum', 'expected', 2),
      judged('c', 'rail', 'expected', 3),
      judged('d', 'museum', 'unknown', 4),
    ];
    const show = (part: Partial<Filter>, saved = SAVED_NONE) =>
      idsOf(rank(items, { ...NO_FILTER, ...part }, saved));
    expect(show({ kinds: ['shopping', 'museum'] })).toEqual(['a', 'b', 'd']);
    expect(show({ grades: ['confirmed', 'unknown'] })).toEqual(['a', 'd']);
    expect(show({ kinds: ['museum'], grades: ['expected'] })).toEqual(['b']);
    expect(show({ savedOnly: true }, savedSet('c', 'd'))).toEqual(['c', 'd']);
    expect(show({ ids: ['d', 'a', 'gone'] as PlaceId[] })).toEqual(['a', 'd']);
    expect(show({ kinds: ['airport'] })).toEqual([]);
    expect(show({ text: 'b' })).toEqual(['b']);
    expect(show({ text: 'b', kinds: ['rail'] })).toEqual([]);
  });

  test('holds each place that passes once, and no other', () => {
    fc.assert(
      fc.property(anySearch, ({ items, filter, saved }) => {
        const shown = rank(items, filter, saved);
        expect(new Set(shown).size).toBe(shown.length);
        const expected = items.filter(
          ({ place: { id, kind }, grade }) =>
            (filter.kinds.length > 0
              ? filter.kinds.includes(kind)
              : kind !== 'service' || filter.savedOnly || filter.ids.length > 0 || filter.text !== '') &&
            (filter.grades.length === 0 || filter.grades.includes(grade)) &&
            (!filter.savedOnly || saved.has(id)) &&
            (filter.ids.length === 0 || filter.ids.includes(id)) &&
            id.includes(filter.text),
        );
        expect(new Set(shown)).toEqual(new Set(expected));
      }),
    );
  });

  test('does not depend on the order of the data, and leaves the data alone', () => {
    fc.assert(
      fc.property(anySearch, ({ items, filter, saved }) => {
        const before = [...items];
        expect(rank([...items].reverse(), filter, saved)).toEqual(rank(items, filter, saved));
        expect(items).toEqual(before);
      }),
    );
  });
});

describe('the counts', () => {
  test('say what each option would show if it were chosen', () => {
    fc.assert(
      fc.property(anySearch, ({ items, filter, saved }) => {
        const counts = countOptions(items, filter, saved);
        const shown = (part: Partial<Filter>) => rank(items, { ...filter, ...part }, saved).length;
        for (const kind of PLACE_KINDS) expect(counts.kinds[kind]).toBe(shown({ kinds: [kind] }));
        for (const grade of GRADES) expect(counts.grades[grade]).toBe(shown({ grades: [grade] }));
        expect(counts.total).toBe(shown({ kinds: [] }));
        expect(counts.saved).toBe(shown({ savedOnly: true }));
      }),
    );
  });

  test('add up: the kinds to "All", the grades to what the kinds show', () => {
    fc.assert(
      fc.property(anySearch, ({ items, filter, saved }) => {
        const { total, kinds, grades } = countOptions(items, filter, saved);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        const { service, ...places } = kinds;
        // Saved and shared lists hold the service points named in them; a search finds them.
        const listsServices = filter.savedOnly || filter.ids.length > 0 || filter.text !== '';
        expect(sum(Object.values(places)) + (listsServices ? service : 0)).toBe(total);
        expect(service).toBe(rank(items, { ...filter, kinds: ['service'] }, saved).length);
        expect(sum(Object.values(grades))).toBe(rank(items, { ...filter, grades: [] }, saved).length);
      }),
    );
  });

  test('name every kind and grade, also at zero', () => {
    const counts = countOptions([], NO_FILTER, SAVED_NONE);
    expect(counts).toEqual({
      total: 0,
      kinds: { shopping: 0, sight: 0, museum: 0, airport: 0, rail: 0, service: 0 },
      grades: { confirmed: 0, expected: 0, unknown: 0, refused: 0 },
      saved: 0,
    });
  });
});

describe('the reach of a place', () => {
  test.each([
    [0, 'walk'],
    [1_499, 'walk'],
    [1_500, 'ride'],
    [30_000, 'ride'],
    [30_001, 'day-trip'],
  ])('%i m away is a %s', (metres, reach) => {
    expect(reachOf(metres)).toBe(reach);
  });

  test('groups the list: every place once, nearest reach first, none empty', () => {
    fc.assert(
      fc.property(anySearch, ({ items, filter, saved }) => {
        const { listed, groups } = ranking(items, filter, saved);
        expect(groups.every(({ start, end }) => end > start)).toBe(true);
        expect(groups.map(({ start }) => start)).toEqual(
          [0, ...groups.map(({ end }) => end)].slice(0, groups.length),
        );
        expect(groups.at(-1)?.end ?? 0).toBe(listed.length);
        expect(REACHES.filter((reach) => groups.some((group) => group.reach === reach))).toEqual(
          groups.map((group) => group.reach),
        );
        for (const { reach, start, end } of groups) {
          for (const item of listed.slice(start, end)) expect(reachOf(item.metres)).toBe(reach);
        }
      }),
    );
  });
});

test('distances are measured from the origin, nearest first', () => {
  const table = tableOf(
    [judged('b', 'sight', 'unknown', 2_000), judged('a', 'sight', 'unknown', 5_000)].map(
      (item) => item.place,
    ),
  );
  const { order, metres } = nearnessOf(table, ORIGIN);
  expect(Array.from(order, (row) => table.places[row]?.id)).toEqual(['b', 'a']);
  expect(metres[order[0] ?? 0]).toBeCloseTo(2_000, 3);
});
