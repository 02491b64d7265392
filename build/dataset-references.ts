// Finds links between records that lead nowhere, ids used twice, and records that nothing uses.

import { CITY_IDS } from '../src/domain/city.ts';
import type { Fault } from './dataset-faults.ts';
import type { DatasetFile } from './dataset-files.ts';
import { type Dataset, placesFile } from './dataset-read.ts';
import { factsOf, phrasesOf } from './guide-facts.ts';

/** One field that names another record, or an id. */
interface Mention {
  readonly file: DatasetFile;
  readonly record: string;
  readonly field: string;
  readonly id: string;
}

type Sourced = { readonly source: string };

function mentionsOfItems(
  file: DatasetFile,
  record: string,
  field: string,
  items: readonly Sourced[],
): Mention[] {
  return items.map(({ source }, index) => ({ file, record, field: `${field}.${index}.source`, id: source }));
}

function mentionsOfIds(file: DatasetFile, record: string, field: string, ids: readonly string[]): Mention[] {
  return ids.map((id, index) => ({ file, record, field: `${field}.${index}`, id }));
}

function sourceMentions({ places, coverage, wallets, fees, guides }: Dataset): Mention[] {
  const inPlaces = CITY_IDS.flatMap((city) =>
    places[city].flatMap(({ id, properties }) => [
      ...mentionsOfItems(placesFile(city), id, 'properties.evidence', properties.evidence),
      ...mentionsOfItems(placesFile(city), id, 'properties.services', properties.services),
    ]),
  );
  const inCoverage = coverage.map(
    ({ id, source }): Mention => ({ file: 'coverage.json', record: id, field: 'source', id: source }),
  );
  const inWallets = wallets.flatMap(({ id, accepted, routes }) => [
    ...mentionsOfIds('wallets.json', id, 'accepted.sources', accepted.sources),
    ...routes.flatMap((route, index) =>
      mentionsOfIds('wallets.json', id, `routes.${index}.sources`, route.sources),
    ),
  ]);
  const inFees = fees.map(
    ({ id, source }): Mention => ({ file: 'fees.json', record: id, field: 'source', id: source }),
  );
  const inGuides = factsOf(guides).flatMap(({ record, field, fact }) =>
    mentionsOfIds('guides.json', record, `${field}.sources`, fact.sources),
  );
  return [...inPlaces, ...inCoverage, ...inWallets, ...inFees, ...inGuides];
}

/** A cashier's sentence names what may answer it, a card what it is made of, a guide what to show. */
function phraseMentions({ phrases, cards, guides }: Dataset): Mention[] {
  return [
    ...phrases.flatMap(({ id, answer }) =>
      mentionsOfIds('phrases.json', id, 'answer.show', answer?.show ?? []),
    ),
    ...cards.flatMap((card) => mentionsOfIds('phrases.json', card.id, 'phrases', card.phrases)),
    ...phrasesOf(guides).map((mention): Mention => ({ file: 'guides.json', ...mention })),
  ];
}

/** Whoever hears a cashier's sentence must be told what to do; nobody else's has an answer. */
function answerFaults({ phrases }: Dataset): Fault[] {
  return phrases
    .filter(({ speaker, answer }) => (speaker === 'cashier') !== (answer !== null))
    .map(({ id, speaker }) => ({
      file: 'phrases.json',
      record: id,
      field: 'answer',
      problem:
        speaker === 'cashier' ? 'is missing for what a cashier says' : 'is for what a cashier says only',
    }));
}

function coverageMentions({ places }: Dataset): Mention[] {
  return CITY_IDS.flatMap((city) =>
    places[city].flatMap(({ id, properties }) =>
      mentionsOfIds(placesFile(city), id, 'properties.coveredBy', properties.coveredBy),
    ),
  );
}

function unknownFaults(mentions: readonly Mention[], known: ReadonlySet<string>, what: string): Fault[] {
  return mentions
    .filter(({ id }) => !known.has(id))
    .map(({ file, record, field, id }) => ({ file, record, field, problem: `${id} is not a known ${what}` }));
}

function unusedFaults(file: DatasetFile, ids: readonly string[], mentions: readonly Mention[]): Fault[] {
  const used = new Set(mentions.map(({ id }) => id));
  return ids
    .filter((id) => !used.has(id))
    .map((id) => ({ file, record: id, field: 'id', problem: 'is used by no record' }));
}

function lineFaults({ places, lines }: Dataset): Fault[] {
  return CITY_IDS.flatMap((city) => {
    const mentions = places[city].flatMap(({ id, properties }) =>
      properties.metro.flatMap((stop, index) =>
        mentionsOfIds(placesFile(city), id, `properties.metro.${index}.lines`, stop.lines),
      ),
    );
    return unknownFaults(mentions, new Set(lines[city].map(({ id }) => id)), `metro line of ${city}`);
  });
}

/** A grade needs a date of publication; a guide may rest on a page without one and says so. */
function undatedFaults(mentions: readonly Mention[], { sources }: Dataset): Fault[] {
  const undated = new Set(sources.filter(({ dateOf }) => dateOf === 'reading').map(({ id }) => id));
  return mentions
    .filter(({ file, id }) => file !== 'guides.json' && undated.has(id))
    .map(({ file, record, field, id }) => ({
      ...{ file, record, field },
      problem: `${id} bears no date: only guides may rest on it`,
    }));
}

/** Every link must lead somewhere, and every source and coverage must be needed. */
export function referenceFaults(dataset: Dataset): readonly Fault[] {
  const sources = sourceMentions(dataset);
  const sourceIds = dataset.sources.map(({ id }) => id);
  const covered = coverageMentions(dataset);
  // Network evidence covers every place, so no place has to name it.
  const coverageIds = dataset.coverage.filter(({ scope }) => scope !== 'network').map(({ id }) => id);
  return [
    ...unknownFaults(sources, new Set(sourceIds), 'source'),
    ...unusedFaults('sources.json', sourceIds, sources),
    ...undatedFaults(sources, dataset),
    ...unknownFaults(covered, new Set(coverageIds), 'class or area coverage'),
    ...unusedFaults('coverage.json', coverageIds, covered),
    ...unknownFaults(phraseMentions(dataset), new Set(dataset.phrases.map(({ id }) => id)), 'phrase'),
    ...answerFaults(dataset),
    ...lineFaults(dataset),
  ];
}

function repeatedFaults(mentions: readonly Mention[]): Fault[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ file, record, field, id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, record, field, problem: `duplicate id ${id}` }];
  });
}

function ownIds(file: DatasetFile, records: readonly { readonly id: string }[]): Mention[] {
  return records.map(({ id }) => ({ file, record: id, field: 'id', id }));
}

/** Ids must differ: places over both cities, evidence over places and coverage, the rest within its file. */
export function duplicateFaults(dataset: Dataset): readonly Fault[] {
  const { places, coverage, sources, wallets, lines } = dataset;
  const placesOf = CITY_IDS.flatMap((city) => ownIds(placesFile(city), places[city]));
  const evidence = CITY_IDS.flatMap((city) =>
    places[city].flatMap((place) =>
      place.properties.evidence.map(
        ({ id }, index): Mention => ({
          file: placesFile(city),
          record: place.id,
          field: `properties.evidence.${index}.id`,
          id,
        }),
      ),
    ),
  );
  return [
    placesOf,
    [...ownIds('coverage.json', coverage), ...evidence],
    ownIds('sources.json', sources),
    ownIds('wallets.json', wallets),
    ...CITY_IDS.map((city) => ownIds('metro-lines.json', lines[city])),
    ...[dataset.phrases, dataset.signs, dataset.cards].map((list) => ownIds('phrases.json', list)),
    ownIds('fees.json', dataset.fees),
  ].flatMap(repeatedFaults);
}
