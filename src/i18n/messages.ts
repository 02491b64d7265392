// Fetches the sentences of a language: those of the main screens in English come with the program, all others when needed.

import en from '../../locales/en.json';
import type { Language } from './languages.ts';
import type { CoreMessages, Message, MessageKey } from './translator.ts';

/**
 * What is said beyond the main screens: `choosing` wallets and positions, about a `place`, on `pages` such as More,
 * at the `till`, and on the `way` to a place or a hotel.
 */
export const WORD_PARTS = ['choosing', 'pages', 'place', 'till', 'way'] as const;
export type WordPart = (typeof WORD_PARTS)[number];
export type PartMessages = Readonly<Partial<Record<MessageKey, Message>>>;

export const ENGLISH: CoreMessages = en;

/** Resolves to what the main screens say in a language; rejects when the file cannot be fetched. */
export async function loadMessages(language: Language): Promise<CoreMessages> {
  switch (language) {
    case 'en':
      return ENGLISH;
    case 'zh-Hant':
      return (await import('../../locales/zh-Hant.json')).default;
    case 'th':
      return (await import('../../locales/th.json')).default;
  }
}

/** One file per part and language, such as `../../locales/till/en.json`. */
const PARTS = import.meta.glob<PartMessages>('../../locales/*/*.json', { import: 'default' });

/** Resolves to one part of what is said in a language; rejects when the file cannot be fetched. */
export async function loadPart(part: WordPart, language: Language): Promise<PartMessages> {
  const load = PARTS[`../../locales/${part}/${language}.json`];
  if (!load) throw new Error(`locales/${part}/${language}.json is not there.`);
  return load();
}
