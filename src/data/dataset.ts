// Loads a city's data and checks it once, so that everything behind this door is whole.

import * as v from 'valibot';
import type { CityData } from '../domain/city.ts';
import type { Evidence, Scope, Service, Source } from '../domain/evidence.ts';
import type { Hours, MetroStop, Place } from '../domain/place.ts';
import type { SignedName } from '../domain/text.ts';
import { type CityFile, cityFileSchema } from './city-file.ts';
import { addLanguage } from './language-texts.ts';

type PlaceEntry = CityFile['places'][number];
type EvidenceEntry = PlaceEntry['evidence'][number];
type FetchFile = (url: string) => Promise<Response>;

/** `network`: the file did not arrive. `unreadable`: it arrived and is not what the app expects. */
export class CityDataError extends Error {
  override readonly name = 'CityDataError';
  readonly reason: 'network' | 'unreadable';

  constructor(reason: CityDataError['reason'], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

function entryAt<Entry>(entries: readonly Entry[], index: number, field: string): Entry {
  const entry = entries[index];
  if (entry === undefined) throw new CityDataError('unreadable', `City data: ${field}: nothing at ${index}`);
  return entry;
}

function hoursOf(hours: PlaceEntry['hours']): Hours {
  if (hours === undefined) return { known: 'no' };
  if (hours === 'always') return { known: 'always' };
  return { known: 'daily', opens: hours.slice(0, 5), closes: hours.slice(6) };
}

/** Puts back what the file points at by index. */
class Joiner {
  readonly #file: CityFile;
  readonly #sources: readonly Source[];
  readonly #coverage: readonly Evidence[];

  constructor(file: CityFile) {
    this.#file = file;
    this.#sources = file.sources.map((source) => ({ ...source, caveat: source.caveat }));
    this.#coverage = file.coverage.map((entry) => this.#evidence(entry, entry.scope));
  }

  #source(index: number): Source {
    return entryAt(this.#sources, index, 'source');
  }

  #evidence(entry: EvidenceEntry, scope: Scope): Evidence {
    return { ...entry, scope, source: this.#source(entry.source) };
  }

  #service(entry: PlaceEntry['services'][number]): Service {
    return { ...entry, source: this.#source(entry.source) };
  }

  #metroStop({ stop, distanceM }: PlaceEntry['metro'][number]): MetroStop {
    return { ...entryAt(this.#file.stops, stop, 'stop'), distanceM };
  }

  place(entry: PlaceEntry): Place {
    const { district, metro, hours, hoursNote, note, reportedClosed, evidence, coverage, services } = entry;
    return {
      ...entry,
      city: this.#file.id,
      district: entryAt<SignedName>(this.#file.districts, district, 'district'),
      metro: metro.map((stop) => this.#metroStop(stop)),
      hours: hoursOf(hours),
      hoursNote,
      note,
      reportedClosed,
      evidence: evidence.map((item) => this.#evidence(item, 'place')),
      coverage: coverage.map((index) => entryAt(this.#coverage, index, 'coverage')),
      services: services.map((item) => this.#service(item)),
    };
  }
}

/** Checks a city's file and joins it; throws a CityDataError that names the first wrong field. */
export function parseCityData(json: unknown): CityData {
  const result = v.safeParse(cityFileSchema, json, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new CityDataError('unreadable', `City data: ${v.getDotPath(issue) ?? '(all)'}: ${issue.message}`);
  }
  const { places, stops, districts, sources, coverage, ...city } = result.output;
  const joiner = new Joiner(result.output);
  return { ...city, places: places.map((place) => joiner.place(place)) };
}

/** Where a language other than English says what it has to say of a city. */
export interface TextsAddress {
  readonly language: string;
  readonly url: string;
}

/**
 * Loads the city's file at `url`, with what a language says of it; rejects with a CityDataError.
 * Where that language's texts do not come, the city comes without them.
 */
export async function loadCity(url: string, fetchFn: FetchFile, texts?: TextsAddress): Promise<CityData> {
  const [json, said] = await Promise.all([
    fetchJson(url, fetchFn),
    texts && fetchJson(texts.url, fetchFn).catch(() => undefined),
  ]);
  if (texts && v.is(languageTexts, said)) addLanguage(json, texts.language, said);
  return parseCityData(json);
}

const languageTexts = v.array(v.nullable(v.string()));

async function fetchJson(url: string, fetchFn: FetchFile): Promise<unknown> {
  const text = await fetchText(url, fetchFn);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CityDataError('unreadable', 'City data: not JSON', cause);
  }
}

async function fetchText(url: string, fetchFn: FetchFile): Promise<string> {
  try {
    const response = await fetchFn(url);
    if (response.ok) return await response.text();
    throw new Error(`HTTP ${response.status}`);
  } catch (cause) {
    throw new CityDataError('network', `${url} could not be loaded: ${String(cause)}`, cause);
  }
}
