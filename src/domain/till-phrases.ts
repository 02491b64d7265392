// Which sentences a visitor may show at a till, in the order of a payment, the wallet's own card first.

import { namesWallet, type Phrase, type PhraseBook, type PhraseSituation } from './phrase.ts';
import type { Route } from './route.ts';
import type { Wallet } from './wallet.ts';

/** Where money is handed over; what is said to a driver about the way stands on the driver's card. */
const PAYING: readonly PhraseSituation[] = [
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
  'metro',
  'taxi',
];

/** Without a wallet, the way in which most wallets from abroad are taken. */
const USUAL_ROUTES: readonly Route[] = ['alipay-plus-qr'];

/** The wallet's cards, sentence by sentence, then everything else that is true for it. No sentence comes twice. */
export function tillPhrases(book: PhraseBook, wallet: Wallet | undefined): readonly Phrase[] {
  const routes = wallet?.routes ?? USUAL_ROUTES;
  const isTrue = (phrase: Phrase): boolean =>
    (phrase.routes === undefined || phrase.routes.some((route) => routes.includes(route))) &&
    (wallet !== undefined || !namesWallet(phrase));
  const byId = new Map(book.phrases.map((phrase) => [phrase.id, phrase]));
  const introduction = book.cards
    .filter((card) => card.at === 'till' && card.routes.some((route) => routes.includes(route)))
    .flatMap((card) => card.phrases)
    .flatMap((id) => byId.get(id) ?? []);
  const others = book.phrases.filter(
    ({ speaker, situation }) => speaker === 'traveller' && PAYING.includes(situation),
  );
  return [...new Set([...introduction, ...others])].filter(isTrue);
}
