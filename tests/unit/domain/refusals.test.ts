import { describe, expect, test } from 'vitest';
import { type Grade, judge } from '../../../src/domain/acceptance.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { ALIPAY_HK, alipayNetwork, day, evidence, MASTERCARD, place, VISA } from './sample.ts';

const TODAY = day('2026-11-23');
const about = ['alipay-plus-qr'] as const;

function accepted(date: string): Evidence {
  return evidence({ about, date });
}

function refused(date: string): Evidence {
  return evidence({ about, date, verdict: 'refused', kind: 'visitor-report' });
}

describe('a refusal', () => {
  test.each<[string, readonly Evidence[], Grade]>([
    ['alone', [refused('2026-10-01')], 'refused'],
    ['newer than an acceptance', [accepted('2026-09-30'), refused('2026-10-01')], 'refused'],
    ['older than a current acceptance', [refused('2026-09-30'), accepted('2026-10-01')], 'confirmed'],
    [
      'between two acceptances',
      [accepted('2026-09-01'), refused('2026-09-15'), accepted('2026-10-01')],
      'confirmed',
    ],
    [
      'between two refusals an acceptance changes nothing',
      [refused('2026-09-01'), accepted('2026-09-15'), refused('2026-10-01')],
      'refused',
    ],
    [
      'on the day of an acceptance: the careful answer',
      [accepted('2026-10-01'), refused('2026-10-01')],
      'refused',
    ],
    ['under 24 months old', [refused('2024-11-24')], 'refused'],
    ['24 months old to the day', [refused('2024-11-23')], 'unknown'],
    ['from a month within 24 months', [refused('2024-12')], 'refused'],
    ['from a month that began over 24 months ago', [refused('2024-11')], 'unknown'],
    ['from a year that began over 24 months ago', [refused('2024')], 'unknown'],
    ['stale, but newer than an older acceptance', [accepted('2024-01-01'), refused('2024-06-01')], 'unknown'],
    ['stale, with a current acceptance', [refused('2024-06-01'), accepted('2026-01-01')], 'confirmed'],
    [
      'older than an acceptance that is itself old',
      [refused('2024-05-01'), accepted('2024-07-02')],
      'expected',
    ],
  ])('%s', (_, own, grade) => {
    expect(judge(place({ kind: 'sight', evidence: own }), ALIPAY_HK, TODAY).grade).toBe(grade);
  });

  test('outweighs what only covers the place, and lets it speak again when stale', () => {
    const area = evidence({ about, scope: 'area', date: '2026-11-01' });
    const coverage = [alipayNetwork(), area];
    const fresh = judge(place({ evidence: [refused('2026-10-01')], coverage }), ALIPAY_HK, TODAY);
    const stale = judge(place({ evidence: [refused('2024-10-01')], coverage }), ALIPAY_HK, TODAY);
    expect(fresh.grade).toBe('refused');
    expect(stale.grade).toBe('expected');
  });

  test('gives itself as the reason, and not what it contradicts', () => {
    const no = refused('2026-10-01');
    const { because } = judge(place({ evidence: [accepted('2026-09-01'), no] }), ALIPAY_HK, TODAY);
    expect(because).toEqual([no]);
  });

  test('of a whole district or class is no refusal of a place', () => {
    const cover = evidence({ about, scope: 'area', verdict: 'refused' });
    expect(judge(place({ kind: 'sight', coverage: [cover] }), ALIPAY_HK, TODAY).grade).toBe('unknown');
    expect(judge(place({ coverage: [cover, alipayNetwork()] }), ALIPAY_HK, TODAY).grade).toBe('expected');
  });

  test('of another wallet’s route changes nothing', () => {
    const no = evidence({ about: ['card-terminal:mastercard'], verdict: 'refused' });
    const yes = accepted('2026-01-01');
    expect(judge(place({ evidence: [no, yes] }), ALIPAY_HK, TODAY).grade).toBe('confirmed');
    expect(judge(place({ evidence: [no], coverage: [] }), VISA, TODAY).grade).toBe('unknown');
  });

  test('of one route leaves the other routes of a card open', () => {
    const noTerminal = evidence({ about: ['foreign-cards'], verdict: 'refused' });
    const answer = judge(place({ evidence: [noTerminal], coverage: [alipayNetwork()] }), MASTERCARD, TODAY);
    expect(answer.grade).toBe('expected');
    expect(answer.routes.find(({ route }) => route === 'card-terminal:mastercard')?.grade).toBe('refused');
  });

  test('refuses the place only when every usable route is refused', () => {
    const no = (...subjects: Evidence['about']) => evidence({ about: subjects, verdict: 'refused' });
    const oneOpen = place({ evidence: [no('foreign-cards', 'alipay-linked-card')] });
    const allShut = place({ evidence: [no('foreign-cards', 'alipay-linked-card', 'weixin-linked-card')] });
    expect(judge(oneOpen, MASTERCARD, TODAY).grade).toBe('unknown');
    expect(judge(allShut, MASTERCARD, TODAY).grade).toBe('refused');
  });

  test('of cards at the till does not refuse a metro gate', () => {
    const shut = evidence({
      about: ['foreign-cards', 'alipay-linked-card', 'weixin-linked-card'],
      verdict: 'refused',
    });
    const gates = evidence({ about: ['transit-tap:mastercard'], scope: 'class', date: '2025-07-29' });
    const station = place({ kind: 'rail', evidence: [shut], coverage: [gates] });
    expect(judge(station, MASTERCARD, TODAY).grade).toBe('expected');
  });

  test('from long ago, of a tap where there is no gate, never opens a place that refuses the card', () => {
    const shut = evidence({
      about: ['foreign-cards', 'alipay-linked-card', 'weixin-linked-card'],
      verdict: 'refused',
    });
    const longAgo = evidence({ about: ['transit-tap:mastercard'], verdict: 'refused', date: '2024-01-01' });
    expect(judge(place({ evidence: [shut] }), MASTERCARD, TODAY).grade).toBe('refused');
    expect(judge(place({ evidence: [shut, longAgo] }), MASTERCARD, TODAY).grade).toBe('refused');
  });
});
