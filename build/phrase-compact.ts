// Joins what is said and charged at a till into the one file that the app loads when a screen needs it.

import type { PhraseFileInput } from '../src/data/phrases.ts';
import { compactSource, present } from './dataset-compact.ts';
import type { Dataset } from './dataset-read.ts';
import type { PhraseRecord } from './phrase-schemas.ts';

function compactPhrase({
  routes,
  note,
  answer,
  words,
  ...phrase
}: PhraseRecord): PhraseFileInput['phrases'][number] {
  return {
    ...phrase,
    ...present('routes', routes),
    ...present('note', note),
    ...present('answer', answer),
    ...present('words', words),
  };
}

/** What the app loads; every fee carries its source whole, for there are few. */
export function compactPhrases({ phrases, signs, cards, fees, sources }: Dataset): PhraseFileInput {
  return {
    phrases: phrases.map(compactPhrase),
    signs: [...signs],
    cards: [...cards],
    fees: fees.map((fee) => {
      const source = sources.find(({ id }) => id === fee.source);
      if (!source) throw new Error(`unchecked records: there is no source ${fee.source}`);
      return { ...fee, source: compactSource(source) };
    }),
  };
}
