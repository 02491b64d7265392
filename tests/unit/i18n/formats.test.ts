import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../../../src/domain/partial-date.ts';
import { formatDistance, formatMonth, formatSourceDate, regionName } from '../../../src/i18n/formats.ts';
import { ENGLISH, loadMessages } from '../../../src/i18n/messages.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';

const EN = createTranslator('en', ENGLISH);
const HANT = createTranslator('zh-Hant', await loadMessages('zh-Hant'));
const date = (text: string) => text as PartialDate;

describe('a distance', () => {
  test.each([
    [0, '10 m'],
    [4, '10 m'],
    [44, '40 m'],
    [94, '90 m'],
    [96, '100 m'],
    [321, '300 m'],
    [500, '500 m'],
    [926, '950 m'],
    [974, '950 m'],
    [976, '1.0 km'],
    [1_100, '1.1 km'],
    [1_449, '1.4 km'],
    [9_960, '10.0 km'],
    [48_730, '48.7 km'],
    [99_400, '99.4 km'],
    [99_600, '100 km'],
    [271_300, '271 km'],
  ])('of %i m is "%s", as exact as a walk needs', (metres, text) => {
    expect(formatDistance(metres, 'en')).toBe(text);
  });

  test('never shrinks when the way is longer', () => {
    const metresOf = (text: string) => Number.parseFloat(text) * (text.endsWith('km') ? 1000 : 1);
    let before = 0;
    for (let metres = 0; metres < 120_000; metres += metres < 2_000 ? 1 : 37) {
      const shown = metresOf(formatDistance(metres, 'en'));
      expect(shown).toBeGreaterThanOrEqual(before);
      before = shown;
    }
  });

  test('of a scale bar is round', () => {
    expect(formatDistance(2_000, 'en', true)).toBe('2 km');
    expect(formatDistance(500, 'en', true)).toBe('500 m');
  });

  test('is said in the words of Hong Kong: 米, not 公尺', () => {
    expect(formatDistance(500, 'zh-Hant')).toBe('500 米');
    expect(formatDistance(1_100, 'zh-Hant')).toBe('1.1 公里');
  });
});

describe('a date', () => {
  test.each([
    ['2026-01-08', 'Jan 2026', '8 Jan 2026', '2026年1月', '2026年1月8日'],
    ['2024-07-02', 'Jul 2024', '2 Jul 2024', '2024年7月', '2024年7月2日'],
    ['2024-06', 'Jun 2024', 'Jun 2024', '2024年6月', '2024年6月'],
    ['2024', '2024', '2024', '2024年', '2024年'],
    ['2024-02-29', 'Feb 2024', '29 Feb 2024', '2024年2月', '2024年2月29日'],
    ['2025-12-31', 'Dec 2025', '31 Dec 2025', '2025年12月', '2025年12月31日'],
    ['2026-01-01', 'Jan 2026', '1 Jan 2026', '2026年1月', '2026年1月1日'],
  ])('%s is never more exact than its source', (text, month, full, hantMonth, hantFull) => {
    expect(formatMonth(date(text), EN)).toBe(month);
    expect(formatSourceDate(date(text), EN)).toBe(full);
    expect(formatMonth(date(text), HANT)).toBe(hantMonth);
    expect(formatSourceDate(date(text), HANT)).toBe(hantFull);
  });

  test('is the same day in every time zone', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Honolulu', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
        process.env.TZ = zone;
        expect(formatSourceDate(date('2026-01-01'), EN)).toBe('1 Jan 2026');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

test('a region has its name in the visitor’s language', () => {
  expect(regionName('HK', 'en')).toBe('Hong Kong');
  expect(regionName('HK', 'zh-Hant')).toBe('香港');
  expect(regionName('MY', 'zh-Hant')).toBe('馬來西亞');
});
