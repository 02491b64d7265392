import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADES } from '../../../src/domain/acceptance.ts';
import { CITY_IDS } from '../../../src/domain/city.ts';
import { LONGEST_SEARCH } from '../../../src/domain/link-length.ts';
import { PLACE_KINDS, type PlaceId } from '../../../src/domain/place.ts';
import type { WalletId } from '../../../src/domain/wallet.ts';
import { readPermalink, type Screen, writePermalink } from '../../../src/state/permalink.ts';
import { LINKED_WALLETS, RELEASED } from './released-permalinks.ts';

const WALLETS = LINKED_WALLETS as WalletId[];
const read = (fragment: string) => readPermalink(fragment, WALLETS);

test.each(RELEASED)('the released link %s still opens what it opened', (link, opened) => {
  expect(read(link)).toEqual(opened);
});

const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/).map((id) => id as PlaceId);
const anyScreen: fc.Arbitrary<Screen> = fc.oneof(
  fc.constantFrom<Screen>({ name: 'welcome' }, { name: 'more' }, { name: 'about' }, { name: 'key' }),
  fc.record({
    name: fc.constant('places' as const),
    city: fc.constantFrom(...CITY_IDS),
    whole: fc.boolean(),
  }),
  fc.constant<Screen>({ name: 'places', city: undefined, whole: false }),
  fc.record({ name: fc.constant('place' as const), city: fc.constantFrom(...CITY_IDS), id: anyId }),
);
const anyFilter = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...PLACE_KINDS)),
  grades: fc.uniqueArray(fc.constantFrom(...GRADES)),
  savedOnly: fc.boolean(),
  list: fc.uniqueArray(anyId, { maxLength: 5 }),
  text: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.slice(0, LONGEST_SEARCH)),
});

describe('a link that the app writes', () => {
  test('is read back as it was meant', () => {
    const anyWallets = fc.uniqueArray(fc.constantFrom(...WALLETS));
    fc.assert(
      fc.property(anyScreen, anyFilter, anyWallets, (screen, filter, wallets) => {
        const link = read(writePermalink(screen, filter, wallets));
        expect(link).toMatchObject({ screen, ...filter, wallets, dropped: [] });
      }),
    );
  });

  test('is the short one where nothing is filtered', () => {
    const none = { kinds: [], grades: [], savedOnly: false, list: [], text: '' };
    expect(writePermalink({ name: 'places', city: 'chengdu', whole: false }, none)).toBe('#/chengdu');
    expect(writePermalink({ name: 'places', city: undefined, whole: false })).toBe('#/');
  });

  test('keeps as much of a long search as is looked for, and never half a character', () => {
    const [letters, face] = ['a'.repeat(LONGEST_SEARCH - 1), String.fromCodePoint(0x1f60a)];
    const { text } = read(`#/chengdu?q=${letters}${encodeURIComponent(face)}`);
    expect(text).toBe(letters);
    const link = writePermalink(
      { name: 'more' },
      { kinds: [], grades: [], savedOnly: false, list: [], text },
    );
    expect(link).toBe(`#/more?q=${letters}`);
  });

  test('survives being encoded by the app that passes it on', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const [path, query = ''] = writePermalink({ name: 'more' }, filter).split('?');
        const encoded = query.replace(/[,-]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
        expect(read(`${path}?${encoded}`)).toMatchObject(filter);
      }),
    );
  });
});

describe('a link that is partly wrong', () => {
  test.each([
    ['#/chengdu?kind=shopping,castle', { kinds: ['shopping'], dropped: ['kind'] }],
    ['#/chengdu?grade=confirmed,perfect', { grades: ['confirmed'], dropped: ['grade'] }],
    ['#/chengdu?wallet=tng,gone', { wallets: ['tng'], dropped: ['wallet'] }],
    ['#/chengdu?party=some', { party: undefined, dropped: ['party'] }],
    ['#/chengdu?lang=xx', { language: undefined, dropped: ['lang'] }],
    ['#/chengdu?lang=ms', { language: undefined, dropped: ['lang'] }],
    ['#/chengdu?saved=yes', { savedOnly: false, dropped: ['saved'] }],
    ['#/chengdu?list=ifs-chengdu,<b>', { list: ['ifs-chengdu'], dropped: ['list'] }],
    ['#/chengdu?list=IFS', { list: [], dropped: ['list'] }],
    ['#/chengdu?kind=castle&grade=perfect', { dropped: ['kind', 'grade'] }],
    ['#/chengdu?kind=Shopping', { kinds: [], dropped: ['kind'] }],
    ['#/chengdu?kind=__proto__', { kinds: [], dropped: ['kind'] }],
    ['#/chengdu?wallet=constructor,toString', { wallets: [], dropped: ['wallet'] }],
    ['#/chengdu?wallet=春熙路', { wallets: [], dropped: ['wallet'] }],
    ['#/chengdu?wallet=%F0%9F%90%BC', { wallets: [], dropped: ['wallet'] }],
    ['#/chengdu?kind=shopping,%', { kinds: ['shopping'], dropped: ['kind'] }],
    ['#/chengdu?wallet=%E0%A4%A', { wallets: [], dropped: ['wallet'] }],
  ])('keeps the rest and says what was dropped: %s', (link, rest) => {
    expect(read(link)).toMatchObject({ screen: { name: 'places', city: 'chengdu' }, ...rest });
  });

  test.each([
    '#/chengdu?',
    '#/chengdu?kind=',
    '#/chengdu?kind',
    '#/chengdu?=',
    '#/chengdu?&&&',
    '#/chengdu?wallet=&party=&lang=&list=&grade=',
    '#/chengdu?kind=,,',
    '#/chengdu?utm_source=poster',
    '#/chengdu?__proto__=1&constructor=2&hasOwnProperty=3',
    '#/chengdu?saved=0',
  ])('is not complained about where nothing, or an unknown key, is asked: %s', (link) => {
    expect(read(link)).toEqual(read('#/chengdu'));
  });

  test('names each key once and takes each value once', () => {
    expect(read('#/chengdu?kind=a,b,rail,c,rail')).toMatchObject({ kinds: ['rail'], dropped: ['kind'] });
  });

  test('does not fail on a key that comes twice', () => {
    const { kinds } = read('#/chengdu?kind=rail&kind=museum');
    expect(kinds.length).toBeGreaterThan(0);
  });
});

describe('a link to a page that does not exist', () => {
  test.each([
    ['#/chongqing/castle', 'chongqing'],
    ['#/chongqing/place', 'chongqing'],
    ['#/chongqing/place/', 'chongqing'],
    ['#/chongqing/place/<script>', 'chongqing'],
    ['#/chongqing/place/Hongyadong', 'chongqing'],
    [`#/chongqing/place/${'a'.repeat(81)}`, 'chongqing'],
    ['#/chongqing/place/hongyadong/photos', 'chongqing'],
    ['#/chongqing/list/2', 'chongqing'],
    ['#/en/chengdu', 'chengdu'],
    ['#/chengdu/place/%', 'chengdu'],
    ['#/chengdu/place/%E0%A4%A', 'chengdu'],
    ['#/%', undefined],
    ['#/shanghai', undefined],
    ['#/Chengdu', undefined],
    ['#/welcome/back', undefined],
    ['#/__proto__', undefined],
    ['#/constructor', undefined],
    ['#/places', undefined],
    ['#/pay/alipayhk/fees', undefined],
    ['#/show/driver', undefined],
    ['#/chengdu/pay/alipayhk/failed/2', 'chengdu'],
  ])('opens the places, of the city it names if any, and says so: %s', (link, city) => {
    const { screen, dropped } = read(link);
    expect(screen).toEqual({ name: 'places', city, whole: false });
    expect(dropped).toEqual(['page']);
  });

  test('keeps its filter', () => {
    expect(read('#/chengdu/castle?kind=rail')).toMatchObject({ kinds: ['rail'], dropped: ['page'] });
  });
});

describe('any text at all', () => {
  const pieces = ['#', '/', '?', '&', '=', ',', '%', '%2C', '%E6', '..', 'chengdu', 'place', 'list', 'kind'];
  const more = [
    'wallet',
    'tng',
    'grade',
    'confirmed',
    'lang',
    'en',
    '__proto__',
    'saved',
    '1',
    '0',
    '春',
    '\0',
  ];
  const anyFragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 24 }).map((parts) => parts.join('')),
  );

  test('is read without fail into something that can be shown and written again', () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const link = read(fragment);
        expect(link.wallets.every((id) => WALLETS.includes(id))).toBe(true);
        expect(link.kinds.every((kind) => PLACE_KINDS.includes(kind))).toBe(true);
        expect(link.grades.every((grade) => GRADES.includes(grade))).toBe(true);
        const again = read(writePermalink(link.screen, link, link.wallets));
        expect(again).toEqual({ ...link, party: undefined, language: undefined, dropped: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  test('of a million characters is read at once', () => {
    const huge = 'kind,'.repeat(200_000);
    const start = performance.now();
    expect(read(`#/chengdu?kind=${huge}rail`)).toMatchObject({ kinds: ['rail'], dropped: ['kind'] });
    expect(read(`#/${huge}`).dropped).toEqual(['page']);
    expect(read(`#/chengdu/${'/'.repeat(1_000_000)}`).screen).toMatchObject({ city: 'chengdu' });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
