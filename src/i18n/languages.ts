// The languages the product speaks, and the guess from the phone's own list.

export const LANGUAGES = ['en', 'zh-Hant', 'th'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's name in itself. */
export const NATIVE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  th: 'ไทย',
};

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** The first language of the phone's list that we speak, matched by script; English otherwise. */
export function guessLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase();
    if (base === 'zh' || base.startsWith('zh-')) return 'zh-Hant';
    const match = LANGUAGES.find((language) => base === language || base.startsWith(`${language}-`));
    if (match) return match;
  }
  return 'en';
}

/**
 * The tag for `Intl`: Hong Kong's words for regions and units, and the Gregorian calendar in every language (Thai would count Buddhist years).
 */
export function intlLocale(language: Language): string {
  return `${language === 'zh-Hant' ? 'zh-Hant-HK' : language}-u-ca-gregory`;
}
