import { describe, expect, test } from 'vitest';
import { GRADES, type Grade, isAtLeast, judge } from '../../../src/domain/acceptance.ts';
import type { Evidence, EvidenceKind, Scope } from '../../../src/domain/evidence.ts';
import type { PlaceKind } from '../../../src/domain/place.ts';
import type { Subject } from '../../../src/domain/route.ts';
import type { Wallet } from '../../../src/domain/wallet.ts';
import {
  ALIPAY_HK,
  alipayNetwork,
  day,
  evidence,
  MASTERCARD,
  place,
  VISA,
  WECHAT_PAY_HK,
  wallet,
} from './sample.ts';

const TODAY = day('2026-11-23');

/** The grade at a sight, where only what a source says counts. */
function gradeAtSight(wallet: Wallet, own: readonly Evidence[], coverage: readonly Evidence[] = []): Grade {
  return judge(place({ kind: 'sight', evidence: own, coverage }), wallet, TODAY).grade;
}

describe('confirmed', () => {
  test.each<[string, Wallet, Subject]>([
    ['a home wallet, by Alipay+ codes', ALIPAY_HK, 'alipay-plus-qr'],
    ['a home wallet of the Weixin route, by Weixin codes', WECHAT_PAY_HK, 'weixin-qr'],
    ['a card, by its own scheme at the till', MASTERCARD, 'card-terminal:mastercard'],
    ['a card, by "foreign cards"', MASTERCARD, 'foreign-cards'],
    ['another card, by "foreign cards"', VISA, 'foreign-cards'],
    ['a card, linked in Alipay', MASTERCARD, 'alipay-linked-card'],
    ['a card, linked in Weixin', MASTERCARD, 'weixin-linked-card'],
    ['a card, tapped at the gate', MASTERCARD, 'transit-tap:mastercard'],
    ['UnionPay, by its own scheme', wallet('unionpay', ['card-terminal:unionpay']), 'card-terminal:unionpay'],
    ['a wallet with UnionPay codes', wallet('payme', ['unionpay-qr']), 'unionpay-qr'],
  ])('is %s', (_, wallet, subject) => {
    const named = evidence({ about: [subject] });
    const { grade, because } = judge(place({ kind: 'sight', evidence: [named] }), wallet, TODAY);
    expect(grade).toBe('confirmed');
    expect(because).toEqual([named]);
  });

  test.each<[string, Wallet, Subject]>([
    ['Visa by Mastercard’s terminal', VISA, 'card-terminal:mastercard'],
    ['Visa by Mastercard’s tap', VISA, 'transit-tap:mastercard'],
    ['AlipayHK by a card linked in Alipay', ALIPAY_HK, 'alipay-linked-card'],
    ['AlipayHK by "foreign cards"', ALIPAY_HK, 'foreign-cards'],
    ['AlipayHK by Weixin codes', ALIPAY_HK, 'weixin-qr'],
    ['Mastercard by Alipay+ codes', MASTERCARD, 'alipay-plus-qr'],
    ['Mastercard by "mobile wallets"', MASTERCARD, 'mobile-wallets'],
    ['a Weixin wallet by "mobile wallets"', WECHAT_PAY_HK, 'mobile-wallets'],
    ['anything by cash', wallet('cash-only', ['cash']), 'cash'],
  ])('is not %s: that stays unknown', (_, wallet, subject) => {
    expect(gradeAtSight(wallet, [evidence({ about: [subject] })])).toBe('unknown');
  });

  test.each<[string, EvidenceKind, Grade]>([
    ['2024-11-23', 'news', 'confirmed'],
    ['2024-11-22', 'news', 'expected'],
    ['2024-12', 'government-notice', 'confirmed'],
    ['2024-11', 'government-notice', 'expected'],
    ['2025', 'operator-statement', 'confirmed'],
    ['2024', 'operator-statement', 'expected'],
    ['2024-11-23', 'osm-tag', 'confirmed'],
    ['2025-11-23', 'visitor-report', 'confirmed'],
    ['2025-11-22', 'visitor-report', 'expected'],
    ['2025-12', 'visitor-report', 'confirmed'],
    ['2025-11', 'visitor-report', 'expected'],
    ['2026', 'visitor-report', 'confirmed'],
    ['2025', 'visitor-report', 'expected'],
  ])('lasts 24 months, a visitor’s report 12, to the day: %s %s is %s', (date, kind, grade) => {
    expect(gradeAtSight(ALIPAY_HK, [evidence({ about: ['alipay-plus-qr'], date, kind })])).toBe(grade);
  });

  test('begins on 29 February and ends with the February of two years later', () => {
    const leap = place({
      kind: 'sight',
      evidence: [evidence({ about: ['alipay-plus-qr'], date: '2024-02-29' })],
    });
    expect(judge(leap, ALIPAY_HK, day('2026-02-28')).grade).toBe('confirmed');
    expect(judge(leap, ALIPAY_HK, day('2026-03-01')).grade).toBe('expected');
  });

  test('an old report beside a current one keeps the place confirmed, by the current one', () => {
    const current = evidence({ about: ['foreign-cards'], date: '2025-03-07' });
    const old = evidence({ about: ['card-terminal:mastercard'], date: '2024-07-02' });
    const { grade, because } = judge(place({ evidence: [old, current] }), MASTERCARD, TODAY);
    expect(grade).toBe('confirmed');
    expect(because).toEqual([current]);
  });

  test('a weak naming never confirms, however fresh and however often it was said', () => {
    const hints = ['2026-11-20', '2026-11-21', '2026-11-22'].map((date) =>
      evidence({ about: ['mobile-wallets'], date }),
    );
    expect(gradeAtSight(ALIPAY_HK, hints)).toBe('expected');
  });

  test.each<Scope>(['area', 'class', 'network'])('is never given by %s evidence', (scope) => {
    const cover = evidence({ about: ['alipay-plus-qr', 'foreign-cards'], scope });
    for (const kind of ['shopping', 'airport', 'rail', 'sight'] as const) {
      expect(judge(place({ kind, coverage: [cover] }), ALIPAY_HK, TODAY).grade).not.toBe('confirmed');
      expect(judge(place({ kind, coverage: [cover] }), MASTERCARD, TODAY).grade).not.toBe('confirmed');
    }
  });

  test('tax refund and currency exchange never count for payment', () => {
    const { source } = evidence({ about: ['foreign-cards'] });
    const services = (['tax-refund', 'currency-exchange', 'payment-help'] as const).map((kind) => ({
      kind,
      date: source.date,
      claim: { en: 'A service.' },
      source,
    }));
    const museum = place({ kind: 'museum', services });
    expect(judge(museum, MASTERCARD, TODAY)).toMatchObject({ grade: 'unknown', because: [] });
    expect(judge(museum, ALIPAY_HK, TODAY)).toMatchObject({ grade: 'unknown', because: [] });
  });
});

describe('expected', () => {
  test.each<Scope>(['area', 'class'])('%s evidence covers a sight, whatever its age', (scope) => {
    const cover = evidence({ about: ['foreign-cards'], scope, date: '2023-02-03' });
    expect(gradeAtSight(MASTERCARD, [], [cover])).toBe('expected');
    expect(gradeAtSight(ALIPAY_HK, [], [cover])).toBe('unknown');
  });

  test('a plan that speaks of phone payment lets us expect Alipay+ wallets, and no others', () => {
    const plan = evidence({ about: ['foreign-cards', 'mobile-wallets'], scope: 'class', date: '2024-06-19' });
    expect(gradeAtSight(ALIPAY_HK, [], [plan])).toBe('expected');
    expect(gradeAtSight(MASTERCARD, [], [plan])).toBe('expected');
    expect(gradeAtSight(WECHAT_PAY_HK, [], [plan])).toBe('unknown');
  });

  test.each<[PlaceKind, Grade]>([
    ['shopping', 'expected'],
    ['airport', 'expected'],
    ['rail', 'expected'],
    ['sight', 'unknown'],
    ['museum', 'unknown'],
    ['service', 'unknown'],
  ])('the network alone makes a place of kind %s %s', (kind, grade) => {
    const network = alipayNetwork();
    for (const wallet of [ALIPAY_HK, MASTERCARD]) {
      const answer = judge(place({ kind, coverage: [network] }), wallet, TODAY);
      expect(answer.grade).toBe(grade);
      expect(answer.because).toEqual(grade === 'expected' ? [network] : []);
    }
  });

  test('the Alipay network says nothing for a Weixin wallet', () => {
    expect(judge(place({ coverage: [alipayNetwork()] }), WECHAT_PAY_HK, TODAY).grade).toBe('unknown');
  });

  test('what is old about the place itself and what covers it are both given as reasons', () => {
    const old = evidence({ about: ['alipay-plus-qr'], date: '2024-07-02' });
    const area = evidence({ about: ['alipay-plus-qr'], date: '2025-04-09', scope: 'area' });
    const { grade, because } = judge(
      place({ kind: 'sight', evidence: [old], coverage: [area] }),
      ALIPAY_HK,
      TODAY,
    );
    expect(grade).toBe('expected');
    expect(because).toEqual([area, old]);
  });
});

describe('the routes of an answer', () => {
  const chengduTap = evidence({
    about: ['transit-tap:visa', 'transit-tap:mastercard', 'transit-tap:amex', 'transit-tap:unionpay'],
    scope: 'class',
    date: '2025-07-29',
  });
  const chongqingTap = evidence({ about: ['transit-tap:unionpay'], scope: 'class', date: '2023-02-03' });
  const gradesOf = (coverage: readonly Evidence[], kind: PlaceKind, wallet = MASTERCARD) =>
    Object.fromEntries(
      judge(place({ kind, coverage }), wallet, TODAY).routes.map(({ route, grade }) => [route, grade]),
    );

  test('each has its own grade, and the place has the best of them', () => {
    const terminal = evidence({ about: ['foreign-cards'], date: '2025-03-07' });
    const answer = judge(place({ evidence: [terminal], coverage: [alipayNetwork()] }), MASTERCARD, TODAY);
    expect(answer.grade).toBe('confirmed');
    expect(answer.routes.map(({ route, grade }) => [route, grade])).toEqual([
      ['card-terminal:mastercard', 'confirmed'],
      ['alipay-linked-card', 'expected'],
      ['weixin-linked-card', 'unknown'],
    ]);
  });

  test('a tap at the gate is expected at stations in Chengdu, and in Chongqing for UnionPay only', () => {
    const unionpay = wallet('unionpay', ['transit-tap:unionpay']);
    expect(gradesOf([chengduTap], 'rail')['transit-tap:mastercard']).toBe('expected');
    expect(gradesOf([chengduTap], 'airport')['transit-tap:mastercard']).toBe('expected');
    expect(gradesOf([chongqingTap], 'rail')['transit-tap:mastercard']).toBe('unknown');
    expect(gradesOf([chongqingTap], 'rail', unionpay)['transit-tap:unionpay']).toBe('expected');
  });

  test('a tap is not offered where there is no gate', () => {
    expect(gradesOf([], 'shopping')).not.toHaveProperty('transit-tap:mastercard');
    expect(gradesOf([alipayNetwork()], 'museum')).not.toHaveProperty('transit-tap:mastercard');
  });

  test('every piece of evidence behind the grade is carried once, newest first, also across routes', () => {
    const both = evidence({ about: ['card-terminal:mastercard', 'alipay-linked-card'], date: '2025-07' });
    const card = evidence({ about: ['foreign-cards'], date: '2026-01-08' });
    const linked = evidence({ about: ['alipay-linked-card'], date: '2025' });
    const { because } = judge(place({ evidence: [linked, both, card] }), MASTERCARD, TODAY);
    expect(because).toEqual([card, both, linked]);
  });
});

describe('grades', () => {
  test('go from confirmed over expected and unknown to refused: unknown is never "no"', () => {
    expect(GRADES).toEqual(['confirmed', 'expected', 'unknown', 'refused']);
    expect(isAtLeast('unknown', 'refused')).toBe(true);
    expect(isAtLeast('unknown', 'expected')).toBe(false);
    expect(isAtLeast('expected', 'expected')).toBe(true);
  });

  test('a wallet without a route that is of use here is unknown', () => {
    expect(judge(place(), wallet('none', []), TODAY)).toEqual({ grade: 'unknown', because: [], routes: [] });
    expect(judge(place(), wallet('cash', ['cash']), TODAY).grade).toBe('unknown');
  });
});
