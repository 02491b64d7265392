// The visitor's own notes as evidence for their own answers; fetched when there are notes.

import type { CityData } from './city.ts';
import type { Evidence, Source } from './evidence.ts';
import type { OwnNote } from './own-note.ts';
import type { Place } from './place.ts';
import type { LocalText } from './text.ts';
import type { Wallet, WalletId } from './wallet.ts';

/** The visitor as the source of their own notes. */
const OWN_SOURCE_ID = 'you';

/** True for evidence that is the visitor's own note. */
export function isOwn({ source }: Evidence): boolean {
  return source.id === OWN_SOURCE_ID;
}

/** The note as evidence for the wallet it names; undefined where it says nothing about paying. */
export function ownEvidence(note: OwnNote, nameOf: (wallet: WalletId) => LocalText): Evidence | undefined {
  if (note.outcome === 'place-wrong') return undefined;
  const source: Source = {
    id: OWN_SOURCE_ID,
    title: '',
    url: '',
    publisher: '',
    date: note.date as string as Source['date'],
    mirror: false,
    caveat: undefined,
  };
  return {
    id: `own-${note.id}`,
    about: [note.route],
    wallet: note.wallet,
    verdict: note.outcome === 'worked' ? 'accepted' : 'refused',
    kind: 'visitor-report',
    scope: 'place',
    date: source.date,
    confidence: 'high',
    claim: nameOf(note.wallet),
    source,
  };
}

/** The place with the visitor's own evidence beside what others say; the same place where there is none. */
export function withOwnNotes(
  place: Place,
  notes: readonly OwnNote[],
  nameOf: (wallet: WalletId) => LocalText,
): Place {
  const own = notes
    .filter((note) => note.place === place.id)
    .flatMap((note) => ownEvidence(note, nameOf) ?? []);
  return own.length === 0 ? place : { ...place, evidence: [...place.evidence, ...own] };
}

/** The city with the visitor's own notes beside what sources say of its places. */
export function notedCity(city: CityData, notes: readonly OwnNote[], wallets: readonly Wallet[]): CityData {
  const nameOf = (id: WalletId): LocalText => wallets.find((wallet) => wallet.id === id)?.name ?? { en: id };
  return { ...city, places: city.places.map((place) => withOwnNotes(place, notes, nameOf)) };
}
