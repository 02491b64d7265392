import { describe, expect, test } from 'vitest';
import { judgeParty } from '../../../src/domain/party.ts';
import { ALIPAY_HK, day, evidence, MASTERCARD, place, VISA, WECHAT_PAY_HK } from './sample.ts';

const TODAY = day('2026-11-23');
/** AlipayHK expected, Mastercard and Visa confirmed, WeChat Pay HK unknown. */
const MIXED = place({
  kind: 'sight',
  evidence: [
    evidence({ about: ['alipay-plus-qr'], date: '2024-07-02' }),
    evidence({ about: ['foreign-cards'], date: '2025-03-07' }),
  ],
});

describe('a party', () => {
  test('any of mine: the best grade, and the first wallet in the visitor’s order that gave it', () => {
    const party = judgeParty(MIXED, [ALIPAY_HK, MASTERCARD, VISA], 'any', TODAY);
    expect(party.grade).toBe('confirmed');
    expect(party.decidedBy?.wallet).toBe(MASTERCARD);
  });

  test('all of mine: the worst grade, and the first wallet that gave it', () => {
    const party = judgeParty(MIXED, [MASTERCARD, ALIPAY_HK], 'all', TODAY);
    expect(party.grade).toBe('expected');
    expect(party.decidedBy?.wallet).toBe(ALIPAY_HK);
    expect(judgeParty(MIXED, [MASTERCARD, ALIPAY_HK, WECHAT_PAY_HK], 'all', TODAY).grade).toBe('unknown');
  });

  test('a refusal of one is worse than not knowing of another when all must pay', () => {
    const refusing = place({
      kind: 'sight',
      evidence: [evidence({ about: ['alipay-plus-qr'], verdict: 'refused' })],
    });
    expect(judgeParty(refusing, [WECHAT_PAY_HK, ALIPAY_HK], 'all', TODAY).grade).toBe('refused');
    expect(judgeParty(refusing, [WECHAT_PAY_HK, ALIPAY_HK], 'any', TODAY).grade).toBe('unknown');
  });

  test('answers for every wallet, in the visitor’s order', () => {
    const { each } = judgeParty(MIXED, [WECHAT_PAY_HK, MASTERCARD, ALIPAY_HK], 'any', TODAY);
    expect(each.map(({ wallet, acceptance }) => [wallet.id, acceptance.grade])).toEqual([
      ['wechatpayhk', 'unknown'],
      ['mastercard', 'confirmed'],
      ['alipayhk', 'expected'],
    ]);
  });

  test('the evidence it shows is that of the wallet that decided', () => {
    const { decidedBy } = judgeParty(MIXED, [ALIPAY_HK, MASTERCARD], 'any', TODAY);
    expect(decidedBy?.acceptance.because.map(({ date }) => date)).toEqual(['2025-03-07']);
  });

  test.each(['any', 'all'] as const)('of one is that one: %s', (mode) => {
    const { grade, decidedBy } = judgeParty(MIXED, [ALIPAY_HK], mode, TODAY);
    expect([grade, decidedBy?.wallet.id]).toEqual(['expected', 'alipayhk']);
  });

  test.each(['any', 'all'] as const)('without wallets is told nothing: %s', (mode) => {
    expect(judgeParty(MIXED, [], mode, TODAY)).toEqual({ grade: 'unknown', decidedBy: undefined, each: [] });
  });
});
