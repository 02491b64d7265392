// Dates, distances and region names as the visitor's language writes them.

import type { IsoDate, PartialDate } from '../domain/partial-date.ts';
import { intlLocale, type Language } from './languages.ts';
import type { Translator } from './translator.ts';

/** Makes each formatter once: a list of places asks for the same few again and again, and they are slow to make. */
function once<Options extends object, Format>(
  make: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const format = made.get(key) ?? make(locale, options);
    made.set(key, format);
    return format;
  };
}

const dateFormat = once(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
const displayNames = once(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);
const numberFormat = once(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/**
 * "Jan 2026" from a month or a day; a bare year stays a year. The months come from the language's sentences:
 * every row of the list has one, and the browser's own formatter takes longer to start than the rows to draw.
 */
export function formatMonth(date: PartialDate | IsoDate, { t }: Translator): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return t('date.year', { year });
  return t('date.month', { year, month: t('date.months').split(' ')[Number(month) - 1] ?? month });
}

/** As exact as the source: "8 Jan 2026", "Jun 2024" or "2024". */
export function formatSourceDate(date: PartialDate | IsoDate, translator: Translator): string {
  if (date.length < 10) return formatMonth(date, translator);
  const locale = translator.language === 'en' ? 'en-GB' : intlLocale(translator.language);
  const format = dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/**
 * Metres rounded for walking: to 10 under 100 m, to 50 under 1 km, then to 0.1 km, over 100 km to 1 km.
 * A round length, such as a scale bar's, needs no decimals.
 */
export function formatDistance(metres: number, language: Language, isRound = false): string {
  const locale = intlLocale(language);
  if (metres < 975) {
    const step = metres < 95 ? 10 : 50;
    const rounded = Math.max(step, Math.round(metres / step) * step);
    return numberFormat(locale, { style: 'unit', unit: 'meter' }).format(rounded);
  }
  const kilometres = metres / 1000;
  const digits = kilometres < 99.5 && !isRound ? 1 : 0;
  return numberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(kilometres);
}

/** "Hong Kong" for `HK`; the code itself where the browser knows no name. */
export function regionName(code: string, language: Language): string {
  return displayNames(intlLocale(language), { type: 'region', style: 'short' }).of(code) ?? code;
}
