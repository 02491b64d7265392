// Carries a hotel from an iPhone's Safari into its home-screen app, which shares no storage with it: the app is made
// from the address, so the hotel stays in the address, and the manifest used meanwhile names no other start.

import { effect, type ReadonlySignal } from '@preact/signals';
import type { HotelCard } from '../domain/hotel.ts';
import { writeHotelToken } from '../domain/hotel-token.ts';

const KEY = 'hotel=';

/** The fragment with the hotel in it, in place of any other. */
export function withHotel(fragment: string, token: string | undefined): string {
  const [path = '', query = ''] = (fragment || '#/').split('?', 2);
  const pairs = query.split('&').filter((pair) => pair !== '' && !pair.startsWith(KEY));
  const all = token === undefined ? pairs : [...pairs, KEY + token];
  return all.length > 0 ? `${path}?${all.join('&')}` : path;
}

/**
 * Keeps the address and the manifest of `window` so that "Add to Home Screen" takes the hotel along. Changes the bar
 * alone: the app's own address, `fragment`, never holds a hotel that was answered.
 */
export function carryHotelToHomeScreen(
  window: Window,
  fragment: ReadonlySignal<string>,
  hotel: ReadonlySignal<HotelCard | undefined>,
): void {
  const link = window.document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  const plain = link?.getAttribute('href') ?? '';
  const carry = (): void => {
    const card = hotel.value;
    const shown = withHotel(fragment.value, card && writeHotelToken(card));
    link?.setAttribute('href', card ? plain.replace('app.', 'app-keep.') : plain);
    if (window.location.hash !== shown) window.history.replaceState(window.history.state, '', shown);
  };
  effect(carry);
  // A dialog that closes goes back a step, to the address as it was before the hotel was kept.
  window.addEventListener('popstate', carry);
}
