import { describe, expect, test } from 'vitest';
import { parseGuides } from '../../../src/data/guides.ts';
import { GRADES, judge } from '../../../src/domain/acceptance.ts';
import { exchangesNear } from '../../../src/domain/cash.ts';
import type { CityId } from '../../../src/domain/city.ts';
import { isWayOf, sourcesOf, WAY_KINDS, waysAt } from '../../../src/domain/guide.ts';
import { otherWallets } from '../../../src/domain/other-wallets.ts';
import type { Place } from '../../../src/domain/place.ts';
import { ROUTES } from '../../../src/domain/route.ts';
import type { Wallet } from '../../../src/domain/wallet.ts';
import { compileReal } from '../build/dataset-real.ts';
import { CITIES, TODAY, WALLETS } from '../state/sample-world.ts';

const GUIDES = parseGuides(JSON.parse(compileReal().guides));

function wallet(id: string): Wallet {
  const found = WALLETS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`there is no wallet ${id}`);
  return found;
}

function place(city: CityId, isMeant: (place: Place) => boolean): Place {
  const found = CITIES[city].places.find(isMeant);
  if (!found) throw new Error(`there is no such place in ${city}`);
  return found;
}

function kindsAt(id: string, there: Place): readonly string[] {
  const ways = GUIDES.wallets.get(wallet(id).id)?.ways ?? [];
  return waysAt(ways, there, judge(there, wallet(id), TODAY)).map(({ way, grade }) => `${way.kind} ${grade}`);
}

describe('the ways of a guide at a place', () => {
  test('begin with the till at an airport and with the gate at a station, for a card', () => {
    const airport = place('chengdu', ({ id }) => id === 'tfu-airport');
    expect(kindsAt('mastercard', airport)[0]).toBe('terminal confirmed');
    const station = place('chengdu', ({ kind }) => kind === 'rail');
    expect(kindsAt('mastercard', station)[0]).toMatch(/^metro-gate/);
  });

  test('never begin with the gate where no source says that it opens', () => {
    for (const station of CITIES.chongqing.places.filter(({ kind }) => kind === 'rail')) {
      expect(kindsAt('mastercard', station)[0]).not.toMatch(/^metro-gate/);
      expect(kindsAt('mastercard', station).at(-1)).toBe('metro-gate unknown');
    }
  });

  test('begin with the code on the counter in a street, and with the scanner in a mall', () => {
    const street = place('chengdu', ({ form }) => form === 'shopping-street');
    const mall = place('chengdu', ({ form }) => form === 'mall');
    expect(kindsAt('alipayhk', street)[0]).toMatch(/^scan-code/);
    expect(kindsAt('alipayhk', mall)[0]).toMatch(/^show-code/);
  });

  test('are all there, whatever their grade', () => {
    for (const there of [...CITIES.chengdu.places, ...CITIES.chongqing.places]) {
      expect(kindsAt('mastercard', there)).toHaveLength(3);
      expect(kindsAt('naverpay', there)).toHaveLength(3);
    }
  });
});

test('every route but cash, UnionPay codes and cards in Weixin has a way that tells how', () => {
  const untold = ROUTES.filter((route) => !WAY_KINDS.some((kind) => isWayOf(kind, route)));
  expect(untold).toEqual(['weixin-linked-card', 'unionpay-qr', 'cash']);
});

test('the sources of a guide stand once each, newest first', () => {
  const facts = GUIDES.wallets.get(wallet('mastercard').id)?.topics.fee.facts ?? [];
  const ids = sourcesOf([...facts, ...facts]).map(({ id }) => id);
  expect(ids).toEqual(['mofcom-guide-2026', 'shine-2025-05', 'mofcom-guide-2024']);
});

describe('the wallets to try after a failure', () => {
  const own = [wallet('tng'), wallet('wechatpayhk'), wallet('mastercard')];
  const idsOf = (...args: Parameters<typeof otherWallets>) =>
    otherWallets(...args).map((other) => other.wallet.id);

  test('are the visitor’s others in their order, without the one that failed', () => {
    expect(idsOf(own[0], own, 'expired', undefined)).toEqual(['wechatpayhk', 'mastercard']);
    expect(idsOf(undefined, own, 'expired', undefined)).toEqual(['tng', 'wechatpayhk', 'mastercard']);
    expect(idsOf(own[0], [wallet('tng')], 'expired', undefined)).toEqual([]);
  });

  test('begin with those that read Weixin codes where only such a code stands', () => {
    const [tng, ...rest] = own;
    expect(idsOf(wallet('kaspi'), [tng as Wallet, ...rest], 'weixin-only', undefined)).toEqual([
      'wechatpayhk',
      'mastercard',
      'tng',
    ]);
  });

  test('are at a place all but those refused there, best first', () => {
    const street = place('chengdu', ({ id }) => id === 'chunxi-road');
    const here = otherWallets(undefined, own, 'expired', { place: street, today: TODAY });
    expect(here.length).toBeGreaterThan(0);
    for (const { wallet: other, grade } of here) {
      expect(grade).toBe(judge(street, other, TODAY).grade);
    }
    const ranks = here.map(({ grade }) => GRADES.indexOf(grade ?? 'refused'));
    expect(ranks).toEqual([...ranks].sort());
    const refusing = {
      ...street,
      evidence: street.evidence.map((item) => ({ ...item, verdict: 'refused' as const })),
    };
    const left = otherWallets(undefined, own, 'expired', { place: refusing, today: TODAY });
    expect(left.length).toBeLessThan(here.length);
  });
});

describe('money exchange', () => {
  test('is listed from near to far, each place once with its newest statement', () => {
    for (const city of ['chengdu', 'chongqing'] as const) {
      const { places, centre } = CITIES[city];
      const found = exchangesNear(places, centre.position);
      const metres = found.map(({ distanceM }) => distanceM);
      expect(found.length).toBeGreaterThan(0);
      expect(metres).toEqual([...metres].sort((a, b) => a - b));
      expect(new Set(found.map(({ place: { id } }) => id)).size).toBe(found.length);
      expect(found.every(({ service }) => service.kind === 'currency-exchange')).toBe(true);
    }
  });

  test('is not listed where it is only a tax refund or help, or where the place was reported closed', () => {
    const { places, centre } = CITIES.chengdu;
    const closed = places.map((there) => ({ ...there, reportedClosed: '2026-01' as never }));
    expect(exchangesNear(closed, centre.position)).toEqual([]);
    const without = places.filter(({ services }) =>
      services.every(({ kind }) => kind !== 'currency-exchange'),
    );
    expect(exchangesNear(without, centre.position)).toEqual([]);
  });
});
