// Fetches the sentences of a language: English comes with the program, the others when they are chosen.

import en from '../../locales/en.json';
import type { Language } from './languages.ts';
import type { Messages } from './translator.ts';

export const ENGLISH: Messages = en;

/** Resolves to a language's complete messages; rejects when the file cannot be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return ENGLISH;
    case 'zh-Hant':
      return (await import('../../locales/zh-Hant.json')).default;
  }
}
