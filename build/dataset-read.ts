// Turns the text of the data files into typed records, noting every field that is missing or wrong.

import * as v from 'valibot';
import { CITY_IDS, type CityId } from '../src/domain/city.ts';
import type { IsoDate } from '../src/domain/partial-date.ts';
import type { Fault } from './dataset-faults.ts';
import type { DatasetFile, DatasetFiles } from './dataset-files.ts';
import * as schema from './dataset-schemas.ts';
import * as guideSchema from './guide-schemas.ts';
import * as phraseSchema from './phrase-schemas.ts';

export interface Dataset {
  readonly date: IsoDate;
  /** Ids that are gone, each with the id that took its place. */
  readonly retired: Readonly<Record<string, string | null>>;
  readonly cities: Readonly<Record<CityId, schema.CityRecord>>;
  readonly places: Readonly<Record<CityId, readonly schema.PlaceRecord[]>>;
  readonly placeIds: Readonly<Record<CityId, readonly string[]>>;
  readonly walletIds: readonly string[];
  readonly coverage: readonly schema.CoverageRecord[];
  readonly sources: readonly schema.SourceRecord[];
  readonly wallets: readonly schema.WalletRecord[];
  readonly lines: Readonly<Record<CityId, readonly schema.MetroLineRecord[]>>;
  readonly phrases: readonly phraseSchema.PhraseRecord[];
  readonly signs: readonly phraseSchema.SignRecord[];
  readonly cards: readonly phraseSchema.CardRecord[];
  readonly fees: readonly phraseSchema.FeeRecord[];
  readonly guides: guideSchema.GuideBook;
}

/** The file a city's places are in. */
export function placesFile(city: CityId): DatasetFile {
  return `${city}.geojson`;
}

/** The same kind of value for every city. */
export function perCity<Value>(make: (city: CityId) => Value): Readonly<Record<CityId, Value>> {
  return Object.fromEntries(CITY_IDS.map((city) => [city, make(city)])) as Record<CityId, Value>;
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a known field';
  return issue.received === 'undefined' ? 'is missing' : issue.message;
}

function recordName(value: unknown, index: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : `#${index + 1}`;
}

class Reader {
  readonly faults: Fault[] = [];
  readonly #files: DatasetFiles;

  constructor(files: DatasetFiles) {
    this.#files = files;
  }

  record<Schema extends v.GenericSchema>(file: DatasetFile, record: string, shape: Schema, value: unknown) {
    const result = v.safeParse(shape, value);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      this.faults.push({ file, record, field: v.getDotPath(issue) ?? '(all)', problem: problemOf(issue) });
    }
    return undefined;
  }

  file<Schema extends v.GenericSchema>(file: DatasetFile, shape: Schema) {
    try {
      return this.record(file, '(file)', shape, JSON.parse(this.#files[file]));
    } catch (error) {
      this.faults.push({ file, record: '(file)', field: '(all)', problem: `is not JSON: ${String(error)}` });
      return undefined;
    }
  }

  records<Schema extends v.GenericSchema>(
    file: DatasetFile,
    shape: Schema,
    values: readonly unknown[] | undefined,
  ): readonly v.InferOutput<Schema>[] {
    return (values ?? [])
      .map((value, index) => this.record(file, recordName(value, index), shape, value))
      .filter((record) => record !== undefined);
  }

  list<Schema extends v.GenericSchema>(file: DatasetFile, shape: Schema) {
    return this.records(file, shape, this.file(file, schema.listSchema));
  }
}

function readGuides(read: Reader, book: v.InferOutput<typeof guideSchema.guideBookSchema> | undefined) {
  const file = 'guides.json';
  return {
    shared: book && read.record(file, 'shared', guideSchema.sharedSchema, book.shared),
    ways: read.records(file, guideSchema.waySchema, book?.ways),
    families: read.records(file, guideSchema.familySchema, book?.families),
    wallets: read.records(file, guideSchema.guideSchema, book?.wallets),
    failures: read.records(file, guideSchema.failureSchema, book?.failures),
    signs: read.records(file, guideSchema.tillSignSchema, book?.signs),
  };
}

/**
 * Reads all files. Only without faults is the dataset whole: what did not parse is left out,
 * so links between records mean nothing then.
 */
export function readDataset(files: DatasetFiles): { dataset: Dataset; faults: readonly Fault[] } {
  const read = new Reader(files);
  const head = read.file('dataset.json', schema.datasetSchema);
  const placeIds = read.file('place-ids.json', schema.placeIdsSchema);
  const lines = read.file('metro-lines.json', schema.metroLinesSchema);
  const book = read.file('phrases.json', phraseSchema.phraseBookSchema);
  const guides = read.file('guides.json', guideSchema.guideBookSchema);
  const dataset = {
    date: head?.date,
    retired: head?.retired,
    cities: perCity(
      (city) => head && read.record('dataset.json', city, schema.citySchema, head.cities[city]),
    ),
    places: perCity((city) => {
      const collection = read.file(placesFile(city), schema.collectionSchema);
      return read.records(placesFile(city), schema.placeSchema, collection?.features);
    }),
    placeIds,
    walletIds: read.file('wallet-ids.json', schema.walletIdsSchema),
    coverage: read.list('coverage.json', schema.coverageSchema),
    sources: read.list('sources.json', schema.sourceSchema),
    wallets: read.list('wallets.json', schema.walletSchema),
    lines: perCity((city) => read.records('metro-lines.json', schema.metroLineSchema, lines?.[city])),
    phrases: read.records('phrases.json', phraseSchema.phraseSchema, book?.phrases),
    signs: read.records('phrases.json', phraseSchema.signSchema, book?.signs),
    cards: read.records('phrases.json', phraseSchema.cardSchema, book?.cards),
    fees: read.list('fees.json', phraseSchema.feeSchema),
    guides: readGuides(read, guides),
  };
  return { dataset: dataset as Dataset, faults: read.faults };
}
