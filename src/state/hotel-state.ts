// The hotel that a link offers: shown before it is kept, and out of the address once it is answered.

import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { CityId } from '../domain/city.ts';
import type { HotelCard } from '../domain/hotel.ts';
import type { Notices } from './notices.ts';
import type { VisitorState } from './visitor-state.ts';
import type { Words } from './words.ts';

/** A sound card, read from a link or a pasted text, that the visitor has not answered yet. */
export interface HotelOffer {
  readonly card: HotelCard;
  readonly token: string;
  readonly city: CityId;
}

/** What became of a text: something to answer, the hotel that is kept already, or nothing that can be used. */
export type HotelOutcome = 'offered' | 'kept-already' | 'answered-before' | 'unreadable';

export interface HotelState {
  readonly offer: ReadonlySignal<HotelOffer | undefined>;
  /** Reads a token or anything that holds one, such as a whole link. */
  readonly consider: (text: string) => Promise<HotelOutcome>;
  readonly keep: () => void;
  readonly decline: () => void;
}

export interface HotelDeps {
  /** The value of `hotel` in the address. */
  readonly token: ReadonlySignal<string | undefined>;
  readonly visitor: VisitorState;
  readonly notices: Notices;
  readonly words: Words;
  /** An iPhone's home-screen app starts from the link it was made with each time: what was answered is not asked again. */
  readonly repeatsLink: boolean;
  /** Takes the hotel out of the address. */
  readonly strip: () => void;
  /** The city of a hotel that is offered or was kept. */
  readonly onCity: (city: CityId, isKept: boolean) => void;
}

export function createHotelState(deps: HotelDeps): HotelState {
  const offer = signal<HotelOffer | undefined>(undefined);
  const take = (next: HotelOffer): void => {
    offer.value = next;
    deps.onCity(next.city, false);
  };
  // The reader and its rules are fetched when there is something to read.
  const consider = async (text: string, isFromLink: boolean): Promise<HotelOutcome> =>
    (await import('./read-offer.ts')).considerHotel(text, isFromLink, deps, take);
  effect(() => {
    const token = deps.token.value;
    if (token === undefined) return;
    // Where the reader cannot be fetched the link stays in the address: opening it again tries again.
    untracked(() => consider(token, true)).catch(() => deps.notices.say('part.failed'));
  });
  const answer = (isKept: boolean): void => {
    const answered = offer.peek();
    if (!answered) return;
    if (isKept) deps.visitor.keepHotel(answered.card);
    deps.visitor.answerHotel(answered.token);
    deps.strip();
    if (isKept) deps.onCity(answered.city, true);
    offer.value = undefined;
  };
  return {
    offer,
    consider: (text) => consider(text, false),
    keep: () => answer(true),
    decline: () => answer(false),
  };
}
