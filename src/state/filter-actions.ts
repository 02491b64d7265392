// The filter as it stands in the address bar, and the actions that change it there.

import type { ReadonlySignal } from '@preact/signals';
import type { Grade } from '../domain/acceptance.ts';
import type { CityId } from '../domain/city.ts';
import { searchedPart } from '../domain/link-length.ts';
import type { PlaceKind } from '../domain/place.ts';
import type { Filter } from '../domain/search.ts';
import type { Address } from './address.ts';
import { type FilterLink, type Permalink, type Screen, writePermalink } from './permalink.ts';

export interface FilterActions {
  readonly toggleKind: (kind: PlaceKind) => void;
  readonly toggleGrade: (grade: Grade) => void;
  readonly toggleSavedOnly: () => void;
  /** Shows only the places that answer to the text; blank for all. */
  readonly searchFor: (text: string) => void;
  readonly clearFilter: () => void;
}

export function filterOf({ kinds, grades, savedOnly, list, text }: Permalink): Filter {
  return { kinds, grades, savedOnly, ids: list, text };
}

/** Each action changes one part of the filter; view and city stay. */
export function filterActions(
  address: Address,
  link: ReadonlySignal<Permalink>,
  cityId: ReadonlySignal<CityId>,
): FilterActions {
  const set = (part: Partial<FilterLink>): void => {
    const { screen } = link.peek();
    const whole = screen.name === 'places' && screen.whole;
    const shown: Screen = screen.name === 'place' ? screen : { name: 'places', city: cityId.peek(), whole };
    address.replace(writePermalink(shown, { ...link.peek(), ...part }));
  };
  return {
    toggleKind: (kind) => set({ kinds: toggled(link.peek().kinds, kind) }),
    toggleGrade: (grade) => set({ grades: toggled(link.peek().grades, grade) }),
    toggleSavedOnly: () => set({ savedOnly: !link.peek().savedOnly }),
    searchFor: (text) => set({ text: searchedPart(text) }),
    clearFilter: () => set({ kinds: [], grades: [], savedOnly: false, list: [], text: '' }),
  };
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
