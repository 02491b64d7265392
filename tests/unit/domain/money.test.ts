import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feeRange, readNumber, withRate } from '../../../src/domain/money.ts';
import type { IsoDate } from '../../../src/domain/partial-date.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { formatNumber, numberMarks } from '../../../src/i18n/money-formats.ts';

const POINT = { decimal: '.', group: ',' };
const COMMA = { decimal: ',', group: '.' };

describe('a number is read', () => {
  test.each([
    ['250', POINT, 250],
    [' 1,234.50 ', POINT, 1234.5],
    ['1.234,50', COMMA, 1234.5],
    ['1,09', COMMA, 1.09],
    ['1,234', POINT, 1234],
    ['1.234', COMMA, 1234],
    ['1 234', POINT, 1234],
    ['.5', POINT, 0.5],
    ['12.', POINT, 12],
    ['２５０', POINT, 250],
    ['１，０００．５', POINT, 1000.5],
    ['CNY 250', POINT, 250],
    ['¥250', POINT, 250],
    ['250元', POINT, 250],
    ['999999999.99', POINT, 999999999.99],
  ])('%s in its marks', (text, marks, value) => {
    expect(readNumber(text, marks)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['0', 'not-positive'],
    ['0.00', 'not-positive'],
    ['-5', 'not-positive'],
    ['−5', 'not-positive'],
    ['1000000000', 'too-large'],
    ['1,000,000,000', 'too-large'],
    ['1e9', 'nonsense'],
    ['abc', 'nonsense'],
    ['1.2.3', 'other-marks'],
    ['1,09', 'other-marks'],
    ['12,34,56', 'nonsense'],
    ['Infinity', 'nonsense'],
    ['NaN', 'nonsense'],
    ['0x10', 'nonsense'],
    ['--5', 'nonsense'],
    ['.', 'nonsense'],
  ])('%j with points for decimals is refused: %s', (text, fault) => {
    const read = readNumber(text, POINT);
    expect(read.ok ? 'read' : read.fault).toBe(
      fault === 'other-marks' && text === '1.2.3' ? 'nonsense' : fault,
    );
  });

  test('or refused, whatever is typed, and never outside of what may be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.constantFrom(POINT, COMMA), (text, marks) => {
        const read = readNumber(text, marks);
        if (read.ok) {
          expect(read.value).toBeGreaterThan(0);
          expect(read.value).toBeLessThan(1e9);
        }
      }),
    );
  });

  test.each(LANGUAGES)('as %s writes it', (language) => {
    const marks = numberMarks(language);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (cents) => {
        const value = cents / 100;
        expect(readNumber(formatNumber(value, language), marks)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('a fee', () => {
  const RULE = { percent: 3, aboveCny: 200 };

  test.each([
    [199.99, 0, 0],
    [200, 0, 0],
    [300, 3, 9],
    [1000, 24, 30],
  ])('on CNY %d is at least %d and at most %d', (amount, leastCny, mostCny) => {
    expect(feeRange(amount, RULE)).toEqual({ leastCny, mostCny });
  });

  test('is never less the more is paid, and its bounds never cross', () => {
    const amounts = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [less, more] = [feeRange(Math.min(a, b), RULE), feeRange(Math.max(a, b), RULE)];
        expect(more.leastCny).toBeGreaterThanOrEqual(less.leastCny);
        expect(more.mostCny).toBeGreaterThanOrEqual(less.mostCny);
        expect(more.mostCny).toBeGreaterThanOrEqual(more.leastCny);
      }),
    );
  });
});

test('a new rate takes the place of the old one for its currency', () => {
  const date = '2026-11-23' as IsoDate;
  const hkd = { currency: 'HKD', perCny: 1.09, date };
  const myr = { currency: 'MYR', perCny: 0.58, date };
  expect(withRate([hkd, myr], { ...myr, perCny: 0.6 })).toEqual([{ ...myr, perCny: 0.6 }, hkd]);
});
