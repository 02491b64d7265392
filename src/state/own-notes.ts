// Lays the visitor's own notes beside what sources say; how they weigh is fetched when there are any.

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CityData } from '../domain/city.ts';
import type { Visitor } from '../domain/visitor.ts';
import type { Wallet } from '../domain/wallet.ts';

type NoteCity = typeof import('../domain/own-evidence.ts').notedCity;

/** The city with the visitor's notes; as it came while there are none. */
export function withNotes(
  city: ReadonlySignal<CityData | undefined>,
  visitor: ReadonlySignal<Visitor>,
  wallets: readonly Wallet[],
): ReadonlySignal<CityData | undefined> {
  const notes = computed(() => visitor.value.notes);
  const noteCity = signal<NoteCity | undefined>(undefined);
  effect(() => {
    if (notes.value.length === 0 || noteCity.peek()) return;
    import('../domain/own-evidence.ts').then(
      ({ notedCity }) => {
        noteCity.value = notedCity;
      },
      // Without it the answers rest on the sources alone; the next note or start asks again.
      () => {},
    );
  });
  return computed(() =>
    city.value && noteCity.value && notes.value.length > 0
      ? noteCity.value(city.value, notes.value, wallets)
      : city.value,
  );
}
