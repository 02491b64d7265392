// Amounts, rates and currencies as the visitor's language writes them.

import { intlLocale, type Language } from './languages.ts';

/** How a language marks decimals and groups of thousands. */
export function numberMarks(language: Language): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(intlLocale(language)).formatToParts(1_234_567.5);
  const mark = (type: 'decimal' | 'group', usual: string): string =>
    parts.find((part) => part.type === type)?.value ?? usual;
  return { decimal: mark('decimal', '.'), group: mark('group', ',') };
}

/** A number with as many decimals as it needs, six at most. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(intlLocale(language), { maximumFractionDigits: 6 }).format(value);
}

/** "HKD 272.50"; the code, because signs such as $ and ¥ stand for several. `exact` keeps small fractions. */
export function formatMoney(value: number, currency: string, language: Language, exact = false): string {
  return new Intl.NumberFormat(intlLocale(language), {
    ...{ style: 'currency', currency, currencyDisplay: 'code' },
    ...(exact && { maximumFractionDigits: 6 }),
  }).format(value);
}

/** "Hong Kong Dollar" for `HKD`; the code itself where the browser knows no name. */
export function currencyName(code: string, language: Language): string {
  return new Intl.DisplayNames(intlLocale(language), { type: 'currency' }).of(code) ?? code;
}
