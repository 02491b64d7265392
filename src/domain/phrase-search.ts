// Finds a sentence by what the visitor heard or sees: characters, pinyin with or without tones, or its meaning.

import type { Phrase } from './phrase.ts';
import { textIn } from './text.ts';

/**
 * Lower case, without tone marks, spaces and punctuation: "Nǐ sǎo wǒ?" and "nisaowo" are the same. The marks of Thai are
 * vowels too, and stay.
 */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Script=Inherited}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]/gu, '');
}

/** Tones written behind the syllables, as in "ni3 sao3". */
function withoutToneNumbers(text: string): string {
  return text.replace(/([a-zü])[1-5](?![0-9])/gi, '$1');
}

/** True when `text` is a part of what the sentence looks like, sounds like or means in `language`; empty finds all. */
export function findsPhrase(phrase: Phrase, text: string, language: string): boolean {
  const fields = [phrase['zh-Hans'], phrase.pinyin, textIn(phrase.meaning, language)].map(plain);
  return [text, withoutToneNumbers(text)]
    .map(plain)
    .some(
      (wanted) => fields.some((field) => field.includes(wanted)) && (wanted !== '' || text.trim() === ''),
    );
}
