// The visitor's own choices as a signal, and the actions that change and keep them.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { CityId } from '../domain/city.ts';
import type { HotelCard } from '../domain/hotel.ts';
import type { HotelForm } from '../domain/hotel-form.ts';
import type { Rate } from '../domain/money.ts';
import type { OwnNote } from '../domain/own-note.ts';
import type { PlaceId } from '../domain/place.ts';
import { type Lens, NEW_VISITOR, type Theme, type Visitor } from '../domain/visitor.ts';
import type { WalletId } from '../domain/wallet.ts';
import type { Language } from '../i18n/languages.ts';
import type { Notices } from './notices.ts';
import type { Permalink } from './permalink.ts';

/** Where a visitor is kept; implemented over IndexedDB by the data layer. */
export interface VisitorKeeper {
  readonly visitor: Visitor;
  readonly state: 'kept' | 'fresh' | 'set-aside' | 'unavailable';
  readonly keep: (visitor: Visitor) => Promise<boolean>;
  readonly deleteAll: () => Promise<void>;
}

export interface VisitorState {
  readonly visitor: ReadonlySignal<Visitor>;
  readonly chooseWallets: (wallets: readonly WalletId[]) => void;
  readonly lookThrough: (lens: Lens) => void;
  readonly toggleSaved: (id: PlaceId) => void;
  readonly speak: (language: Language) => void;
  readonly dress: (theme: Theme) => void;
  readonly rememberCity: (city: CityId) => void;
  readonly rememberPlace: (id: PlaceId) => void;
  /** Says whether the phone's positions are to be corrected from now on. */
  readonly correctFixes: (on: boolean) => void;
  /** Takes wallets and party from a link if the visitor has chosen none yet. */
  readonly startFrom: (link: Permalink) => void;
  /** Keeps a hotel, or forgets it. */
  readonly keepHotel: (hotel: HotelCard | undefined) => void;
  /** Remembers that the visitor has answered what this hotel's link offers. */
  readonly answerHotel: (token: string) => void;
  readonly keepHotelForm: (form: HotelForm | undefined) => void;
  readonly keepNotes: (notes: readonly OwnNote[]) => void;
  readonly keepRates: (rates: readonly Rate[]) => void;
  readonly forgetEverything: () => Promise<void>;
}

const PARTY_ANY: Lens = { for: 'party', mode: 'any' };

export function createVisitorState(keeper: VisitorKeeper, notices: Notices): VisitorState {
  const visitor = signal(keeper.visitor);
  if (keeper.state === 'set-aside') notices.say('store.setAside');
  const change = (part: Partial<Visitor>): void => {
    visitor.value = { ...visitor.peek(), ...part };
    void keeper.keep(visitor.value).then((kept) => {
      if (!kept) notices.say('store.notKept');
    });
  };
  return {
    visitor,
    chooseWallets: (wallets) => {
      const { lens } = visitor.peek();
      const keepsLens = lens.for === 'party' ? wallets.length > 1 : wallets.includes(lens.id);
      change({ wallets, hasChosen: true, lens: keepsLens ? lens : PARTY_ANY });
    },
    lookThrough: (lens) => change({ lens }),
    toggleSaved: (id) => {
      const { saved } = visitor.peek();
      change({ saved: saved.includes(id) ? saved.filter((other) => other !== id) : [...saved, id] });
    },
    speak: (language) => change({ language }),
    dress: (theme) => change({ theme }),
    rememberCity: (city) => {
      if (visitor.peek().city !== city) change({ city });
    },
    rememberPlace: (id) => {
      if (visitor.peek().lastPlace !== id) change({ lastPlace: id });
    },
    correctFixes: (on) => change({ hasShiftedFix: on }),
    startFrom: (link) => {
      if (visitor.peek().hasChosen || link.wallets.length === 0) return;
      change({ wallets: link.wallets, hasChosen: true, lens: { for: 'party', mode: link.party ?? 'any' } });
    },
    keepHotel: (hotel) => change({ hotel }),
    answerHotel: (hotelAnswered) => change({ hotelAnswered }),
    keepHotelForm: (hotelForm) => change({ hotelForm }),
    keepNotes: (notes) => change({ notes }),
    keepRates: (rates) => change({ rates }),
    forgetEverything: async () => {
      visitor.value = NEW_VISITOR;
      await keeper.deleteAll();
    },
  };
}
