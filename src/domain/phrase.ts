// What is said at a till, read on a sign or shown to a stranger: the Chinese, how it sounds, what it means.

import type { Source } from './evidence.ts';
import type { PartialDate } from './partial-date.ts';
import type { Route } from './route.ts';
import type { LocalText } from './text.ts';

export const PHRASE_SITUATIONS = [
  'introduce',
  'ask',
  'qr',
  'tap',
  'card',
  'cash',
  'amount',
  'result',
  'refund',
  'network',
  'menu',
  'taxi',
  'metro',
  'driver',
  'hotel',
] as const;
export type PhraseSituation = (typeof PHRASE_SITUATIONS)[number];

export const SPEAKERS = ['traveller', 'cashier'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** A gap in the Chinese, its pinyin and its meaning, filled by `fillWallet`. */
const WALLET_GAP = '{wallet}';

export interface Phrase {
  readonly id: string;
  readonly situation: PhraseSituation;
  readonly speaker: Speaker;
  /** Only who pays by one of these may say it; undefined where it is true for everybody. */
  readonly routes: readonly Route[] | undefined;
  /** May hold the gap `{wallet}`. */
  readonly 'zh-Hans': string;
  readonly pinyin: string;
  readonly meaning: LocalText;
  readonly note: LocalText | undefined;
  /** What to do when a cashier says it, and the ids of the phrases that may answer; always there for a cashier. */
  readonly answer: { readonly advice: LocalText; readonly show: readonly string[] } | undefined;
  /** The page that the words were found on; undefined when the sentence was written for this project. */
  readonly words: { readonly title: string; readonly url: string } | undefined;
  readonly checkedByNative: boolean;
}

export interface Sign {
  readonly id: string;
  readonly 'zh-Hans': string;
  readonly pinyin: string;
  readonly meaning: LocalText;
  readonly checkedByNative: boolean;
}

/** Phrases, by id, in the order in which a stranger is told how one would like to pay. */
export interface CardText {
  readonly id: string;
  readonly title: LocalText;
  readonly at: 'till' | 'taxi';
  /** It fits a wallet that has one of these. */
  readonly routes: readonly Route[];
  readonly phrases: readonly string[];
}

/** A dated rule on what a payment costs besides its amount. */
export interface FeeRule {
  readonly id: string;
  readonly routes: readonly Route[];
  readonly percent: number;
  /** No fee up to this amount in CNY. */
  readonly aboveCny: number;
  readonly date: PartialDate;
  readonly claim: LocalText;
  readonly source: Source;
}

export interface PhraseBook {
  readonly phrases: readonly Phrase[];
  readonly signs: readonly Sign[];
  readonly cards: readonly CardText[];
  readonly fees: readonly FeeRule[];
}

/** The text with the wallet's name in its gap. */
export function fillWallet(text: string, walletName: string): string {
  return text.replaceAll(WALLET_GAP, walletName);
}

/** True when the phrase speaks of one wallet by name. */
export function namesWallet(phrase: Phrase): boolean {
  return phrase['zh-Hans'].includes(WALLET_GAP);
}
