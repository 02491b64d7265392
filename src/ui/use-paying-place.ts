// The place at which the visitor wants to pay, when the address names one that is in the data.

import { useEffect } from 'preact/hooks';
import type { Place, PlaceId } from '../domain/place.ts';
import { useApp } from './app-context.ts';

export type PayingPlace =
  | { readonly status: 'none' | 'loading' | 'not-there' }
  | { readonly status: 'there'; readonly place: Place };

/** Looks the place up in the city of the address; one that is not there is said once. */
export function usePayingPlace(id: PlaceId | undefined): PayingPlace {
  const app = useApp();
  const load = app.cityLoad.value;
  const found = payingPlace();
  useEffect(() => {
    if (found.status === 'not-there') app.notices.say('link.unknownValue');
  }, [found.status, id]);
  return found;

  function payingPlace(): PayingPlace {
    if (id === undefined || load.status === 'failed') return { status: 'none' };
    if (load.status === 'loading') return { status: 'loading' };
    // As the list has it: with the visitor's own notes, which count here too.
    const row = app.pins.value.columns.rowOf.get(id);
    const place = row === undefined ? undefined : app.judged.value.at(row)?.place;
    return place ? { status: 'there', place } : { status: 'not-there' };
  }
}
