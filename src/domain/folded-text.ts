// Texts in the form in which what somebody typed is looked up: case, tones, spaces and punctuation do not count.

/**
 * Lower case, without tone marks, spaces and punctuation: "Nǐ sǎo wǒ?" and "nisaowo" are the same. The marks of Thai are
 * vowels too, and stay.
 */
export function foldText(text: string): string {
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

/** What to look for, in folded texts, when somebody types `text`: as it is, and with tone numbers taken for tones. */
export function foldedQueries(text: string): readonly string[] {
  return [...new Set([text, withoutToneNumbers(text)].map(foldText))];
}
