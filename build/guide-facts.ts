// Goes through all facts of the guides, each with the record and field where it stands.

import { TOPICS } from '../src/domain/guide.ts';
import type { FactRecord, FamilyRecord, GuideBook, GuideRecord, WayRecord } from './guide-schemas.ts';

export interface FactAt {
  readonly record: string;
  readonly field: string;
  readonly fact: FactRecord;
}

function listed(record: string, field: string, facts: readonly FactRecord[]): FactAt[] {
  return facts.map((fact, index) => ({ record, field: `${field}.${index}`, fact }));
}

function ofWay(record: string, prefix: string, { hint, steps }: WayRecord): FactAt[] {
  return [{ record, field: `${prefix}hint`, fact: hint }, ...listed(record, `${prefix}steps`, steps)];
}

function ofTopics(record: FamilyRecord | GuideRecord): FactAt[] {
  return TOPICS.flatMap((topic) => listed(record.id, `${topic}.facts`, record[topic].facts));
}

/** Every fact of the guides. */
export function factsOf({ shared, ways, families, wallets, failures, signs }: GuideBook): readonly FactAt[] {
  return [
    ...Object.entries(shared).map(([field, fact]) => ({ record: 'shared', field, fact })),
    ...ways.flatMap((way) => ofWay(way.id, '', way)),
    ...families.flatMap(ofTopics),
    ...wallets.flatMap((guide) => [
      ...guide.ways.flatMap((way, index) => ofWay(guide.id, `ways.${index}.`, way)),
      ...ofTopics(guide),
    ]),
    ...failures.flatMap((failure) => [
      ...listed(failure.id, 'e-wallet', failure['e-wallet']),
      ...listed(failure.id, 'card', failure.card),
    ]),
    ...signs.flatMap((sign) => listed(sign.id, 'facts', sign.facts)),
  ];
}

/** Every phrase that the guides open. */
export function phrasesOf({
  failures,
  signs,
}: GuideBook): readonly (Omit<FactAt, 'fact'> & { id: string })[] {
  return [
    ...failures.flatMap((failure) =>
      (['e-wallet', 'card'] as const).flatMap((form) =>
        failure[form].map(({ phrase }, index) => ({
          record: failure.id,
          field: `${form}.${index}.phrase`,
          id: phrase,
        })),
      ),
    ),
    ...signs.map(({ id, phrase }) => ({ record: id, field: 'phrase', id: phrase })),
  ];
}
