import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CityDataError, loadCity, parseCityData } from '../../../src/data/dataset.ts';
import { addLanguage } from '../../../src/data/language-texts.ts';
import { CITY_IDS, type CityId } from '../../../src/domain/city.ts';
import { compileReal, REAL_FILES, type Spoilable } from '../build/dataset-real.ts';

const COMPILED = compileReal();
const SOURCES: Spoilable[] = JSON.parse(REAL_FILES['sources.json']);
const COVERAGE: Spoilable[] = JSON.parse(REAL_FILES['coverage.json']);

/** The city's file with what each further language says of it put back. */
function cityFile(city: CityId): Spoilable {
  const file: Spoilable = JSON.parse(COMPILED.cities[city]);
  for (const [language, texts] of COMPILED.cityTexts[city]) addLanguage(file, language, JSON.parse(texts));
  return file;
}

function sourceOf(id: string): Spoilable {
  const { kind, dateOf, caveat, ...source } = SOURCES.find((candidate) => candidate.id === id);
  return { ...source, caveat: caveat ?? undefined };
}

function sourced(item: Spoilable): Spoilable {
  return { ...item, source: sourceOf(item.source) };
}

/** What a GeoJSON feature must have become when the app has read it. */
function wholePlace(city: CityId, { id, geometry, properties }: Spoilable): Spoilable {
  const { position, hours, hoursNote, note, reportedClosed, evidence, coveredBy, services, ...rest } =
    properties;
  const [opens, closes] = hours?.split('-') ?? [];
  const covering = COVERAGE.filter((item) => item.scope === 'network' || coveredBy.includes(item.id));
  return {
    ...rest,
    metro: rest.metro.slice(0, 1),
    id,
    city,
    position: { lat: geometry.coordinates[1], lon: geometry.coordinates[0] },
    uncertaintyM: position.uncertaintyM,
    positionBasis: position.basis,
    hours: !hours
      ? { known: 'no' }
      : hours === 'always'
        ? { known: 'always' }
        : { known: 'daily', opens, closes },
    hoursNote: hoursNote ?? undefined,
    note: note ?? undefined,
    reportedClosed: reportedClosed ?? undefined,
    evidence: evidence.map((item: Spoilable) => ({ ...sourced(item), scope: 'place' })),
    coverage: covering.map(sourced),
    services: services.map(sourced),
  };
}

describe('a city read from its compact file', () => {
  test.each(CITY_IDS)('holds every fact of the data folder, and of the stations the nearest: %s', (city) => {
    const { features } = JSON.parse(REAL_FILES[`${city}.geojson`]);
    const { places } = parseCityData(cityFile(city));
    expect(places).toHaveLength(features.length);
    features.forEach((feature: Spoilable, index: number) => {
      expect(places[index]).toEqual(wholePlace(city, feature));
    });
  });

  test.each(CITY_IDS)('knows every metro line its places name: %s', (city) => {
    const { lines, places } = parseCityData(cityFile(city));
    const known = lines.map(({ id }) => id);
    const named = places.flatMap(({ metro }) => metro.flatMap((stop) => stop.lines));
    expect(named.filter((line) => !known.includes(line))).toEqual([]);
  });

  test('carries the day and its own version', () => {
    const chengdu = parseCityData(cityFile('chengdu'));
    const chongqing = parseCityData(cityFile('chongqing'));
    expect(chengdu.date).toBe(COMPILED.date);
    expect(chengdu.version).toMatch(/^[0-9a-f]{8}$/);
    expect(chengdu.version).not.toBe(chongqing.version);
    expect(chengdu.centre.name['zh-Hant']).toBe('天府廣場');
    expect(chengdu.centre.name.th).toBe('จัตุรัสเทียนฝู่');
  });

  test.each(CITY_IDS)('travels in at most 11.5 kB: %s', (city) => {
    expect(brotliCompressSync(COMPILED.cities[city]).length).toBeLessThanOrEqual(11_500);
  });
});

describe('a city file that is not what the app expects', () => {
  const SPOILT: readonly (readonly [string, (file: Spoilable) => void])[] = [
    ['places.0.name.en', (file) => delete file.places[0].name.en],
    ['places.1.position.lat', (file) => delete file.places[1].position.lat],
    ['places.0.evidence.0.about.0', (file) => file.places[0].evidence[0].about.unshift('cheque')],
    [
      'places.0.evidence.1.date',
      (file) => {
        file.places[0].evidence[1].date = '2024-13';
      },
    ],
    [
      'sources.2.url',
      (file) => {
        file.sources[2].url = 7;
      },
    ],
    [
      'id',
      (file) => {
        file.id = 'shanghai';
      },
    ],
    [
      'source',
      (file) => {
        file.places[0].evidence[0].source = 999;
      },
    ],
    [
      'stop',
      (file) => {
        file.places[0].metro[0].stop = -1;
      },
    ],
    [
      'district',
      (file) => {
        file.places[0].district = 999;
      },
    ],
    ['coverage', (file) => file.places[0].coverage.push(999)],
  ];

  test.each(SPOILT)('is refused with the name of the field: %s', (field, change) => {
    const file = cityFile('chengdu');
    change(file);
    const read = () => parseCityData(file);
    expect(read).toThrow(CityDataError);
    expect(read).toThrow(`City data: ${field}: `);
  });
});

describe('loading a city', () => {
  const answer =
    (body: string, status = 200) =>
    async () =>
      new Response(body, { status });

  test('asks for its address and gives the whole city', async () => {
    const asked: string[] = [];
    const city = await loadCity('./assets/chongqing.json', async (url) => {
      asked.push(url);
      return new Response(COMPILED.cities.chongqing);
    });
    expect(asked).toEqual(['./assets/chongqing.json']);
    expect(city.id).toBe('chongqing');
  });

  test.each([
    ['network', 'the network is away', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['network', 'the server has no such file', answer('not found', 404)],
    ['unreadable', 'the file is cut short', answer(COMPILED.cities.chengdu.slice(0, 999))],
    ['unreadable', 'the file is something else', answer('{}')],
  ])('fails with "%s" when %s', async (reason, _, fetchFn) => {
    const error = await loadCity('./chengdu.json', fetchFn).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CityDataError);
    expect(error).toHaveProperty('reason', reason);
  });
});
