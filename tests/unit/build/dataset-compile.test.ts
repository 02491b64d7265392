import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileDataset } from '../../../build/dataset-compile.ts';
import { describeFault } from '../../../build/dataset-faults.ts';
import type { DatasetFile, DatasetFiles } from '../../../build/dataset-files.ts';
import { CITY_IDS } from '../../../src/domain/city.ts';
import type { IsoDate } from '../../../src/domain/partial-date.ts';
import {
  compileReal,
  DATA_FOLDER,
  faultsOf,
  REAL_FILES,
  type Spoilable,
  spoil,
  TODAY,
} from './dataset-real.ts';

function place(collection: Spoilable, id: string): Spoilable {
  return collection.features.find((feature: Spoilable) => feature.id === id);
}

function inPlace(id: string, change: (feature: Spoilable) => void, file: DatasetFile = 'chengdu.geojson') {
  return spoil(file, (collection) => change(place(collection, id)));
}

/** What is spoilt, how, and the one fault it must give. */
const FAULTS: readonly (readonly [string, DatasetFiles, string])[] = [
  [
    'a place id used in both cities',
    spoil('chongqing.geojson', ({ features }) => {
      features[0].id = 'chunxi-road';
    }),
    'data/chongqing.geojson · chunxi-road · id: duplicate id chunxi-road',
  ],
  [
    'an evidence id used twice',
    inPlace('kuanzhai-alley', ({ properties: { evidence } }) => {
      evidence[1].id = evidence[0].id;
    }),
    'data/chengdu.geojson · kuanzhai-alley · properties.evidence.1.id: duplicate id kuanzhai-alley-launch-report-2024',
  ],
  [
    'a source id used twice',
    spoil('sources.json', (sources) => sources.push(sources[0])),
    'data/sources.json · launch-report-2024 · id: duplicate id launch-report-2024',
  ],
  [
    'a wallet id used twice',
    spoil('wallets.json', (wallets) => wallets.push(wallets[0])),
    'data/wallets.json · alipayhk · id: duplicate id alipayhk',
  ],
  [
    'a published place that vanishes',
    spoil('chengdu.geojson', ({ features }) =>
      features.splice(features.indexOf(place({ features }, 'jinli-street')), 1),
    ),
    'data/place-ids.json · jinli-street · id: unstable id: no longer in chengdu.geojson; list it under "retired" in dataset.json',
  ],
  [
    'a place that is not in the ledger',
    spoil('place-ids.json', (ledger) => ledger.chengdu.shift()),
    'data/chengdu.geojson · chunxi-road · id: unknown place: write its id into place-ids.json, where it stays for good',
  ],
  [
    'a wallet that vanishes',
    spoil('wallets.json', (wallets) => wallets.pop()),
    'data/wallet-ids.json · unionpay · id: unstable id: no longer in wallets.json; list it under "retired" in dataset.json',
  ],
  [
    'an unknown wallet',
    spoil('wallet-ids.json', (ids) => ids.shift()),
    'data/wallets.json · alipayhk · id: unknown wallet: write its id into wallet-ids.json, where it stays for good',
  ],
  [
    'a retired id that is still there',
    spoil('dataset.json', (dataset) => {
      dataset.retired['chunxi-road'] = null;
    }),
    'data/dataset.json · chunxi-road · retired: chunxi-road is retired and still present',
  ],
  [
    'a point outside its municipality',
    inPlace('chunxi-road', ({ geometry }) => {
      geometry.coordinates = [106.57337, 29.56011];
    }),
    'data/chengdu.geojson · chunxi-road · geometry.coordinates: lies outside the municipality of chengdu',
  ],
  [
    'latitude and longitude swapped',
    inPlace('chunxi-road', ({ geometry }) => geometry.coordinates.reverse()),
    'data/chengdu.geojson · chunxi-road · geometry.coordinates.1: Invalid value: Expected <=90 but received 104.07525',
  ],
  [
    'a sixth decimal',
    inPlace('chunxi-road', ({ geometry }) => {
      geometry.coordinates[0] = 104.075251;
    }),
    'data/chengdu.geojson · chunxi-road · geometry.coordinates.0: has more than 5 decimals',
  ],
  [
    'a missing Chinese name',
    inPlace('chunxi-road', ({ properties }) => {
      delete properties.name['zh-Hans'];
    }),
    'data/chengdu.geojson · chunxi-road · properties.name.zh-Hans: is missing',
  ],
  [
    'a Chinese name without Chinese characters',
    inPlace('chunxi-road', ({ properties }) => {
      properties.name['zh-Hans'] = 'Chunxi Lu';
    }),
    'data/chengdu.geojson · chunxi-road · properties.name.zh-Hans: holds no Chinese characters',
  ],
  [
    'evidence without a source',
    inPlace('chunxi-road', ({ properties }) => {
      delete properties.evidence[2].source;
    }),
    'data/chengdu.geojson · chunxi-road · properties.evidence.2.source: is missing',
  ],
  [
    'evidence without a date',
    inPlace('chunxi-road', ({ properties }) => {
      delete properties.evidence[2].date;
    }),
    'data/chengdu.geojson · chunxi-road · properties.evidence.2.date: is missing',
  ],
  [
    'a date that is no day',
    inPlace('chunxi-road', ({ properties }) => {
      properties.evidence[2].date = '2026-02-30';
    }),
    'data/chengdu.geojson · chunxi-road · properties.evidence.2.date: is not a year, month or day such as 2024, 2024-06 or 2024-06-19',
  ],
  [
    'an unknown subject of evidence',
    inPlace('chunxi-road', ({ properties }) => {
      properties.evidence[0].about[1] = 'alipayhk';
    }),
    'data/chengdu.geojson · chunxi-road · properties.evidence.0.about.1: "alipayhk" is not a known route or subject',
  ],
  [
    'an unknown route of a wallet',
    spoil('wallets.json', (wallets) => {
      wallets[0].routes[0].route = 'foreign-cards';
    }),
    'data/wallets.json · alipayhk · routes.0.route: "foreign-cards" is not a known route',
  ],
  [
    'an unknown source of evidence',
    inPlace('chunxi-road', ({ properties }) => {
      properties.evidence[0].source = 'hearsay';
    }),
    'data/chengdu.geojson · chunxi-road · properties.evidence.0.source: hearsay is not a known source',
  ],
  [
    'an unknown source of a wallet',
    spoil('wallets.json', (wallets) => wallets[0].routes[0].sources.push('hearsay')),
    'data/wallets.json · alipayhk · routes.0.sources.2: hearsay is not a known source',
  ],
  [
    'an unknown coverage',
    inPlace('dujiangyan', ({ properties }) => properties.coveredBy.push('everything')),
    'data/chengdu.geojson · dujiangyan · properties.coveredBy.1: everything is not a known class or area coverage',
  ],
  [
    'an unknown metro line',
    inPlace('chunxi-road', ({ properties }) => properties.metro[0].lines.push('99')),
    'data/chengdu.geojson · chunxi-road · properties.metro.0.lines.2: 99 is not a known metro line of chengdu',
  ],
  [
    'a source nothing rests on',
    spoil('sources.json', (sources) => sources.push({ ...sources[0], id: 'idle' })),
    'data/sources.json · idle · id: is used by no record',
  ],
  [
    'a coverage that covers nothing',
    spoil('coverage.json', (coverage) => coverage.push({ ...coverage[1], id: 'idle' })),
    'data/coverage.json · idle · id: is used by no record',
  ],
  [
    'two places of one kind under 20 m apart',
    inPlace('taikoo-li-chengdu', ({ geometry }) => {
      geometry.coordinates = [104.07525, 30.65808];
    }),
    'data/chengdu.geojson · taikoo-li-chengdu · geometry.coordinates: is under 20 m from chunxi-road, of the same kind',
  ],
  [
    'evidence from the future',
    inPlace('chunxi-road', ({ properties }) => {
      properties.evidence[0].date = '2027';
    }),
    `data/chengdu.geojson · chunxi-road · properties.evidence.0.date: 2027 is in the future: today is ${TODAY}`,
  ],
  [
    'a badge nobody can read',
    spoil('metro-lines.json', ({ chongqing }) => {
      chongqing[0].text = '#E4003B';
    }),
    'data/metro-lines.json · 1 · text: #E4003B on #E4002B has a contrast of 1.01, under 4.5',
  ],
  [
    'a misspelt field',
    inPlace('chunxi-road', ({ properties }) => {
      properties.opening = null;
    }),
    'data/chengdu.geojson · chunxi-road · properties.opening: is not a known field',
  ],
  [
    'opening hours in prose',
    inPlace('chunxi-road', ({ properties }) => {
      properties.hours = 'from ten';
    }),
    'data/chengdu.geojson · chunxi-road · properties.hours: is neither "always" nor "HH:MM-HH:MM"',
  ],
];

describe('the data folder', () => {
  test('compiles as it is, with at least 95 places and every wallet', () => {
    const { cities, wallets } = compileReal();
    const places = Object.values(cities).flatMap((city) => JSON.parse(city).places);
    expect(places.length).toBeGreaterThanOrEqual(95);
    expect(wallets).toHaveLength(31);
    expect(wallets.filter(({ named }) => named).map(({ id }) => id)).toEqual([
      'alipayhk',
      'tng',
      'truemoney',
      'mastercard',
    ]);
  });

  test.each(CITY_IDS)(
    'knows the metro lines that the map draws, under the same ids and names: %s',
    (city) => {
      const { features } = JSON.parse(
        readFileSync(join(DATA_FOLDER, 'basemap', city, 'metro-lines.geojson'), 'utf8'),
      );
      const drawn = features.map(({ properties: { id, badge, name } }: Spoilable) => ({ id, badge, name }));
      const lines = JSON.parse(REAL_FILES['metro-lines.json'])[city];
      expect(lines.map(({ id, badge, name }: Spoilable) => ({ id, badge, name }))).toEqual(drawn);
    },
  );

  test.each(FAULTS)('fails on %s', (_, files, expected) => {
    expect(faultsOf(files).map(describeFault)).toContain(expected);
  });

  test('names everything that is wrong at once', () => {
    const files = spoil(
      'metro-lines.json',
      ({ chengdu }) => {
        chengdu[0].text = chengdu[0].colour;
      },
      spoil('sources.json', (sources) => sources.push({ ...sources[0], id: 'idle' })),
    );
    const faults = faultsOf(files);
    expect(faults).toHaveLength(2);
    expect(() => compileDataset(files, TODAY)).toThrow(
      'The data folder has 2 faults:\n  data/sources.json · idle · id: is used by no record\n  data/metro-lines.json · 1 · text:',
    );
  });

  test('fails on a file that is not JSON', () => {
    const faults = faultsOf({ ...REAL_FILES, 'sources.json': '[{' });
    expect(faults.map(({ file }) => file)).toContain('sources.json');
  });

  test('fails before the day it says it was compiled, and on facts after that day', () => {
    const [fault] = faultsOf(REAL_FILES, '2025-01-01' as IsoDate).filter(
      ({ file }) => file === 'dataset.json',
    );
    expect(fault?.problem).toBe(`${TODAY} is in the future: today is 2025-01-01`);
    const late = inPlace('chunxi-road', ({ properties }) => {
      properties.evidence[0].date = '2026-12-31';
    });
    expect(faultsOf(late, '2027-01-01' as IsoDate).map(({ problem }) => problem)).toEqual([
      `2026-12-31 is after the date of dataset.json, ${TODAY}`,
    ]);
  });

  test('lets a place retire when it names a successor', () => {
    const gone = spoil('chongqing.geojson', ({ features }) => {
      features.splice(features.indexOf(place({ features }, 'xiahaoli')), 1);
    });
    const retired = spoil(
      'dataset.json',
      (dataset) => {
        dataset.retired.xiahaoli = 'longmenhao-old-street';
      },
      gone,
    );
    expect(faultsOf(retired)).toEqual([]);
  });

  test('gives a city a new version only when that city changed', () => {
    const before = compileReal();
    const after = compileDataset(
      inPlace('chunxi-road', ({ properties }) => {
        properties.pinyin = 'Chunxi';
      }),
      TODAY,
    );
    expect(after.cities.chengdu).not.toBe(before.cities.chengdu);
    expect(after.cities.chongqing).toBe(before.cities.chongqing);
    expect(after.version).not.toBe(before.version);
  });
});
