// Finds a sentence by what the visitor heard or sees: characters, pinyin with or without tones, or its meaning.

import { foldedQueries, foldText } from './folded-text.ts';
import type { Phrase } from './phrase.ts';
import { textIn } from './text.ts';

/** True when `text` is a part of what the sentence looks like, sounds like or means in `language`; empty finds all. */
export function findsPhrase(phrase: Phrase, text: string, language: string): boolean {
  const fields = [phrase['zh-Hans'], phrase.pinyin, textIn(phrase.meaning, language)].map(foldText);
  return foldedQueries(text).some(
    (wanted) => fields.some((field) => field.includes(wanted)) && (wanted !== '' || text.trim() === ''),
  );
}
