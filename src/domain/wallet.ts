// What a visitor carries: an e-wallet app or a card brand.

import type { Route } from './route.ts';
import type { LocalText } from './text.ts';

export type WalletId = string & { readonly __brand: 'WalletId' };

export interface Wallet {
  readonly id: WalletId;
  readonly name: LocalText;
  readonly form: 'e-wallet' | 'card';
  /** ISO 3166 region where it is issued; undefined for a card used in any country. */
  readonly region: string | undefined;
  /** ISO 4217 code of the money in it; undefined for a card, which may be in any. */
  readonly currency: string | undefined;
  /** Two letters shown in the neutral tile. */
  readonly tile: string;
  /** One of the four most used in the two cities. */
  readonly named: boolean;
  readonly routes: readonly Route[];
}
