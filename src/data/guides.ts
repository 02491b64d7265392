// Loads the guides on how to pay and checks them once; asked for when a guide is opened, and stored with the app.

import * as v from 'valibot';
import {
  DATES_OF,
  FAILURE_KINDS,
  type Fact,
  type FailureKind,
  type Guide,
  type GuideSource,
  type Guides,
  type Rungs,
  SIGN_DRAWINGS,
  TOPICS,
  type Topic,
  type TopicFacts,
  WAY_KINDS,
  type Way,
} from '../domain/guide.ts';
import { isPartialDate, type PartialDate } from '../domain/partial-date.ts';
import type { WalletId } from '../domain/wallet.ts';
import { localText } from './local-text.ts';

const text = v.string();
/** Place of the thing meant in one of the file's lists. */
const index = v.number();
const indexes = v.array(index);
const topic = { facts: indexes, unknown: indexes };
const topics = Object.fromEntries(TOPICS.map((name) => [name, v.object(topic)])) as Record<
  Topic,
  v.ObjectSchema<typeof topic, undefined>
>;
const rungs = v.array(v.object({ fact: index, phrase: text }));

export const guideFileSchema = v.object({
  sources: v.array(
    v.object({
      id: text,
      title: text,
      url: text,
      publisher: text,
      date: v.custom<PartialDate>((date) => typeof date === 'string' && isPartialDate(date)),
      dateOf: v.picklist(DATES_OF),
      mirror: v.boolean(),
      caveat: v.optional(localText),
    }),
  ),
  facts: v.array(v.object({ text: localText, sources: indexes })),
  unknown: v.array(localText),
  ways: v.array(v.object({ kind: v.picklist(WAY_KINDS), hint: index, steps: indexes })),
  wallets: v.array(
    v.object({
      id: text,
      screens: v.picklist(['known', 'unchecked']),
      ways: indexes,
      topics: v.object(topics),
    }),
  ),
  ready: index,
  caution: index,
  cash: index,
  failures: v.array(v.object({ id: v.picklist(FAILURE_KINDS), 'e-wallet': rungs, card: rungs })),
  signs: v.array(
    v.object({
      id: text,
      drawing: v.picklist(SIGN_DRAWINGS),
      sign: text,
      pinyin: v.optional(text),
      phrase: text,
      ...topic,
    }),
  ),
});

/** What the build writes. */
export type GuideFileInput = v.InferInput<typeof guideFileSchema>;
type GuideFile = v.InferOutput<typeof guideFileSchema>;
type RungEntries = GuideFile['failures'][number]['card'];

function entryAt<Entry>(entries: readonly Entry[], at: number, field: string): Entry {
  const entry = entries[at];
  if (entry === undefined) throw new SyntaxError(`Guides: ${field}: nothing at ${at}`);
  return entry;
}

/** Puts back what the file points at by index. */
class Joiner {
  readonly #file: GuideFile;
  readonly #facts: readonly Fact[];
  readonly #ways: readonly Way[];

  constructor(file: GuideFile) {
    this.#file = file;
    const sources: readonly GuideSource[] = file.sources.map((entry) => ({
      ...entry,
      caveat: entry.caveat,
    }));
    this.#facts = file.facts.map((entry) => {
      const [first, ...rest] = entry.sources.map((at) => entryAt(sources, at, 'sources'));
      if (!first) throw new SyntaxError(`Guides: facts: “${entry.text.en}” has no source`);
      return { text: entry.text, sources: [first, ...rest] };
    });
    this.#ways = file.ways.map(({ kind, hint, steps }) => ({
      kind,
      hint: this.fact(hint),
      steps: steps.map((at) => this.fact(at)),
    }));
  }

  fact(at: number): Fact {
    return entryAt(this.#facts, at, 'facts');
  }

  topic({ facts, unknown }: { facts: readonly number[]; unknown: readonly number[] }): TopicFacts {
    return {
      facts: facts.map((at) => this.fact(at)),
      unknown: unknown.map((at) => entryAt(this.#file.unknown, at, 'unknown')),
    };
  }

  guide({ screens, ways, topics: written }: GuideFile['wallets'][number]): Guide {
    const entries = TOPICS.map((name) => [name, this.topic(written[name])] as const);
    return {
      screens,
      ways: ways.map((at) => entryAt(this.#ways, at, 'ways')),
      topics: Object.fromEntries(entries) as Guide['topics'],
    };
  }

  rungs(entry: { 'e-wallet': RungEntries; card: RungEntries }): Rungs {
    const join = (list: RungEntries) => list.map(({ fact, phrase }) => ({ ...this.fact(fact), phrase }));
    return { 'e-wallet': join(entry['e-wallet']), card: join(entry.card) };
  }
}

/** Checks the file; throws a SyntaxError that names the first wrong field. */
export function parseGuides(json: unknown): Guides {
  const result = v.safeParse(guideFileSchema, json, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new SyntaxError(`Guides: ${v.getDotPath(issue) ?? '(all)'}: ${issue.message}`);
  }
  const file = result.output;
  const joiner = new Joiner(file);
  const failures = FAILURE_KINDS.map((kind): [FailureKind, Rungs] => {
    const entry = file.failures.find(({ id }) => id === kind);
    if (!entry) throw new SyntaxError(`Guides: failures: ${kind} is missing`);
    return [kind, joiner.rungs(entry)];
  });
  return {
    ready: joiner.fact(file.ready),
    caution: joiner.fact(file.caution),
    cash: joiner.fact(file.cash),
    wallets: new Map(file.wallets.map((entry) => [entry.id as WalletId, joiner.guide(entry)])),
    failures: Object.fromEntries(failures) as Guides['failures'],
    signs: file.signs.map((entry) => ({ ...entry, pinyin: entry.pinyin, ...joiner.topic(entry) })),
  };
}

/** Loads the file at `url`; rejects when it does not arrive or cannot be read. */
export async function loadGuides(url: string, fetchFn: (url: string) => Promise<Response>): Promise<Guides> {
  const response = await fetchFn(url);
  if (!response.ok) throw new Error(`${url} could not be loaded: HTTP ${response.status}`);
  return parseGuides(await response.json());
}
