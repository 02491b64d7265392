// What a receptionist writes in the hotel kit, and the hotel card that comes of it.

import type { HotelDraft } from './hotel.ts';
import type { LatLon } from './position.ts';

/** The fields as typed, so that nothing is lost while it is still wrong. */
export interface HotelForm {
  readonly name: string;
  readonly zh: string;
  readonly address: string;
  readonly phone: string;
  /** WGS-84 degrees. */
  readonly position: LatLon | undefined;
  /** BCP 47 tags of the guests' languages on the poster, in their order. */
  readonly languages: readonly string[];
}

/** What typing leaves and nobody sees: odd spaces, spaces at the ends, letters in pieces. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A phone as people write it, as `tel:` takes it: without spaces, dashes and brackets. */
function tidyPhone(text: string): string {
  return tidy(text)
    .replace(/[ ().（）－-]/g, '')
    .replace(/^00/, '+');
}

/** The card as the form stands; what was left empty is missing. */
export function draftOf({ name, zh, address, phone, position }: HotelForm): HotelDraft {
  const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);
  return {
    name: orNothing(tidy(name)),
    zh: tidy(zh),
    address: orNothing(tidy(address)),
    phone: orNothing(tidyPhone(phone)),
    position,
  };
}
