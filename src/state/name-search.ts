// The search by name as state: made ready for a city's places when a text is first looked for.

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Place } from '../domain/place.ts';
import type { FindPlaces } from '../domain/place-search.ts';
import type { PlaceTable } from '../domain/place-table.ts';

/** Makes places ready to be searched; rejects when the program cannot be fetched. */
export type LoadSearch = (places: readonly Place[]) => Promise<FindPlaces>;

/** Marks of the rows that `text` speaks of; undefined without a text, and until the search is ready. */
export function createNameSearch(
  text: ReadonlySignal<string>,
  table: ReadonlySignal<PlaceTable>,
  load: LoadSearch,
  onFailure: () => void,
): ReadonlySignal<Uint8Array | undefined> {
  const ready = signal<{ readonly places: readonly Place[]; readonly find: FindPlaces }>();
  const isWanted = computed(() => text.value.trim() !== '');
  effect(() => {
    const { places } = table.value;
    if (!isWanted.value || places.length === 0 || ready.peek()?.places === places) return;
    load(places).then((find) => {
      ready.value = { places, find };
    }, onFailure);
  });
  return computed(() => {
    const { places, find } = ready.value ?? {};
    return isWanted.value && places === table.value.places ? find?.(text.value) : undefined;
  });
}
