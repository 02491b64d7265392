import { describe, expect, test } from 'vitest';
import {
  guessLanguage,
  intlLocale,
  isLanguage,
  LANGUAGES,
  NATIVE_NAMES,
} from '../../../src/i18n/languages.ts';

describe('the first language', () => {
  test.each([
    [['en'], 'en'],
    [['en-GB'], 'en'],
    [['EN-us'], 'en'],
    [['zh-Hant'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-MO', 'pt'], 'zh-Hant'],
    // Until there is a simplified file, a reader of Chinese is better served by traditional than by English.
    [['zh-CN', 'en'], 'zh-Hant'],
    [['ms-MY', 'zh-HK', 'en'], 'zh-Hant'],
    [['th', 'en-US', 'zh-TW'], 'th'],
    [['th-TH'], 'th'],
    [['vi', 'en-US', 'zh-TW'], 'en'],
    [['fr-FR', 'de'], 'en'],
    [['eng', 'zhx'], 'en'],
    [[], 'en'],
    [['', '*', '-'], 'en'],
  ])('of a phone set to %j is %s', (preferred, language) => {
    expect(guessLanguage(preferred)).toBe(language);
  });
});

test('every language has its own name and a tag that keeps the Gregorian calendar', () => {
  for (const language of LANGUAGES) {
    expect(NATIVE_NAMES[language]).not.toBe('');
    const { calendar } = new Intl.DateTimeFormat(intlLocale(language)).resolvedOptions();
    expect(calendar).toBe('gregory');
  }
});

test('only the languages of the product are taken from a link', () => {
  expect(LANGUAGES.every(isLanguage)).toBe(true);
  expect(['', 'EN', 'zh', '__proto__', 'en-GB'].filter(isLanguage)).toEqual([]);
});
