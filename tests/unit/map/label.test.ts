import { describe, expect, test } from 'vitest';
import { textLines } from '../../../src/map/label.ts';

const measure = (text: string, font: string) => text.length * 0.6 * Number(/([\d.]+)px/.exec(font)?.[1]);

const linesOf = (own: string, sign: string, language: string) =>
  textLines({ own, sign }, 'place', language, measure).map(({ text }) => text);

describe('a name on the map', () => {
  test('stands above the one on the sign, unless they are the same', () => {
    expect(linesOf('Chunxi Road', '春熙路', 'en')).toEqual(['Chunxi Road', '春熙路']);
    expect(linesOf('春熙路', '春熙路', 'zh-Hant')).toEqual(['春熙路']);
  });

  test('too long for the map is broken between two words near its middle', () => {
    expect(linesOf('Chongqing Jiangbei International Airport', '江北', 'en')).toEqual([
      'Chongqing Jiangbei',
      'International Airport',
      '江北',
    ]);
    expect(linesOf('Llanfairpwllgwyngyllgogerych', '江北', 'en')).toHaveLength(2);
  });

  test('is broken between two words in Thai, which writes no space between them', () => {
    expect(linesOf('พิพิธภัณฑ์วิทยาศาสตร์และเทคโนโลยี', '科技馆', 'th')).toEqual([
      'พิพิธภัณฑ์วิทยาศาสตร์',
      'และเทคโนโลยี',
      '科技馆',
    ]);
    expect(linesOf('จุดชมวิวอีเคอซู่ เขาหนานซาน', '南山', 'th')).toEqual(['จุดชมวิวอีเคอซู่', 'เขาหนานซาน', '南山']);
  });
});
