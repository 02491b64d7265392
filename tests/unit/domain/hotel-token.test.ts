import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HotelCard, hotelFaults } from '../../../src/domain/hotel.ts';
import {
  LONGEST_FRAGMENT,
  readHotelToken,
  tokenIn,
  writeHotelFragment,
  writeHotelToken,
} from '../../../src/domain/hotel-token.ts';
import { anyDamageTo, anyHotel } from './arbitrary-hotel.ts';

const GUESTHOUSE: HotelCard = {
  name: 'Jinjiang Lane Guesthouse',
  zh: '锦江小巷客栈',
  address: '四川省成都市锦江区示例路1号',
  position: { lat: 30.65, lon: 104.08 },
  phone: '+862800000000',
};

/** A token of any JSON, as a stranger might make it. */
function tokenOf(json: unknown, text = JSON.stringify(json)): string {
  return `1.${Buffer.from(text, 'utf8').toString('base64url')}`;
}

const WHOLE = [GUESTHOUSE.name, GUESTHOUSE.zh, GUESTHOUSE.address, 3_065_000, 10_408_000, GUESTHOUSE.phone];

describe('a hotel travels in a link', () => {
  test('as the text that was released', () => {
    const released =
      '1.WyJKaW5qaWFuZyBMYW5lIEd1ZXN0aG91c2UiLCLplKbmsZ_lsI_lt7flrqLmoIgiLCLlm5vlt53nnIHmiJDpg73luILplKbmsZ_ljLrnpLrkvovot68x5Y-3IiwzMDY1MDAwLDEwNDA4MDAwLCIrODYyODAwMDAwMDAwIl0';
    expect(writeHotelToken(GUESTHOUSE)).toBe(released);
    expect(readHotelToken(released)).toEqual({ card: GUESTHOUSE });
  });

  test('and arrives as it was sent, whatever its name', () => {
    fc.assert(
      fc.property(anyHotel, (hotel) => {
        expect(hotelFaults(hotel)).toEqual([]);
        const token = writeHotelToken(hotel);
        const fits = token.length <= LONGEST_FRAGMENT;
        expect(readHotelToken(token)).toEqual(
          fits ? { card: hotel } : { fault: { field: 'link', reason: 'too-long' } },
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test('only while the whole fragment has at most 600 characters', () => {
    const long = { ...GUESTHOUSE, name: '锦'.repeat(60), zh: '锦'.repeat(40), address: '锦'.repeat(90) };
    expect(hotelFaults(long)).toEqual([]);
    expect(writeHotelFragment(long)).toBeUndefined();
    expect(readHotelToken(writeHotelToken(long)).fault).toEqual({ field: 'link', reason: 'too-long' });
    expect(writeHotelFragment(GUESTHOUSE)).toMatch(/^#\/\?hotel=1\.[\w-]+$/);
  });

  test('and damage never breaks the reader, nor a rule of the card', () => {
    const damaged = anyHotel.chain((hotel) => anyDamageTo(writeHotelToken(hotel)));
    fc.assert(
      fc.property(damaged, (text) => {
        const { card } = readHotelToken(text);
        if (card) expect(hotelFaults(card)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  test('and no JSON at all breaks the reader, nor a rule of the card', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...WHOLE, 0, -0, null, '__proto__'));
    fc.assert(
      fc.property(fc.array(value, { minLength: 4, maxLength: 7 }), (json) => {
        const { card } = readHotelToken(tokenOf(json));
        if (card) expect(hotelFaults(card)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** A sound token whose last character holds four bits more than its bytes need, written as zeros. */
const SPARE_BITS = tokenOf(WHOLE, `${JSON.stringify(WHOLE)}  `);
/** A sound token but for one byte of its first name. */
const NOT_UTF8 = `1.${Buffer.from(
  Buffer.from(JSON.stringify(['Inn', ...WHOLE.slice(1)]), 'utf8').map((byte, at) => (at === 3 ? 0xff : byte)),
).toString('base64url')}`;

describe('a link that is no hotel', () => {
  const [name, zh, address, lat, lon, phone] = WHOLE;
  test.each<[string, string]>([
    ['nothing', ''],
    ['a version to come', '2.WyJhIl0'],
    ['no JSON', '1.YWJj'],
    ['padding', `${tokenOf(WHOLE)}=`],
    ['plain base64', tokenOf(WHOLE).replace('_', '/')],
    ['spare bits that are not zero', `${SPARE_BITS.slice(0, -1)}B`],
    ['a length that base64 cannot have', `${SPARE_BITS}AAA`],
    ['bytes that are no UTF-8', NOT_UTF8],
    ['a byte order mark', tokenOf(WHOLE, `\uFEFF${JSON.stringify(WHOLE)}`)],
    ['an object', tokenOf({ ...WHOLE })],
    ['too few fields', tokenOf(WHOLE.slice(0, 4))],
    ['too many fields', tokenOf([...WHOLE, 1])],
    ['no Chinese name', tokenOf([name, 0, address, lat, lon])],
    ['a name that is a number', tokenOf([7, zh, address, lat, lon])],
    ['degrees instead of whole steps', tokenOf([name, zh, address, 30.65, 104.08])],
    ['steps too many for a whole number', tokenOf([name, zh, address, 1e300, lon])],
    ['a phone left empty', tokenOf([name, zh, address, lat, lon, 0])],
  ])('%s is refused as damaged', (_, text) => {
    expect(readHotelToken(text)).toEqual({ fault: { field: 'link', reason: 'damaged' } });
  });

  test.each<[string, readonly unknown[], object]>([
    ['markup', ['<b>Inn</b>', zh, address, lat, lon], { field: 'name', reason: 'symbols' }],
    ['a web address', ['Inn evil.example', zh, address, lat, lon], { field: 'name', reason: 'web-address' }],
    ['a lone surrogate', ['Inn \ud800', zh, address, lat, lon], { field: 'name', reason: 'hidden' }],
    ['a name without Chinese', [name, 'Inn', address, lat, lon], { field: 'zh', reason: 'no-han' }],
    ['an empty name', ['', zh, address, lat, lon], { field: 'name', reason: 'empty' }],
    ['a long address', [name, zh, '路'.repeat(91), lat, lon], { field: 'address', reason: 'too-long' }],
    [
      'a point in Beijing',
      [name, zh, address, 3_990_000, 11_640_000],
      { field: 'position', reason: 'outside' },
    ],
    ['a phone in words', [name, zh, address, lat, lon, '+86 28'], { field: 'phone', reason: 'phone' }],
  ])('%s is refused, and the field is named', (_, json, fault) => {
    expect(readHotelToken(tokenOf(json))).toEqual({ fault });
  });

  test('is read where only its spare bits are zero', () => {
    expect(readHotelToken(SPARE_BITS)).toEqual({ card: GUESTHOUSE });
    expect(SPARE_BITS.endsWith('A')).toBe(true);
  });

  test('a whole one is read from the same helper', () => {
    expect(readHotelToken(tokenOf([name, zh, address, lat, lon, phone]))).toEqual({ card: GUESTHOUSE });
  });
});

describe('a hotel link that was pasted', () => {
  const token = writeHotelToken(GUESTHOUSE);
  test.each([
    token,
    ` ${token}\n`,
    `#/?hotel=${token}`,
    `https://wallethere.example/#/chengdu?wallet=tng&hotel=${token}&lang=en`,
    `Your hotel: https://wallethere.example/#/?hotel=${token} see you`,
  ])('is found in %j', (pasted) => {
    expect(tokenIn(pasted)).toBe(token);
  });

  test.each(['', 'hello', 'https://wallethere.example/#/chengdu', 'hotel=', '1'])(
    'is not seen in %j',
    (pasted) => {
      expect(tokenIn(pasted)).toBeUndefined();
    },
  );
});
