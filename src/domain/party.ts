// The wallets a party carries together, and the judgement for all of them at one place.

import { type Acceptance, type Grade, isAtLeast, judge } from './acceptance.ts';
import type { IsoDate } from './partial-date.ts';
import type { Place } from './place.ts';
import type { Wallet } from './wallet.ts';

/** `any`: someone in the party can pay. `all`: everyone can. */
export const PARTY_MODES = ['any', 'all'] as const;
export type PartyMode = (typeof PARTY_MODES)[number];

export interface WalletAcceptance {
  readonly wallet: Wallet;
  readonly acceptance: Acceptance;
}

export interface PartyAcceptance {
  readonly grade: Grade;
  /** The wallet that gave the grade: the first of the best (any) or of the worst (all). */
  readonly decidedBy: WalletAcceptance | undefined;
  /** Every wallet of the party in the visitor's order. */
  readonly each: readonly WalletAcceptance[];
}

/** Judges a place for several wallets; a party without wallets is answered "unknown". */
export function judgeParty(
  place: Place,
  wallets: readonly Wallet[],
  mode: PartyMode,
  today: IsoDate,
): PartyAcceptance {
  const each = wallets.map((wallet) => ({ wallet, acceptance: judge(place, wallet, today) }));
  const decidedBy = each.reduce<WalletAcceptance | undefined>((chosen, candidate) => {
    if (!chosen) return candidate;
    const [a, b] = [candidate.acceptance.grade, chosen.acceptance.grade];
    const wins = a !== b && (mode === 'any' ? isAtLeast(a, b) : isAtLeast(b, a));
    return wins ? candidate : chosen;
  }, undefined);
  return { grade: decidedBy?.acceptance.grade ?? 'unknown', decidedBy, each };
}
