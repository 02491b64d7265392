// Sizes of what is stored, as the visitor's language writes them.

import { intlLocale, type Language } from './languages.ts';

/** Whole kilobytes of 1,000 bytes, from 1 MB on megabytes with one decimal. */
export function formatSize(bytes: number, language: Language): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(intlLocale(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1_000));
}
