import { describe, expect, test } from 'vitest';
import kit from '../../../data/hotel-kit.json' with { type: 'json' };
import sources from '../../../data/sources.json' with { type: 'json' };
import {
  besideIn,
  citationOf,
  DESK_FACTS,
  GUEST_WORDS,
  guestWords,
  printedOn,
} from '../../../src/i18n/hotel-kit-words.ts';
import { loadPart } from '../../../src/i18n/messages.ts';

const way = await loadPart('way', 'en');

describe('what the front desk reads', () => {
  test('is in simplified Chinese for every sentence of the kit that needs it, and for no other', () => {
    const keys = Object.keys(way).filter((key) => key.startsWith('kit.'));
    const withoutGapOnly = ['kit.point.near', 'kit.preview.alt', 'kit.languages.order', 'kit.code.alt'];
    expect(keys.filter((key) => besideIn(key as never) === undefined)).toEqual(withoutGapOnly);
    expect(Object.keys(kit.beside).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('says nothing about paying without a source that the data know, named with its date', () => {
    for (const fact of DESK_FACTS) {
      expect(fact.sources.length).toBeGreaterThan(0);
      for (const id of fact.sources) {
        const source = sources.find((each) => each.id === id);
        expect(citationOf(id)).toContain(source?.publisher ?? 'no such source');
        expect(citationOf(id)).toContain(source?.date.slice(0, 4));
      }
    }
  });

  test('is not said to be checked while nobody has read it', () => {
    expect(kit.checkedByNative).toBe(false);
  });
});

describe('a poster', () => {
  test('is in the chosen languages, the first one largest, and never in more than fit', () => {
    expect(guestWords(['th', 'nosuch', 'en']).map(({ language }) => language)).toEqual(['th', 'en']);
    const all = GUEST_WORDS.map(({ language }) => language);
    expect(guestWords(all)).toHaveLength(5);
    expect(guestWords([]).map(({ language }) => language)).toEqual(all.slice(0, 5));
  });

  test.each(GUEST_WORDS)('has its date in Gregorian years in $name', (words) => {
    expect(printedOn('2026-11-23', words)).toMatch(/2026/);
    expect(printedOn('2026-11-23', words)).not.toMatch(/\{|2569/);
  });
});
