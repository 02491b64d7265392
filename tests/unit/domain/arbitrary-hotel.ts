// Random hotels that keep the rules, and random damage to their tokens.

import fc from 'fast-check';
import { HOTEL_AREAS, HOTEL_LIMITS, type HotelCard } from '../../../src/domain/hotel.ts';
import type { LatLon } from '../../../src/domain/position.ts';

const HAN = [...'锦江小巷客栈宽窄重庆成都大酒店宾馆解放碑渝中區龍鳳㐀𠮷𠀋'];
/** Without W: a name with the word "www" breaks a rule, and random letters find it now and then. */
const LATIN = [...'abcdefghijklmnopqrstuvxyzABCDEFGHIJKLMNOPQRSTUVXYZ0123456789éüñčő'];
const THAI = [...'โรงแรมกขค', 'ดี', 'รั', 'น้ำ'];
const KANA = [...'ホテルさくらーの'];
const HANGUL = [...'호텔서울한강'];
const BETWEEN = [' ', '-', ' & ', "'", ', ', '·', '（', '）', ' #'];

/** Letters of one writing, with what stands between them. */
function writing(letters: readonly string[], limit: number): fc.Arbitrary<string> {
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 });
  return fc
    .array(fc.tuple(word, fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.map(([text, between]) => text.join('') + between).join(''))
    .map((text) => [...text.normalize('NFC')].slice(0, limit).join(''))
    .map((text) => text.replace(/ {2,}/g, ' ').trim());
}

const anyLetters = fc.constantFrom(LATIN, THAI, [...LATIN, ...HAN], [...HAN, ...KANA], [...HANGUL, ...LATIN]);
const anyName = anyLetters.chain((letters) => writing(letters, HOTEL_LIMITS.name));
const anyZh = writing([...HAN, ...LATIN], HOTEL_LIMITS.zh - 1).map((text) => `锦${text}`);
const anyAddress = writing([...HAN, ...LATIN], HOTEL_LIMITS.address);

/** A point of either municipality, in steps of 1e-5 degrees. */
export const anyHotelPoint: fc.Arbitrary<LatLon> = fc
  .constantFrom(...Object.values(HOTEL_AREAS))
  .chain(({ west, south, east, north }) =>
    fc.record({
      lat: fc.integer({ min: Math.round(south * 1e5), max: Math.round(north * 1e5) }),
      lon: fc.integer({ min: Math.round(west * 1e5), max: Math.round(east * 1e5) }),
    }),
  )
  .map(({ lat, lon }) => ({ lat: lat / 1e5, lon: lon / 1e5 }));

const anyPhone = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 14 }),
  )
  .map(([first, rest]) => `+${first}${rest.join('')}`);

export const anyHotel: fc.Arbitrary<HotelCard> = fc.record({
  name: fc.option(anyName, { nil: undefined }),
  zh: anyZh,
  address: fc.option(anyAddress, { nil: undefined }),
  position: anyHotelPoint,
  phone: fc.option(anyPhone, { nil: undefined }),
});

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STRANGE = [...BASE64URL, '.', '=', '+', '/', '%', '<', '\u202e', '\ud800', '😀', ' ', '\0'];

/** Damage to a token: characters changed, dropped, doubled, swapped in, cut off. */
export function anyDamageTo(token: string): fc.Arbitrary<string> {
  const at = fc.integer({ min: 0, max: token.length });
  const piece = fc.constantFrom(...STRANGE);
  const change = fc.tuple(at, fc.integer({ min: 0, max: 3 }), fc.array(piece, { maxLength: 3 }));
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (text, [from, drop, put]) => text.slice(0, from) + put.join('') + text.slice(from + drop),
        token,
      ),
    );
}
