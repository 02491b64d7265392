// What a record of the phrases and fees must look like: every Chinese sentence says where it is from and who checked it.

import * as v from 'valibot';
import { PHRASE_SITUATIONS, SPEAKERS } from '../src/domain/phrase.ts';
import { ROUTES } from '../src/domain/route.ts';
import { filled, hanText, localText, oneOf, partialDate, slug } from './dataset-schemas.ts';

/** What stands around the records. */
export const phraseBookSchema = v.strictObject({
  phrases: v.array(v.unknown()),
  signs: v.array(v.unknown()),
  cards: v.array(v.unknown()),
});

export const phraseSchema = v.strictObject({
  id: slug,
  situation: oneOf(PHRASE_SITUATIONS, 'situation'),
  speaker: oneOf(SPEAKERS, 'speaker'),
  /** Only who pays by one of these may say it; null where it is true for everybody. */
  routes: v.nullable(v.pipe(v.array(oneOf(ROUTES, 'route')), v.minLength(1, 'names no route'))),
  'zh-Hans': hanText,
  pinyin: filled,
  meaning: localText,
  note: v.nullable(localText),
  /** What to do when a cashier says it, and the phrases that may answer. */
  answer: v.nullable(v.strictObject({ advice: localText, show: v.array(slug) })),
  /** The page that the words were found on; null when the sentence was written for this project. */
  words: v.nullable(
    v.strictObject({
      title: filled,
      url: v.pipe(v.string(), v.regex(/^https?:\/\//, 'is not a web address')),
    }),
  ),
  checkedByNative: v.boolean(),
});

export const signSchema = v.strictObject({
  id: slug,
  'zh-Hans': hanText,
  pinyin: filled,
  meaning: localText,
  checkedByNative: v.boolean(),
});

/** Phrases in the order in which a stranger is told how one would like to pay. */
export const cardSchema = v.strictObject({
  id: slug,
  title: localText,
  at: oneOf(['till', 'taxi'], 'spot'),
  routes: v.pipe(v.array(oneOf(ROUTES, 'route')), v.minLength(1, 'names no route')),
  phrases: v.pipe(v.array(slug), v.minLength(1, 'names no phrase')),
});

export const feeSchema = v.strictObject({
  id: slug,
  routes: v.pipe(v.array(oneOf(ROUTES, 'route')), v.minLength(1, 'names no route')),
  percent: v.pipe(v.number(), v.gtValue(0, 'is not above 0'), v.maxValue(100, 'is above 100')),
  aboveCny: v.pipe(v.number(), v.minValue(0, 'is under 0')),
  date: partialDate,
  claim: localText,
  source: slug,
});

export type PhraseRecord = v.InferOutput<typeof phraseSchema>;
export type SignRecord = v.InferOutput<typeof signSchema>;
export type CardRecord = v.InferOutput<typeof cardSchema>;
export type FeeRecord = v.InferOutput<typeof feeSchema>;
