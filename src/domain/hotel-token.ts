// A hotel card as the text of a link: version 1, read strictly, written in one form.

import { type HotelCard, type HotelFault, hotelFaults } from './hotel.ts';
import type { LatLon } from './position.ts';

/** The longest fragment that a hotel link may have, `#` included: more does not scan from paper. */
export const LONGEST_FRAGMENT = 600;

/** What stands before the token in the fragment of a hotel link. */
const FRAGMENT = '#/?hotel=';
const VERSION = '1.';
const DEGREE_STEPS = 1e5;

/** `link`: the text itself is no hotel token of a version we know, or damaged. */
export type TokenFault = HotelFault | { readonly field: 'link'; readonly reason: 'damaged' | 'too-long' };

export type TokenReading =
  | { readonly card: HotelCard; readonly fault?: never }
  | { readonly fault: TokenFault; readonly card?: never };

const DAMAGED: TokenReading = { fault: { field: 'link', reason: 'damaged' } };

function bytesOf(base64url: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(base64url) || base64url.length % 4 === 1) return undefined;
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  // Two texts for the same bytes would be two links for one hotel: unused bits must be zero.
  return base64urlOf(bytes) === base64url ? bytes : undefined;
}

function base64urlOf(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The JSON in the token; undefined when it is none. */
function jsonOf(base64url: string): unknown {
  try {
    const bytes = bytesOf(base64url);
    return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** `[en or 0, zh, address or 0, lat, lon]`, with the phone as a sixth element or without. */
function draftOf(json: unknown): HotelCard | undefined {
  if (!Array.isArray(json) || json.length < 5 || json.length > 6) return undefined;
  const [name, zh, address, lat, lon, phone]: readonly unknown[] = json;
  const isWhole =
    (isText(name) || name === 0) &&
    isText(zh) &&
    (isText(address) || address === 0) &&
    Number.isSafeInteger(lat) &&
    Number.isSafeInteger(lon) &&
    (json.length === 5 || isText(phone));
  if (!isWhole) return undefined;
  return {
    name: isText(name) ? name : undefined,
    zh,
    address: isText(address) ? address : undefined,
    position: { lat: Number(lat) / DEGREE_STEPS, lon: Number(lon) / DEGREE_STEPS },
    phone: isText(phone) ? phone : undefined,
  };
}

/** Reads the value of `hotel` in a permalink. Never throws; a fault names the field that breaks a rule. */
export function readHotelToken(text: string): TokenReading {
  if (text.length > LONGEST_FRAGMENT) return { fault: { field: 'link', reason: 'too-long' } };
  if (!text.startsWith(VERSION)) return DAMAGED;
  const card = draftOf(jsonOf(text.slice(VERSION.length)));
  if (!card) return DAMAGED;
  const [fault] = hotelFaults(card);
  return fault ? { fault } : { card };
}

/** The point in the steps that a token can hold: five decimals, about one metre. */
export function tokenPosition({ lat, lon }: LatLon): LatLon {
  const round = (degrees: number): number => Math.round(degrees * DEGREE_STEPS) / DEGREE_STEPS;
  return { lat: round(lat), lon: round(lon) };
}

/** The token of a sound card: the value of `hotel` in a permalink. */
export function writeHotelToken({ name, zh, address, position, phone }: HotelCard): string {
  const steps = (degrees: number): number => Math.round(degrees * DEGREE_STEPS);
  const fields = [name ?? 0, zh, address ?? 0, steps(position.lat), steps(position.lon)];
  const json = JSON.stringify(phone === undefined ? fields : [...fields, phone]);
  return `${VERSION}${base64urlOf(new TextEncoder().encode(json))}`;
}

/** The fragment that hands the hotel to a guest; undefined when the texts together are too long for a link. */
export function writeHotelFragment(card: HotelCard): string | undefined {
  const fragment = `${FRAGMENT}${writeHotelToken(card)}`;
  return fragment.length > LONGEST_FRAGMENT ? undefined : fragment;
}

/** The token in something pasted: a whole link, its fragment, or the token alone; undefined without one. */
export function tokenIn(pasted: string): string | undefined {
  return /(?:^|[?&]hotel=)(1\.[A-Za-z0-9_-]+)(?=$|[&\s])/.exec(pasted.trim())?.[1];
}
