// Amounts at a till: read as the visitor's language writes numbers, changed at a rate set by hand, with what a fee may add.

import type { IsoDate } from './partial-date.ts';
import type { FeeRule } from './phrase.ts';

/** How much of a currency one yuan bought on the day the visitor looked it up. */
export interface Rate {
  /** ISO 4217 code. */
  readonly currency: string;
  readonly perCny: number;
  readonly date: IsoDate;
}

/** How a language writes numbers: 1,234.5 or 1.234,5. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

export type NumberFault = 'empty' | 'nonsense' | 'other-marks' | 'not-positive' | 'too-large';
export type ReadNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly fault: NumberFault };

/** At and above this, an amount or a rate is a slip of the finger. */
const TOO_LARGE = 1_000_000_000;

/** Letters a currency may be written with around a number. */
const CURRENCY = /^(?:[A-Z]{3}|CN¥|HK\$|RM|[¥￥€£$฿₩])\s*|\s*(?:[A-Z]{3}|元|块)$/giu;

function escaped(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isWritten(text: string, { decimal, group }: NumberMarks): boolean {
  const [point, comma] = [escaped(decimal), escaped(group)];
  return new RegExp(`^-?(\\d+|\\d{1,3}(${comma}\\d{3})+)?(${point}\\d*)?$`).test(text) && /\d/.test(text);
}

/**
 * Reads a positive number under 1,000,000,000 in a language's own marks; full-width digits and spaces between
 * groups are understood. A number that only makes sense with decimal and group mark swapped is refused by name,
 * because 1,234 may be a thousand or a bit more than one.
 */
export function readNumber(text: string, marks: NumberMarks): ReadNumber {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(CURRENCY, '')
    .replace(/[\s'’_]/gu, '')
    .replace('−', '-');
  if (bare === '') return { ok: false, fault: text.trim() === '' ? 'empty' : 'nonsense' };
  if (!isWritten(bare, marks)) {
    const isSwapped = isWritten(bare, { decimal: marks.group, group: marks.decimal });
    return { ok: false, fault: isSwapped ? 'other-marks' : 'nonsense' };
  }
  const value = Number(bare.replaceAll(marks.group, '').replace(marks.decimal, '.'));
  if (value <= 0) return { ok: false, fault: 'not-positive' };
  return value >= TOO_LARGE ? { ok: false, fault: 'too-large' } : { ok: true, value };
}

/** The rule in words says "3% above CNY 200"; it may mean the part above, or the whole of such a payment. */
export function feeRange(
  amountCny: number,
  { percent, aboveCny }: Pick<FeeRule, 'percent' | 'aboveCny'>,
): { readonly leastCny: number; readonly mostCny: number } {
  if (amountCny <= aboveCny) return { leastCny: 0, mostCny: 0 };
  return { leastCny: ((amountCny - aboveCny) * percent) / 100, mostCny: (amountCny * percent) / 100 };
}

/** The rates with `rate` in the place of an older one for its currency, newest first. */
export function withRate(rates: readonly Rate[], rate: Rate): readonly Rate[] {
  return [rate, ...rates.filter(({ currency }) => currency !== rate.currency)];
}
