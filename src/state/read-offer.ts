// Reads what may be a hotel's link, and tells it from the hotel that is kept; fetched when there is something to read.

import { cityAt, type HotelCard } from '../domain/hotel.ts';
import { readHotelToken, tokenIn, writeHotelToken } from '../domain/hotel-token.ts';
import type { HotelDeps, HotelOffer, HotelOutcome } from './hotel-state.ts';

/** `kept` is the hotel on the phone; `answered` the token that is not to be asked about again. Never throws. */
function readOffer(
  text: string,
  kept: HotelCard | undefined,
  answered: string | undefined,
): HotelOffer | Exclude<HotelOutcome, 'offered'> {
  const token = tokenIn(text);
  const card = token === undefined ? undefined : readHotelToken(token).card;
  const city = card && cityAt(card.position);
  if (token === undefined || !card || !city) return 'unreadable';
  if (kept && writeHotelToken(kept) === writeHotelToken(card)) return 'kept-already';
  return token === answered ? 'answered-before' : { card, token, city };
}

/**
 * Reads a text and hands on what it offers. A link that offers nothing leaves the address, and one that cannot be read
 * is spoken of, once the words for it are there.
 */
export async function considerHotel(
  text: string,
  isFromLink: boolean,
  { visitor, words, notices, strip, repeatsLink }: HotelDeps,
  take: (offer: HotelOffer) => void,
): Promise<HotelOutcome> {
  const { hotel, hotelAnswered } = visitor.visitor.peek();
  const reading = readOffer(text, hotel, repeatsLink && isFromLink ? hotelAnswered : undefined);
  if (typeof reading !== 'string') {
    take(reading);
    return 'offered';
  }
  if (isFromLink) {
    if (reading === 'unreadable') {
      await words.need('way');
      notices.say('hotel.unreadable');
    }
    strip();
  }
  return reading;
}
