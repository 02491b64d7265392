import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  ageOf,
  earliestDay,
  isIsoDate,
  isPartialDate,
  newestFirst,
} from '../../../src/domain/partial-date.ts';
import { anyDay, anyPartialDate } from './arbitrary.ts';
import { date, day } from './sample.ts';

describe('a date as a source gives it', () => {
  test.each(['2024', '2024-06', '2024-06-19', '2024-02-29', '2026-12-31'])('%s is one', (text) =>
    expect(isPartialDate(text)).toBe(true),
  );

  test.each([
    '',
    '24',
    '02024',
    '2024-',
    '2024-6',
    '2024-00',
    '2024-13',
    '2024-06-00',
    '2024-06-31',
    '2025-02-29',
    '2024-02-30',
    '2024-06-19T00:00',
    '2024/06/19',
    ' 2024',
    '2024\n',
    'June 2024',
  ])('%j is none', (text) => expect(isPartialDate(text)).toBe(false));

  test('only a whole day is a calendar day', () => {
    expect(isIsoDate('2024-06-19')).toBe(true);
    expect(isIsoDate('2024-06')).toBe(false);
    expect(isIsoDate('2024')).toBe(false);
    expect(isIsoDate('2025-02-29')).toBe(false);
  });

  test.each([
    ['2024', '2024-01-01'],
    ['2024-06', '2024-06-01'],
    ['2024-06-19', '2024-06-19'],
  ])('%s is taken as %s, so that vagueness never looks fresh', (vague, earliest) => {
    expect(earliestDay(date(vague))).toBe(earliest);
  });

  test('sorts newest first, a bare year as its first day', () => {
    const dates = ['2024', '2024-06-19', '2026-01-08', '2024-06', '2025'].map(date);
    expect(dates.sort(newestFirst)).toEqual(['2026-01-08', '2025', '2024-06-19', '2024-06', '2024']);
    expect(newestFirst(date('2024'), date('2024-01-01'))).toBe(0);
  });

  test('the order of any two dates is the reverse of the order the other way round', () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, (a, b) => {
        expect(newestFirst(a, b) + newestFirst(b, a)).toBe(0);
      }),
    );
  });
});

describe('adding months', () => {
  test.each([
    ['2024-07-02', 24, '2026-07-02'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2022-02-28', 24, '2024-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));

  test('always gives a real day, later by that many months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const to = addMonths(from, months);
        expect(isIsoDate(to)).toBe(true);
        const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthsOf(to) - monthsOf(from)).toBe(months);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
      }),
    );
  });
});

describe('the age of evidence', () => {
  test.each([
    ['2026-11-23', 'fresh'],
    ['2026-05-24', 'fresh'],
    ['2026-05-23', 'ageing'],
    ['2024-11-23', 'ageing'],
    ['2024-11-22', 'old'],
    ['2026-06', 'fresh'],
    ['2026-05', 'ageing'],
    ['2024-12', 'ageing'],
    ['2024-11', 'old'],
    ['2026', 'ageing'],
    ['2025', 'ageing'],
    ['2024', 'old'],
  ])('from %s is %s on 23 November 2026', (from, age) => {
    expect(ageOf(date(from), day('2026-11-23'))).toBe(age);
  });
});
