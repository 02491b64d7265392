// A hotel received by link, and the rules that such a card keeps.

import type { CityId } from './city.ts';
import { faultOfText, type TextFault } from './plain-text.ts';
import { type Box, isInside, type LatLon } from './position.ts';

/** A hotel card: from a link, so nobody of ours has checked it. Texts keep the rules of `hotelFaults`. */
export interface HotelCard {
  /** As the guest reads it; undefined when the hotel gave the Chinese name only. */
  readonly name: string | undefined;
  /** As it stands over the door, for drivers. */
  readonly zh: string;
  /** In Chinese, for drivers. */
  readonly address: string | undefined;
  /** WGS-84, to five decimals. */
  readonly position: LatLon;
  /** `+` and digits, as `tel:` takes them. */
  readonly phone: string | undefined;
}

export const HOTEL_FIELDS = ['name', 'zh', 'address', 'phone', 'position'] as const;
export type HotelField = (typeof HOTEL_FIELDS)[number];

/** Longest texts, in code points. */
export const HOTEL_LIMITS = { name: 60, zh: 40, address: 90 } as const;

const PHONE = /^\+[1-9]\d{6,14}$/;

/** Where a hotel may lie: the two municipalities, as the dataset has them. */
export const HOTEL_AREAS: Readonly<Record<CityId, Box>> = {
  chengdu: { west: 102.98, south: 30.09, east: 104.9, north: 31.44 },
  chongqing: { west: 105.28, south: 28.16, east: 110.2, north: 32.21 },
};

export type HotelReason = TextFault | 'no-han' | 'phone' | 'outside' | 'missing';

/** The field that breaks a rule, and which. */
export interface HotelFault {
  readonly field: HotelField;
  readonly reason: HotelReason;
}

/** A card as somebody is still writing it. */
export type HotelDraft = Omit<HotelCard, 'position'> & { readonly position: LatLon | undefined };

/** The city whose municipality holds the point; undefined outside both. The two areas do not overlap. */
export function cityAt(position: LatLon): CityId | undefined {
  return (['chengdu', 'chongqing'] as const).find((id) => isInside(position, HOTEL_AREAS[id]));
}

/** What the guest calls the hotel. */
export function hotelName(card: Pick<HotelCard, 'name' | 'zh'>): string {
  return card.name ?? card.zh;
}

/** What is wrong with one field of a card; undefined when nothing is. */
export function faultOfHotel(draft: HotelDraft, field: HotelField): HotelReason | undefined {
  switch (field) {
    case 'name':
    case 'address': {
      const text = draft[field];
      return text === undefined ? undefined : faultOfText(text, HOTEL_LIMITS[field]);
    }
    case 'zh':
      return (
        faultOfText(draft.zh, HOTEL_LIMITS.zh) ?? (/\p{Script=Han}/u.test(draft.zh) ? undefined : 'no-han')
      );
    case 'phone':
      return draft.phone === undefined || PHONE.test(draft.phone) ? undefined : 'phone';
    case 'position':
      if (!draft.position) return 'missing';
      return cityAt(draft.position) ? undefined : 'outside';
  }
}

/** Every broken rule, in the order of the form; empty for a sound card. */
export function hotelFaults(draft: HotelDraft): readonly HotelFault[] {
  return HOTEL_FIELDS.flatMap((field) => {
    const reason = faultOfHotel(draft, field);
    return reason ? [{ field, reason }] : [];
  });
}

/** True when both cards say the same. */
export function isSameHotel(one: HotelCard, other: HotelCard): boolean {
  return (
    one.name === other.name &&
    one.zh === other.zh &&
    one.address === other.address &&
    one.phone === other.phone &&
    one.position.lat === other.position.lat &&
    one.position.lon === other.position.lon
  );
}
