// The hotel kit's form as kept on this device, what is wrong with it, and the link that comes of it.

import { useState } from 'preact/hooks';
import { HOTEL_FIELDS, HOTEL_LIMITS, type HotelCard, type HotelField, hotelFaults } from '../domain/hotel.ts';
import { draftOf, type HotelForm } from '../domain/hotel-form.ts';
import { tokenPosition, writeHotelFragment } from '../domain/hotel-token.ts';
import type { MessageKey, Values } from '../i18n/translator.ts';
import { useApp } from './app-context.ts';

export const EMPTY_FORM: HotelForm = {
  ...{ name: '', zh: '', address: '', phone: '', position: undefined },
  languages: [],
};

export interface FieldFault {
  readonly words: MessageKey;
  readonly values: Values;
}

export interface HotelKit {
  readonly form: HotelForm;
  readonly change: (part: Partial<HotelForm>) => void;
  /** What is said beside a field that was left, or after something was asked of the whole form. */
  readonly faultOf: (field: HotelField) => FieldFault | undefined;
  readonly leave: (field: HotelField) => void;
  /** The sound card and its link, or nothing yet. */
  readonly ready: { readonly hotel: HotelCard; readonly link: string } | undefined;
  /** Shows every fault and moves to the first; answers whether there is none. */
  readonly check: () => boolean;
}

/** The element of a field, for moving the focus there. */
export function fieldId(field: HotelField): string {
  return `hotel-kit-${field}`;
}

export function useHotelKit(): HotelKit {
  const { visitor, address } = useApp();
  const form = visitor.visitor.value.hotelForm ?? EMPTY_FORM;
  const [left, setLeft] = useState<ReadonlySet<HotelField>>(new Set());
  const draft = draftOf(form);
  const faults = hotelFaults(draft);
  const point = draft.position && tokenPosition(draft.position);
  const hotel = point && faults.length === 0 ? { ...draft, position: point } : undefined;
  const fragment = hotel && writeHotelFragment(hotel);
  const isTooLong = hotel !== undefined && fragment === undefined;
  const faultOf = (field: HotelField): FieldFault | undefined => {
    if (isTooLong && field === 'address') return { words: 'kit.fault.all-too-long', values: {} };
    const fault = left.has(field) ? faults.find((each) => each.field === field) : undefined;
    const limit = field in HOTEL_LIMITS ? HOTEL_LIMITS[field as keyof typeof HOTEL_LIMITS] : 0;
    return fault && { words: `kit.fault.${fault.reason}`, values: { limit } };
  };
  return {
    form,
    change: (part) => visitor.keepHotelForm({ ...form, ...part }),
    faultOf,
    leave: (field) => setLeft(new Set([...left, field])),
    ready: hotel && fragment !== undefined ? { hotel, link: address.linkTo(fragment) } : undefined,
    check: () => {
      setLeft(new Set(HOTEL_FIELDS));
      const first = faults[0]?.field ?? (isTooLong ? 'address' : undefined);
      if (first) document.getElementById(fieldId(first))?.focus();
      return first === undefined;
    },
  };
}
