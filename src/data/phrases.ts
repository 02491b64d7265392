// Loads what is said at a till and checks it once; asked for when a screen needs it, and stored with the app.

import * as v from 'valibot';
import { isPartialDate, type PartialDate } from '../domain/partial-date.ts';
import { PHRASE_SITUATIONS, type PhraseBook, SPEAKERS } from '../domain/phrase.ts';
import { ROUTES } from '../domain/route.ts';
import { localText } from './local-text.ts';

const text = v.string();
const partialDate = v.custom<PartialDate>((date) => typeof date === 'string' && isPartialDate(date));
const chinese = { 'zh-Hans': text, pinyin: text, meaning: localText, checkedByNative: v.boolean() };
const routes = v.array(v.picklist(ROUTES));

const phrase = v.object({
  id: text,
  situation: v.picklist(PHRASE_SITUATIONS),
  speaker: v.picklist(SPEAKERS),
  ...chinese,
  routes: v.optional(routes),
  note: v.optional(localText),
  answer: v.optional(v.object({ advice: localText, show: v.array(text) })),
  words: v.optional(v.object({ title: text, url: text })),
});

const source = v.object({
  id: text,
  title: text,
  url: text,
  publisher: text,
  date: partialDate,
  mirror: v.boolean(),
  caveat: v.optional(localText),
});

export const phraseFileSchema = v.object({
  phrases: v.array(phrase),
  signs: v.array(v.object({ id: text, ...chinese })),
  cards: v.array(
    v.object({
      id: text,
      title: localText,
      at: v.picklist(['till', 'taxi']),
      routes,
      phrases: v.array(text),
    }),
  ),
  fees: v.array(
    v.object({
      id: text,
      routes,
      percent: v.number(),
      aboveCny: v.number(),
      date: partialDate,
      claim: localText,
      source,
    }),
  ),
});

/** What the build writes. */
export type PhraseFileInput = v.InferInput<typeof phraseFileSchema>;

/** Checks the file; throws a SyntaxError that names the first wrong field. */
export function parsePhrases(json: unknown): PhraseBook {
  const result = v.safeParse(phraseFileSchema, json, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new SyntaxError(`Phrases: ${v.getDotPath(issue) ?? '(all)'}: ${issue.message}`);
  }
  const { phrases, signs, cards, fees } = result.output;
  return {
    phrases: phrases.map((item) => ({
      ...item,
      routes: item.routes,
      note: item.note,
      answer: item.answer,
      words: item.words,
    })),
    signs,
    cards,
    fees: fees.map((fee) => ({ ...fee, source: { ...fee.source, caveat: fee.source.caveat } })),
  };
}

/** Loads the file at `url`; rejects when it does not arrive or cannot be read. */
export async function loadPhrases(
  url: string,
  fetchFn: (url: string) => Promise<Response>,
): Promise<PhraseBook> {
  const response = await fetchFn(url);
  if (!response.ok) throw new Error(`${url} could not be loaded: HTTP ${response.status}`);
  return parsePhrases(await response.json());
}
