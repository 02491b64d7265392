// What the visitor noted about paying at a place; it never leaves the phone by itself.

import type { IsoDate } from './partial-date.ts';
import type { PlaceId } from './place.ts';
import type { Route } from './route.ts';
import type { WalletId } from './wallet.ts';

export const OUTCOMES = ['worked', 'refused', 'place-wrong'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who scanned whose code; `not-said` for cards, and where the visitor does not remember. */
export const SCANS = ['they-scanned', 'i-scanned', 'not-said'] as const;
export type Scan = (typeof SCANS)[number];

/** A note as it is made; kept, it gets a number. */
export type NewNote = {
  readonly place: PlaceId /** The day in China on which it happened. */;
  readonly date: IsoDate;
} & (
  | {
      readonly outcome: 'worked' | 'refused';
      readonly wallet: WalletId;
      readonly route: Route;
      readonly scan: Scan;
    }
  | { readonly outcome: 'place-wrong' }
);

export type OwnNote = NewNote & {
  /** Counts the visitor's notes. */
  readonly id: number;
};
