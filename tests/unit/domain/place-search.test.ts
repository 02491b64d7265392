import { describe, expect, test } from 'vitest';
import { findClose } from '../../../src/close-names.ts';
import type { Place } from '../../../src/domain/place.ts';
import { createPlaceSearch, searchedText } from '../../../src/domain/place-search.ts';
import { place } from './sample.ts';

const CHUNXI = place({
  id: 'chunxi-road',
  name: { en: 'Chunxi Road', 'zh-Hans': '春熙路', th: 'ถนนชุนซี' },
  pinyin: 'Chūnxī Lù',
  metro: [{ name: { en: 'Chunxi Road', 'zh-Hans': '春熙路' }, lines: ['2', '3'], distanceM: 100 }],
});
const KUANZHAI = place({
  id: 'kuanzhai-alley',
  name: { en: 'Kuanzhai Alley', 'zh-Hans': '宽窄巷子', th: 'ตรอกควนจ่าย' },
  pinyin: 'Kuānzhǎi Xiàngzi',
  metro: [{ name: { en: 'Kuanzhaixiangzi', 'zh-Hans': '宽窄巷子' }, lines: ['4'], distanceM: 200 }],
});
const PEOPLE = place({
  id: 'peoples-park',
  name: { en: 'People’s Park', 'zh-Hans': '人民公园', th: 'สวนประชาชน' },
  pinyin: 'Rénmín Gōngyuán',
  metro: [{ name: { en: 'Tongzilin', 'zh-Hans': '桐梓林' }, lines: ['1'], distanceM: 300 }],
});
const PLACES = [CHUNXI, KUANZHAI, PEOPLE];
const TRADITIONAL: Place = { ...KUANZHAI, name: { ...KUANZHAI.name, 'zh-Hant': '寬窄巷子' } };

const texts = PLACES.map((each) => searchedText(each, each === KUANZHAI ? TRADITIONAL : undefined));
const find = createPlaceSearch(texts, findClose);
const found = (text: string): readonly string[] =>
  PLACES.filter((_, row) => find(text)[row]).map(({ id }) => id);

describe('a place is found', () => {
  test.each([
    ['by its name', 'Chunxi Road', 'chunxi-road'],
    ['by a part of it, however it is written', 'CHUNXI', 'chunxi-road'],
    ['by the name on the sign', '春熙', 'chunxi-road'],
    ['by the name in the visitor’s language', 'ชุนซี', 'chunxi-road'],
    ['in Traditional Chinese', '寬窄', 'kuanzhai-alley'],
    ['in Simplified Chinese', '宽窄', 'kuanzhai-alley'],
    ['by pinyin with tones', 'Kuānzhǎi', 'kuanzhai-alley'],
    ['by pinyin without tones', 'ren min gong yuan', 'peoples-park'],
    ['by pinyin with tone numbers', 'ren2min2', 'peoples-park'],
    ['by its metro station', 'tongzilin', 'peoples-park'],
    ['by its metro station in Chinese', '桐梓林', 'peoples-park'],
    ['without the apostrophe', 'peoples park', 'peoples-park'],
    ['with another apostrophe', "people's park", 'peoples-park'],
    ['with spaces around', '  chunxi ', 'chunxi-road'],
  ])('%s: %s', (_, text, id) => {
    expect(found(text)).toEqual([id]);
  });

  test.each(['Chumxi', 'Chunxxi', 'Chuxni', 'Chnxi', 'Kuanzahi'])('one slip away: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('nothing is found', () => {
  test.each(['zzzz', '！？', '...', 'ถนนชุนสี', '春熙東', 'park lane'])('for %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('for a slip in a word so short that others are as close', () => {
    expect(found('roap')).toEqual([]);
    expect(found('rox')).toEqual([]);
  });
});

test('what contains the text keeps out what is only close to it', () => {
  const pair = createPlaceSearch(['jinli', 'jinly'], findClose);
  expect([...pair('jinli')]).toEqual([1, 0]);
});
