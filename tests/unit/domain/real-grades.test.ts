import { describe, expect, test } from 'vitest';
import { parseCityData } from '../../../src/data/dataset.ts';
import { GRADES, type Grade, judge } from '../../../src/domain/acceptance.ts';
import { CITY_IDS } from '../../../src/domain/city.ts';
import { compileReal } from '../build/dataset-real.ts';
import { day } from './sample.ts';

const TODAY = day('2026-11-23');
const COMPILED = compileReal();
const PLACES = CITY_IDS.flatMap((city) => parseCityData(JSON.parse(COMPILED.cities[city])).places);
const NAMED = COMPILED.wallets.filter(({ named }) => named);

function answer(placeId: string, walletId: string) {
  const place = PLACES.find(({ id }) => id === placeId);
  const wallet = COMPILED.wallets.find(({ id }) => id === walletId);
  if (!place || !wallet) throw new Error(`no ${placeId} or no ${walletId}`);
  return judge(place, wallet, TODAY);
}

/** Place, grades for AlipayHK and Mastercard on 23 November 2026, and the date of the newest deciding evidence of each. */
const BY_HAND: readonly (readonly [string, Grade, string | undefined, Grade, string | undefined])[] = [
  // AlipayHK: named only in July 2024 (over 24 months), in 2026 only "phone". Mastercard: foreign cards, March 2025.
  ['chunxi-road', 'expected', '2026-01-08', 'confirmed', '2025-03-07'],
  // Alipay+ codes and foreign cards were both named in January 2025: 22 months ago.
  ['kuanzhai-alley', 'confirmed', '2025-01-24', 'confirmed', '2025-01-24'],
  // One of the first Tap! streets, for overseas wallets and for foreign cards linked in Alipay.
  ['yulin-chengdu', 'confirmed', '2026-03-17', 'confirmed', '2026-03-17'],
  // No source speaks of Alipay+ here and a sight is no shop; foreign cards were named in September 2024: 26 months ago.
  ['panda-base', 'unknown', undefined, 'expected', '2024-09-02'],
  // No evidence, no class, and a square is no shop.
  ['tianfu-square', 'unknown', undefined, 'unknown', undefined],
  // A mall: the network for AlipayHK; for Mastercard one of eight demonstration points for foreign cards, January 2025.
  ['taikoo-li-chengdu', 'expected', '2024-09-27', 'confirmed', '2025-01-24'],
  // AlipayHK: the programme and the network; Mastercard: tap at the airport's gates, July 2025, and foreign cards in January.
  ['tfu-airport', 'expected', '2024-09-27', 'confirmed', '2025-07-29'],
  // No source names a railway station: the programme, the network and Chengdu's metro gates cover it.
  ['chengdu-east-station', 'expected', '2024-09-27', 'expected', '2025-07-29'],
  // Named in July 2024 only; the report of April 2025 is about the district, not about the street.
  ['jiefangbei', 'expected', '2025-04-09', 'expected', '2025-04-09'],
  // The same; as a sight also covered by the 4A rule and Chongqing's plan.
  ['hongyadong', 'expected', '2025-04-09', 'expected', '2025-04-09'],
  // The service centre of 2026 is a service: the programme, the network and the plan cover the airport. No tap in Chongqing.
  ['ckg-terminal-3', 'expected', '2024-09-27', 'expected', '2024-09-27'],
  // A temple: the network is no promise, but the district and Chongqing's plan for sights cover it.
  ['luohan-temple', 'expected', '2025-04-09', 'expected', '2025-04-09'],
  // A temple in Chengdu, where nothing covers it.
  ['wenshu-monastery', 'unknown', undefined, 'unknown', undefined],
  // A 5A sight: asked in 2024 to take foreign cards. That says nothing about wallets.
  ['dujiangyan', 'unknown', undefined, 'expected', '2024-04-11'],
];

describe('grades worked out by hand from what the sources say', () => {
  test.each(BY_HAND)('%s: AlipayHK %s (%s), Mastercard %s (%s)', (id, ...expected) => {
    const [alipayHk, mastercard] = [answer(id, 'alipayhk'), answer(id, 'mastercard')];
    expect([
      alipayHk.grade,
      alipayHk.because[0]?.date,
      mastercard.grade,
      mastercard.because[0]?.date,
    ]).toEqual(expected);
  });

  test('the temple is not expected because of the network', () => {
    const scopes = answer('luohan-temple', 'alipayhk').because.map(({ scope }) => scope);
    expect(new Set(scopes)).toEqual(new Set(['area', 'class']));
  });

  test('Mastercard is tapped at the gates of Chengdu, and no source says so for Chongqing', () => {
    const tapAt = (id: string) =>
      answer(id, 'mastercard').routes.find(({ route }) => route === 'transit-tap:mastercard')?.grade;
    expect(tapAt('tfu-airport')).toBe('confirmed');
    expect(tapAt('chengdu-east-station')).toBe('expected');
    expect(tapAt('ckg-terminal-3')).toBe('unknown');
    expect(tapAt('chongqing-north-station')).toBe('unknown');
  });

  test('Kuanzhai Alley falls back to expected when its newest source turns 24 months old', () => {
    const kuanzhai = PLACES.find(({ id }) => id === 'kuanzhai-alley');
    const alipayHk = NAMED.find(({ id }) => id === 'alipayhk');
    if (!kuanzhai || !alipayHk) throw new Error('the data lost its example');
    expect(judge(kuanzhai, alipayHk, day('2027-01-24')).grade).toBe('confirmed');
    expect(judge(kuanzhai, alipayHk, day('2027-01-25')).grade).toBe('expected');
  });
});

describe('every place and wallet of the data', () => {
  const answers = PLACES.flatMap((place) =>
    COMPILED.wallets.map((wallet) => ({ place, wallet, answer: judge(place, wallet, TODAY) })),
  );

  test('has a grade with a reason, a source and a date, or is unknown', () => {
    for (const { answer } of answers) {
      expect(GRADES).toContain(answer.grade);
      expect(answer.because.length > 0).toBe(answer.grade !== 'unknown');
      for (const { date, source } of answer.because) {
        expect(date).toMatch(/^\d{4}/);
        expect(source.url).toMatch(/^https?:\/\//);
      }
    }
  });

  test('is confirmed only by current evidence about the place itself', () => {
    for (const { answer } of answers.filter((each) => each.answer.grade === 'confirmed')) {
      for (const { scope, date } of answer.because) {
        expect(scope).toBe('place');
        expect(date >= '2024-11-23').toBe(true);
      }
    }
  });

  test('the three home wallets of one network get the same answer', () => {
    for (const { id } of PLACES) {
      expect(answer(id, 'tng')).toEqual(answer(id, 'alipayhk'));
      expect(answer(id, 'truemoney')).toEqual(answer(id, 'alipayhk'));
    }
  });
});
