import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADES, type Grade } from '../../../src/domain/acceptance.ts';
import type { PartyAcceptance } from '../../../src/domain/party.ts';
import { PLACE_KINDS, type PlaceId, type PlaceKind } from '../../../src/domain/place.ts';
import { groupByReach, REACHES, reachOf } from '../../../src/domain/reach.ts';
import {
  countOptions,
  type Filter,
  type JudgedPlace,
  NO_FILTER,
  rank,
  withDistance,
} from '../../../src/domain/search.ts';
import { place } from './sample.ts';

function party(grade: Grade): PartyAcceptance {
  return { grade, decidedBy: undefined, each: [] };
}

function judged(id: string, kind: PlaceKind, grade: Grade, distanceM: number): JudgedPlace {
  return { place: place({ id, kind, name: { en: id, 'zh-Hans': id } }), party: party(grade), distanceM };
}

const SAVED_NONE: ReadonlySet<PlaceId> = new Set();
const savedSet = (...ids: string[]): ReadonlySet<PlaceId> => new Set(ids as PlaceId[]);
const idsOf = (items: readonly JudgedPlace[]): readonly string[] => items.map((item) => item.place.id);

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
      }),
    }),
  );

describe('the list', () => {
  test('shows the best grade first, then the nearest', () => {
    const items = [
      judged('far-unknown', 'shopping', 'unknown', 9_000),
      judged('near-refused', 'shopping', 'refused', 10),
      judged('far-confirmed', 'sight', 'confirmed', 8_000),
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
  });

  test('holds each place that passes once, and no other', () => {
    fc.assert(
      fc.property(anySearch, ({ items, filter, saved }) => {
        const shown = rank(items, filter, saved);
        expect(new Set(shown).size).toBe(shown.length);
        const expected = items.filter(
          ({ place: { id, kind }, party: { grade } }) =>
            (filter.kinds.length > 0
              ? filter.kinds.includes(kind)
              : kind !== 'service' || filter.savedOnly || filter.ids.length > 0) &&
            (filter.grades.length === 0 || filter.grades.includes(grade)) &&
            (!filter.savedOnly || saved.has(id)) &&
            (filter.ids.length === 0 || filter.ids.includes(id)),
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
        // Saved and shared lists hold the service points named in them.
        const listsServices = filter.savedOnly || filter.ids.length > 0;
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
    expect(reachOf(judged('a', 'sight', 'unknown', metres))).toBe(reach);
  });

  test('groups keep every place once, in order, nearest reach first, and none is empty', () => {
    fc.assert(
      fc.property(anySearch, ({ items, filter, saved }) => {
        const shown = rank(items, filter, saved);
        const groups = groupByReach(shown);
        expect(groups.every((group) => group.items.length > 0)).toBe(true);
        expect(REACHES.filter((reach) => groups.some((group) => group.reach === reach))).toEqual(
          groups.map((group) => group.reach),
        );
        for (const { reach, items: members } of groups) {
          expect(members).toEqual(shown.filter((item) => reachOf(item) === reach));
        }
        expect(groups.flatMap((group) => group.items).length).toBe(shown.length);
      }),
    );
  });
});

test('the distance of a judged place is measured from the origin', () => {
  const here = { lat: 30.6599, lon: 104.0633 };
  const item = withDistance(place({ position: { lat: 30.6699, lon: 104.0633 } }), party('unknown'), here);
  expect(item.distanceM).toBeGreaterThan(1_100);
  expect(item.distanceM).toBeLessThan(1_120);
});
