import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileStreets } from '../../../build/compile-streets.ts';
import { importStreets } from '../../../build/streets.ts';
import { parkFill, streetColour } from '../../../src/map/map-palette.ts';
import { readStreets } from '../../../src/map/streets.ts';
import { type MadeArchive, type MadeFeature, writeArchive } from '../../support/street-archive.ts';
import { PALETTE, paintedChengdu } from '../map/recording-brush.ts';

const CORE = [103.85, 30.45, 104.25, 30.85] as const;
const EVERYWHERE = { left: 0, top: 0, right: 1, bottom: 1 };
const LAYERS = ['boundaries', 'earth', 'landuse', 'roads', 'water'];

function road(properties: MadeFeature['properties'], ...line: (readonly [number, number])[]): MadeFeature {
  return { layer: 'roads', properties, shape: { line } };
}

function area(
  layer: string,
  kind: string,
  west: number,
  south: number,
  east: number,
  north: number,
): MadeFeature {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  // Vector tiles want the outer ring clockwise on the screen.
  return { layer, properties: { kind }, shape: { rings: [ring.toReversed()] } };
}

const AVENUE = road({ kind: 'major_road', kind_detail: 'primary' }, [103.95, 30.65], [104.15, 30.66]);
const FEATURES: readonly MadeFeature[] = [
  AVENUE,
  road({ kind: 'minor_road', kind_detail: 'residential' }, [104.05, 30.64], [104.05, 30.646]),
  road(
    { kind: 'minor_road', kind_detail: 'service', service: 'driveway' },
    [104.051, 30.64],
    [104.051, 30.641],
  ),
  road({ kind: 'highway', kind_detail: 'motorway_link' }, [104.06, 30.64], [104.064, 30.642]),
  road({ kind: 'path', kind_detail: 'footway' }, [104.07, 30.64], [104.07, 30.645]),
  road({ kind: 'rail', kind_detail: 'rail' }, [104.08, 30.64], [104.08, 30.645]),
  area('landuse', 'military', 104.095, 30.63, 104.105, 30.67),
  area('landuse', 'park', 104.04, 30.66, 104.06, 30.68),
  area('landuse', 'park', 104.098, 30.64, 104.102, 30.65),
  area('landuse', 'industrial', 104.0, 30.6, 104.01, 30.61),
  area('water', 'lake', 104.05, 30.665, 104.055, 30.67),
  area('water', 'swimming_pool', 104.02, 30.6, 104.03, 30.61),
  {
    layer: 'boundaries',
    properties: { kind: 'county' },
    shape: {
      line: [
        [103.9, 30.7],
        [104.2, 30.7],
      ],
    },
  },
];
const ARCHIVE: MadeArchive = { bounds: CORE, zooms: [13, 14], layers: LAYERS, features: FEATURES };

let folder = '';
let data = '';
let layers = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'street-archive-'));
  data = join(folder, 'data');
  layers = join(data, 'basemap', 'chengdu');
  mkdirSync(data);
  cpSync('data/dataset.json', join(data, 'dataset.json'));
  cpSync('data/basemap/chengdu', layers, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(changes: Partial<MadeArchive> = {}, city = 'chengdu'): Promise<string> {
  const path = join(folder, 'made.pmtiles');
  writeFileSync(path, writeArchive({ ...ARCHIVE, ...changes }));
  return importStreets([city, path], data);
}

interface Records {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly geometry: { readonly coordinates: [number, number][][] };
  }[];
}

function written(layer: string): Records['features'] {
  const { features }: Records = JSON.parse(readFileSync(join(layers, `${layer}.geojson`), 'utf8'));
  return features;
}

describe('an archive of the city', () => {
  test('becomes streets by their class; paths, rails, yards and borders are left out', async () => {
    expect(await run()).toMatch(/Wrote streets, streets-area, water-areas, parks to .+: \d+ kB as sent/);
    const kinds = written('streets').map(({ properties }) => `${properties.class} ${properties.link}`);
    expect(kinds).toEqual(['motorway true', 'primary false', 'residential false']);
    const all = written('streets').flatMap(({ geometry }) => geometry.coordinates);
    expect(all.some((line) => line.some(([, lat]) => lat > 30.69))).toBe(false);
  });

  test('has a street that crosses many tiles in one piece, but for the military ground it crosses', async () => {
    await run();
    const avenue = written('streets').find(({ properties }) => properties.class === 'primary');
    const [west, east, ...more] = avenue?.geometry.coordinates ?? [];
    expect(more).toEqual([]);
    expect(west?.[0]?.[0]).toBeCloseTo(103.95, 4);
    expect(west?.at(-1)?.[0]).toBeCloseTo(104.095, 3);
    expect(east?.[0]?.[0]).toBeCloseTo(104.105, 3);
    expect(east?.at(-1)?.[0]).toBeCloseTo(104.15, 4);
    // A straight street needs hardly more than its ends, though it was cut eleven times.
    expect((west?.length ?? 0) + (east?.length ?? 0)).toBeLessThan(12);
  });

  test('is joined just as well when its tiles do not overlap', async () => {
    await run({ buffer: 0, features: [AVENUE] });
    expect(written('streets').flatMap(({ geometry }) => geometry.coordinates)).toHaveLength(1);
  });

  test('gives water and parks, without pools and what is on military ground', async () => {
    await run();
    const streets = readStreets(compileStreets(layers) ?? '');
    expect(streets.water.length).toBeGreaterThan(0);
    expect(streets.green.length).toBeGreaterThan(0);
    const eastings = (layer: string) =>
      written(layer).flatMap(({ geometry }) =>
        (geometry.coordinates as unknown as [number, number][][][]).flat(2).map(([lon]) => lon),
      );
    const isWithin = (west: number, east: number) => (lon: number) => lon > west - 2e-5 && lon < east + 2e-5;
    expect(eastings('water-areas').every(isWithin(104.05, 104.055))).toBe(true);
    expect(eastings('parks').every(isWithin(104.04, 104.06))).toBe(true);
  });

  test('is drawn: streets, parks and water, the schematic river only where there is none', async () => {
    await run();
    const streets = readStreets(compileStreets(layers) ?? '');
    const { strokes } = paintedChengdu(14, streets, [30.665, 104.052], 600);
    const colours = strokes.map(({ how, colour }) => `${how} ${colour}`);
    expect(colours).toContain(`fill ${parkFill(PALETTE)}`);
    expect(colours).toContain(`fill ${PALETTE.water}`);
    const street = paintedChengdu(14, streets, [30.645, 104.05]).strokes;
    expect(street.map(({ colour }) => colour)).toContain(streetColour(1, PALETTE));
    const rivers = (drawn: typeof streets | undefined) =>
      paintedChengdu(13, drawn, [30.645, 104.07], 600).strokes.filter(
        ({ how, colour, width }) => how === 'stroke' && colour === PALETTE.water && width > 1,
      );
    expect(rivers(undefined).length).toBeGreaterThan(0);
    expect(rivers(streets)).toEqual([]);
  });

  test('without any water keeps the schematic rivers', async () => {
    await run();
    await run({ features: [AVENUE] });
    expect(readdirSync(layers)).not.toContain('water-areas.geojson');
    const streets = readStreets(compileStreets(layers) ?? '');
    const river = { points: new Float64Array([0, 0, 1, 1]), box: EVERYWHERE };
    expect(streets.schematic(river)).toEqual([river]);
  });

  test('fades at the edges of the city like the streets that were there before', async () => {
    await run({
      features: [road({ kind: 'major_road', kind_detail: 'trunk' }, [103.8, 30.6], [104.3, 30.6])],
    });
    const groups = readStreets(compileStreets(layers) ?? '').within(EVERYWHERE);
    expect(groups.map(({ share }) => share).toSorted((a, b) => a - b)).toEqual(
      expect.arrayContaining([0.2, 0.4, 0.6, 0.8, 1]),
    );
  });
});

describe('an archive that cannot serve is refused by name of what is wrong, and nothing is changed:', () => {
  function contents(): Record<string, string> {
    return Object.fromEntries(
      readdirSync(layers).map((file) => [file, readFileSync(join(layers, file), 'utf8')]),
    );
  }

  test.each<[string, () => Promise<string>, RegExp]>([
    [
      'another schema',
      () => run({ layers: ['transportation', 'water'] }),
      /wrong schema.+"roads", "landuse".+transportation/,
    ],
    ['pictures', () => run({ tileType: 2 }), /not vector tiles/],
    [
      'another place',
      () => run({ bounds: [106.35, 29.4, 106.75, 29.75] }),
      /wrong place.+--bbox=103.85,30.45,104.25,30.85/,
    ],
    ['half the city', () => run({ bounds: [103.85, 30.45, 104.05, 30.85] }), /wrong place/],
    ['too far away', () => run({ zooms: [10, 11, 12] }), /wrong zoom.+ends at zoom 12.+--maxzoom=15/],
    ['no streets', () => run({ features: [] }), /no street in the city/],
    ['another city', () => run({}, 'paris'), /Usage: npm run streets -- <chengdu or chongqing>/],
    ['no file', () => importStreets(['chengdu', join(folder, 'none.pmtiles')], data), /no such file/],
  ])('%s', async (_, refused, fault) => {
    const before = contents();
    await expect(refused()).rejects.toThrow(fault);
    expect(contents()).toEqual(before);
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ['what is no archive', () => Buffer.from('<html>'.repeat(50)), /no PMTiles archive/],
    ['an empty file', () => Buffer.alloc(0), /no PMTiles archive/],
    ['an older version', (bytes) => bytes.with(7, 2), /PMTiles version 2/],
    ['half a download', (bytes) => bytes.slice(0, bytes.length >> 1), /cannot be read.+is it whole/],
    ['a spoilt table of contents', (bytes) => bytes.slice().fill(255, 127, 400), /cannot be read/],
  ])('%s', async (_, spoil, fault) => {
    const before = contents();
    const path = join(folder, 'spoilt.pmtiles');
    writeFileSync(path, spoil(writeArchive(ARCHIVE)));
    await expect(importStreets(['chengdu', path], data)).rejects.toThrow(fault);
    expect(contents()).toEqual(before);
  });
});
