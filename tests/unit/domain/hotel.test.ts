import { describe, expect, test } from 'vitest';
import dataset from '../../../data/dataset.json' with { type: 'json' };
import { cityAt, faultOfHotel, HOTEL_AREAS, type HotelDraft, hotelName } from '../../../src/domain/hotel.ts';
import { faultOfText, isOneWriting } from '../../../src/domain/plain-text.ts';

const EMPTY: HotelDraft = {
  name: undefined,
  zh: '',
  address: undefined,
  position: undefined,
  phone: undefined,
};

describe('a text from a link', () => {
  test.each([
    'Jinjiang Lane Guesthouse',
    'The Upper House, No. 8 (Chengdu) & Spa',
    '锦江小巷客栈',
    '成都W酒店（交子大道店）',
    '四川省成都市锦江区示例路1号3栋2单元11-4室',
    'ホテル日航成都',
    '호텔 成都 Inn',
    'Hôtel Été',
    'โรงแรมเฉิงตู',
    'Отель Чэнду',
    'St. Regis',
    '𠮷野家旅馆',
  ])('may be %s', (text) => {
    expect(faultOfText(text, 60)).toBeUndefined();
  });

  test.each<[string, string, string]>([
    ['a right-to-left override', 'Hotel\u202Egnp', 'hidden'],
    ['an isolate', 'Hotel\u2066x\u2069', 'hidden'],
    ['a zero-width space', 'Hot\u200Bel', 'hidden'],
    ['a zero-width joiner', 'Hot\u200Del', 'hidden'],
    ['a soft hyphen', 'Hot\u00ADel', 'hidden'],
    ['a tag character', 'Hotel\u{E0041}', 'hidden'],
    ['a variation selector', '锦\u{E0100}江', 'hidden'],
    ['a Hangul filler', 'Hotel\u3164', 'hidden'],
    ['a half-width filler', 'Hotel\uFFA0', 'hidden'],
    ['an empty Braille cell', 'Hotel\u2800', 'hidden'],
    ['a private character', 'Hotel\uE000', 'hidden'],
    ['a character not assigned', 'Hotel\u0378', 'hidden'],
    ['a lone surrogate', 'Hotel\uDC00', 'hidden'],
    ['a line break', 'Hotel\nInn', 'hidden'],
    ['a line separator', 'Hotel\u2028Inn', 'hidden'],
    ['a null', 'Hotel\0', 'hidden'],
    ['a wide space', 'Hotel\u3000Inn', 'hidden'],
    ['a space that cannot break', 'Hotel\u00A0Inn', 'hidden'],
    ['a space at the end', 'Hotel ', 'hidden'],
    ['two spaces in a row', 'Hotel  Inn', 'hidden'],
    ['markup', '<i>Inn', 'symbols'],
    ['full-width markup', '＜i＞Inn', 'symbols'],
    ['an e-mail address', 'inn@hotel', 'symbols'],
    ['a full-width at sign', 'inn＠hotel', 'symbols'],
    ['a template', '{{Inn}}', 'symbols'],
    ['an emoji', 'Inn 🏨', 'symbols'],
    ['a web address', 'https://evil', 'web-address'],
    ['a bare domain', 'inn.example', 'web-address'],
    ['a full-width domain', 'inn．example', 'web-address'],
    ['a Chinese domain', '酒店.中国', 'web-address'],
    ['a script', 'javascript:alert(1)', 'web-address'],
    ['a number to call', 'tel:110', 'web-address'],
    ['Cyrillic letters among Latin ones', 'Pаradise', 'mixed-scripts'],
    ['Greek letters among Latin ones', 'Ηotel', 'mixed-scripts'],
    ['Cyrillic letters among Chinese ones', '锦江П', 'mixed-scripts'],
    ['Thai with Latin', 'Inn โรงแรม', 'mixed-scripts'],
    ['kana with Hangul', 'ホ호', 'mixed-scripts'],
    ['heaped marks', 'H\u0301\u0302\u0303\u0304otel', 'marks'],
    ['a mark with nothing under it', '\u0301Hotel', 'marks'],
    ['letters in pieces', 'Ho\u0302tel', 'marks'],
    ['a compatibility ideograph', '\uF900', 'marks'],
    ['nothing', '', 'empty'],
    ['61 letters', 'a'.repeat(61), 'too-long'],
  ])('may not hold %s', (_, text, fault) => {
    expect(faultOfText(text, 60)).toBe(fault);
  });

  test('is measured in characters, not in code units', () => {
    expect(faultOfText('𠮷'.repeat(40), 40)).toBeUndefined();
    expect(faultOfText('𠮷'.repeat(41), 40)).toBe('too-long');
  });

  test('may mix writings as UTS 39 calls highly restrictive, and no further', () => {
    expect(['abc漢かカ', 'abc漢ㄅ', 'abc漢한', '123、·'].every(isOneWriting)).toBe(true);
    expect(['漢かㄅ', 'かㄅ', 'abcж', 'жж漢', 'αa', 'กa'].some(isOneWriting)).toBe(false);
  });
});

describe('a hotel', () => {
  test('lies in one of the municipalities that the data know', () => {
    for (const [id, { municipality }] of Object.entries(dataset.cities)) {
      const { west, south, east, north } = HOTEL_AREAS[id as keyof typeof HOTEL_AREAS];
      expect([west, south, east, north]).toEqual(municipality);
    }
    expect(Object.keys(HOTEL_AREAS)).toEqual(Object.keys(dataset.cities));
  });

  test('belongs to the city where it stands', () => {
    expect(cityAt({ lat: 30.65, lon: 104.08 })).toBe('chengdu');
    expect(cityAt({ lat: 29.56, lon: 106.57 })).toBe('chongqing');
    expect(cityAt({ lat: 39.9, lon: 116.4 })).toBeUndefined();
  });

  test('needs a Chinese name and a point; the rest may be missing', () => {
    expect(faultOfHotel(EMPTY, 'zh')).toBe('empty');
    expect(faultOfHotel(EMPTY, 'position')).toBe('missing');
    expect((['name', 'address', 'phone'] as const).map((field) => faultOfHotel(EMPTY, field))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each(['028 8888 0000', '+0862800', '+86-28-8888', '+861234', '8628000000'])(
    'cannot be called at %s',
    (phone) => {
      expect(faultOfHotel({ ...EMPTY, phone }, 'phone')).toBe('phone');
    },
  );

  test('is called by its Chinese name where it gives no other', () => {
    expect(hotelName({ name: undefined, zh: '锦江' })).toBe('锦江');
    expect(hotelName({ name: 'Inn', zh: '锦江' })).toBe('Inn');
  });
});
