// What a record of the guides must look like: no fact without a source, and what nobody tells is written down as unknown.

import * as v from 'valibot';
import { FAILURE_KINDS, SIGN_DRAWINGS, TOPICS, WAY_KINDS } from '../src/domain/guide.ts';
import { filled, localText, oneOf, slug, someSources, walletId } from './dataset-schemas.ts';

const MOST_STEPS = 3;

/** Families of wallets that are used alike. */
export const FAMILIES = ['alipay-plus', 'weixin', 'unionpay', 'card', 'unionpay-card'] as const;

const fact = v.strictObject({ text: localText, sources: someSources });
const topic = v.strictObject({ facts: v.array(fact), unknown: v.array(localText) });
const topics = Object.fromEntries(TOPICS.map((name) => [name, topic])) as Record<
  (typeof TOPICS)[number],
  typeof topic
>;

function few<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(item),
    v.minLength(1, 'has nothing to do'),
    v.maxLength(MOST_STEPS, `has more than ${MOST_STEPS} things to do`),
  );
}

export const waySchema = v.strictObject({
  id: oneOf(WAY_KINDS, 'way to pay'),
  hint: fact,
  steps: few(fact),
});

export const familySchema = v.strictObject({ id: oneOf(FAMILIES, 'family of wallets'), ...topics });

export const guideSchema = v.strictObject({
  id: walletId,
  family: oneOf(FAMILIES, 'family of wallets'),
  screens: oneOf(['known', 'unchecked'], 'state of screen names'),
  /** Ways told in the wallet's own words; the others are those of its routes. */
  ways: v.array(waySchema),
  /** Ways of its routes that no source tells for this wallet. */
  without: v.array(oneOf(WAY_KINDS, 'way to pay')),
  ...topics,
});

const rung = v.strictObject({ text: localText, sources: someSources, phrase: slug });

export const failureSchema = v.strictObject({
  id: oneOf(FAILURE_KINDS, 'failure'),
  'e-wallet': few(rung),
  card: few(rung),
});

export const tillSignSchema = v.strictObject({
  id: slug,
  drawing: oneOf(SIGN_DRAWINGS, 'drawing of a sign'),
  sign: filled,
  /** Null where the sign is in Latin letters. */
  pinyin: v.nullable(filled),
  facts: v.pipe(v.array(fact), v.minLength(1, 'states nothing')),
  unknown: v.array(localText),
  phrase: slug,
});

export const sharedSchema = v.strictObject({ ready: fact, caution: fact, cash: fact });

/** What stands around the records. */
export const guideBookSchema = v.strictObject({
  shared: v.unknown(),
  ways: v.array(v.unknown()),
  families: v.array(v.unknown()),
  wallets: v.array(v.unknown()),
  failures: v.array(v.unknown()),
  signs: v.array(v.unknown()),
});

export type FactRecord = v.InferOutput<typeof fact>;
export type TopicRecord = v.InferOutput<typeof topic>;
export type WayRecord = v.InferOutput<typeof waySchema>;
export type FamilyRecord = v.InferOutput<typeof familySchema>;
export type GuideRecord = v.InferOutput<typeof guideSchema>;
export type FailureRecord = v.InferOutput<typeof failureSchema>;
export type TillSignRecord = v.InferOutput<typeof tillSignSchema>;
export type SharedRecord = v.InferOutput<typeof sharedSchema>;

/** The guides as they are written. */
export interface GuideBook {
  readonly shared: SharedRecord;
  readonly ways: readonly WayRecord[];
  readonly families: readonly FamilyRecord[];
  readonly wallets: readonly GuideRecord[];
  readonly failures: readonly FailureRecord[];
  readonly signs: readonly TillSignRecord[];
}
