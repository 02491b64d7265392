// Joins the records of one city into the compact file the app reads, and the wallets into what the bundle holds.

import type { CityFileInput } from '../src/data/city-file.ts';
import type { CityId } from '../src/domain/city.ts';
import type { Wallet, WalletId } from '../src/domain/wallet.ts';
import type { Dataset } from './dataset-read.ts';
import { boxOf, latLonOf } from './dataset-rules.ts';
import type {
  CoverageRecord,
  EvidenceRecord,
  MetroLineRecord,
  PlaceRecord,
  ServiceRecord,
  SourceRecord,
  WalletRecord,
} from './dataset-schemas.ts';

type SignNameRecord = PlaceRecord['properties']['metro'][number]['name'];

/** Gives every different value a place in a list, so that it is sent once. */
export class Shared<Value> {
  readonly values: Value[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Leaves out what is null: on the wire, absent means absent. */
export function present<Value>(name: string, value: Value | null): { [key: string]: Value } {
  return value === null ? {} : { [name]: value };
}

/** Leaves out the traditional form where the simplified one reads the same. */
function compactName<Name extends SignNameRecord>({ 'zh-Hant': hant, ...name }: Name) {
  return hant === name['zh-Hans'] ? name : { ...name, 'zh-Hant': hant };
}

export function compactSource({ id, title, url, publisher, date, mirror, caveat }: SourceRecord) {
  return { id, title, url, publisher, date, mirror, ...present('caveat', caveat) };
}

function compactLine({ name, ...line }: MetroLineRecord) {
  return { ...line, name: compactName(name) };
}

class CityCompactor {
  readonly sources = new Shared<ReturnType<typeof compactSource>>();
  readonly districts = new Shared<ReturnType<typeof compactName>>();
  readonly stops = new Shared<CityFileInput['stops'][number]>();
  readonly coverage: readonly CoverageRecord[];
  readonly #sourceById: ReadonlyMap<string, SourceRecord>;

  constructor(dataset: Dataset, city: CityId) {
    const covering = new Set(dataset.places[city].flatMap(({ properties }) => properties.coveredBy));
    this.coverage = dataset.coverage.filter(({ id, scope }) => scope === 'network' || covering.has(id));
    this.#sourceById = new Map(dataset.sources.map((source) => [source.id, source]));
  }

  sourced<Item extends EvidenceRecord | ServiceRecord>(
    item: Item,
  ): Omit<Item, 'source'> & { source: number } {
    const source = this.#sourceById.get(item.source);
    if (!source) throw new Error(`unchecked records: there is no source ${item.source}`);
    return { ...item, source: this.sources.indexOf(compactSource(source)) };
  }

  place({ id, geometry, properties }: PlaceRecord): CityFileInput['places'][number] {
    const { kind, form, pinyin, address, position, dayTrip, coveredBy } = properties;
    return {
      id,
      kind,
      form,
      name: compactName(properties.name),
      pinyin,
      district: this.districts.indexOf(compactName(properties.district)),
      address,
      position: latLonOf(geometry.coordinates),
      uncertaintyM: position.uncertaintyM,
      positionBasis: position.basis,
      // The nearest station only: a place finds the others among the stations of the map, which comes after the list.
      metro: properties.metro.slice(0, 1).map(({ name, lines, distanceM }) => ({
        stop: this.stops.indexOf({ name: compactName(name), lines }),
        distanceM,
      })),
      ...present('hours', properties.hours),
      ...present('hoursNote', properties.hoursNote),
      ...present('note', properties.note),
      dayTrip,
      ...present('reportedClosed', properties.reportedClosed),
      evidence: properties.evidence.map((item) => this.sourced(item)),
      coverage: this.coverage.flatMap((cover, index) =>
        cover.scope === 'network' || coveredBy.includes(cover.id) ? [index] : [],
      ),
      services: properties.services.map((item) => this.sourced(item)),
    };
  }
}

/** The city's file without its version. */
export function compactCity(dataset: Dataset, city: CityId): Omit<CityFileInput, 'version'> {
  const { name, centre, core, municipality } = dataset.cities[city];
  const compactor = new CityCompactor(dataset, city);
  const coverage = compactor.coverage.map((item) => compactor.sourced(item));
  const places = dataset.places[city].map((place) => compactor.place(place));
  return {
    id: city,
    date: dataset.date,
    name: compactName(name),
    centre: { name: compactName(centre.name), position: latLonOf(centre.position) },
    core: boxOf(core),
    municipality: boxOf(municipality),
    lines: dataset.lines[city].map(compactLine),
    districts: compactor.districts.values,
    stops: compactor.stops.values,
    sources: compactor.sources.values,
    coverage,
    places,
  };
}

/** A wallet as the bundle holds it; its sources stay in the repository. */
export function compactWallet({
  id,
  name,
  form,
  region,
  currency,
  tile,
  named,
  routes,
}: WalletRecord): Wallet {
  const translated = Object.entries(name).filter(([language, text]) => language === 'en' || text !== name.en);
  return {
    id: id as WalletId,
    name: { en: name.en, ...Object.fromEntries(translated) },
    form,
    region: region ?? undefined,
    currency: currency ?? undefined,
    tile,
    named,
    routes: routes.map(({ route }) => route),
  };
}
