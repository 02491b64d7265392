// What the visitor made and the phone keeps: wallets, saved places, language, appearance, last city and place.

import type { CityId } from './city.ts';
import type { HotelCard } from './hotel.ts';
import type { HotelForm } from './hotel-form.ts';
import type { Rate } from './money.ts';
import type { OwnNote } from './own-note.ts';
import type { PartyMode } from './party.ts';
import type { PlaceId } from './place.ts';
import type { WalletId } from './wallet.ts';

export const THEMES = ['phone', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Which of the visitor's wallets the answers are for. */
export type Lens =
  | { readonly for: 'party'; readonly mode: PartyMode }
  | { readonly for: 'wallet'; readonly id: WalletId };

export interface Visitor {
  /** In order of choice; empty shows places for any wallet. */
  readonly wallets: readonly WalletId[];
  readonly lens: Lens;
  /** False until the first-run screen was answered or a link named a wallet. */
  readonly hasChosen: boolean;
  readonly saved: readonly PlaceId[];
  /** BCP 47 tag; undefined means "as the phone". */
  readonly language: string | undefined;
  readonly theme: Theme;
  readonly city: CityId | undefined;
  /** The hotel the visitor kept from a link. */
  readonly hotel: HotelCard | undefined;
  /** The token of the last link whose hotel the visitor kept or declined. */
  readonly hotelAnswered: string | undefined;
  /** What a receptionist wrote in the hotel kit. */
  readonly hotelForm: HotelForm | undefined;
  /** The place opened last; its card for the driver is offered first. */
  readonly lastPlace: PlaceId | undefined;
  /** The phone reports positions in the shifted datum of Chinese maps, and the visitor had them corrected. */
  readonly hasShiftedFix: boolean;
  /** What the visitor noted about paying at places, oldest first. */
  readonly notes: readonly OwnNote[];
  /** Exchange rates set by hand, newest first. */
  readonly rates: readonly Rate[];
}

export const NEW_VISITOR: Visitor = {
  wallets: [],
  lens: { for: 'party', mode: 'any' },
  hasChosen: false,
  saved: [],
  language: undefined,
  theme: 'phone',
  city: undefined,
  hotel: undefined,
  hotelAnswered: undefined,
  hotelForm: undefined,
  lastPlace: undefined,
  hasShiftedFix: false,
  notes: [],
  rates: [],
};
