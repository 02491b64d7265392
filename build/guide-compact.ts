// Joins the guides into the one file the app loads when a guide is opened: facts and sources written once, by index.

import type { GuideFileInput } from '../src/data/guides.ts';
import { isWayOf, TOPICS, type Topic } from '../src/domain/guide.ts';
import { compactSource, Shared } from './dataset-compact.ts';
import type { Dataset } from './dataset-read.ts';
import type { SourceRecord, WalletRecord } from './dataset-schemas.ts';
import type { FactRecord, GuideBook, GuideRecord, TopicRecord, WayRecord } from './guide-schemas.ts';

/** The ways of a wallet: those of its routes, in its own words where it has some. */
export function waysOf(
  book: GuideBook,
  { ways: own, without }: GuideRecord,
  { routes }: WalletRecord,
): readonly WayRecord[] {
  return book.ways
    .filter(({ id }) => !without.includes(id) && routes.some(({ route }) => isWayOf(id, route)))
    .map((way) => own.find(({ id }) => id === way.id) ?? way);
}

/** What a wallet's family says holds for it too; what nobody tells of the family is left to the wallet's own words. */
function topicOf(topic: Topic, guide: GuideRecord, { families }: GuideBook): TopicRecord {
  const own = guide[topic];
  const family = families.find(({ id }) => id === guide.family)?.[topic] ?? { facts: [], unknown: [] };
  const isSilent = own.facts.length + own.unknown.length === 0;
  return {
    facts: [...own.facts, ...family.facts],
    unknown: isSilent ? family.unknown : own.unknown,
  };
}

class GuideCompactor {
  readonly sources = new Shared<GuideFileInput['sources'][number]>();
  readonly facts = new Shared<GuideFileInput['facts'][number]>();
  readonly ways = new Shared<GuideFileInput['ways'][number]>();
  readonly unknown = new Shared<GuideFileInput['unknown'][number]>();
  readonly #sourceById: ReadonlyMap<string, SourceRecord>;

  constructor(sources: readonly SourceRecord[]) {
    this.#sourceById = new Map(sources.map((source) => [source.id, source]));
  }

  fact({ text, sources }: FactRecord): number {
    return this.facts.indexOf({ text, sources: sources.map((id) => this.#source(id)) });
  }

  #source(id: string): number {
    const source = this.#sourceById.get(id);
    if (!source) throw new Error(`unchecked records: there is no source ${id}`);
    return this.sources.indexOf({ ...compactSource(source), dateOf: source.dateOf });
  }

  way({ id, hint, steps }: WayRecord): number {
    return this.ways.indexOf({
      kind: id,
      hint: this.fact(hint),
      steps: steps.map((step) => this.fact(step)),
    });
  }

  topic({ facts, unknown }: TopicRecord) {
    return {
      facts: facts.map((fact) => this.fact(fact)),
      unknown: unknown.map((text) => this.unknown.indexOf(text)),
    };
  }

  rungs(rungs: readonly (FactRecord & { readonly phrase: string })[]) {
    return rungs.map((rung) => ({ fact: this.fact(rung), phrase: rung.phrase }));
  }
}

/** What the app loads. */
export function compactGuides({ guides: book, wallets, sources }: Dataset): GuideFileInput {
  const compactor = new GuideCompactor(sources);
  const entries = book.wallets.map((guide) => {
    const wallet = wallets.find(({ id }) => id === guide.id);
    if (!wallet) throw new Error(`unchecked records: there is no wallet ${guide.id}`);
    const topics = TOPICS.map((topic) => [topic, compactor.topic(topicOf(topic, guide, book))] as const);
    return {
      id: guide.id,
      screens: guide.screens,
      ways: waysOf(book, guide, wallet).map((way) => compactor.way(way)),
      topics: Object.fromEntries(topics) as GuideFileInput['wallets'][number]['topics'],
    };
  });
  const rest = {
    ready: compactor.fact(book.shared.ready),
    caution: compactor.fact(book.shared.caution),
    cash: compactor.fact(book.shared.cash),
    failures: book.failures.map(({ id, card, 'e-wallet': app }) => ({
      id,
      'e-wallet': compactor.rungs(app),
      card: compactor.rungs(card),
    })),
    signs: book.signs.map(({ id, drawing, sign, pinyin, phrase, ...topic }) => ({
      ...{ id, drawing, sign, phrase },
      ...(pinyin === null ? {} : { pinyin }),
      ...compactor.topic(topic),
    })),
  };
  return {
    sources: compactor.sources.values,
    facts: compactor.facts.values,
    unknown: compactor.unknown.values,
    ways: compactor.ways.values,
    wallets: entries,
    ...rest,
  };
}
