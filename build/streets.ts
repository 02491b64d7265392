// `npm run streets -- <city> <archive.pmtiles>`: makes a city's streets, water and parks from an extract of OpenStreetMap.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { CITY_IDS, type CityId } from '../src/domain/city.ts';
import { worldX, worldY } from '../src/map/world.ts';
import { simplifyLine, simplifyRing } from './basemap-simplify.ts';
import { clipRing } from './clip-ring.ts';
import { compileStreets } from './compile-streets.ts';
import { groupBy } from './group-by.ts';
import { joinLines } from './join-lines.ts';
import { openStreetArchive, Refusal, type StreetArchive } from './street-archive.ts';
import { areasOf, streetsOf, type TileAddress, type TileStreet } from './street-tile.ts';
import type { Bounds, Line } from './topology.ts';

const DATA_FOLDER = 'data';
const LICENCE = '© OpenStreetMap contributors, ODbL 1.0';
/** Finer than the build simplifies for sending. */
const LINE_TOLERANCE_M = 1;
const AREA_TOLERANCE_M = 2;
/** An archive with more holes than this is not what its header says. */
const MOST_MISSING = 0.25;

export async function main(args: readonly string[]): Promise<void> {
  try {
    console.log(await importStreets(args, DATA_FOLDER));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${error.message}\nNothing was changed.`);
    process.exitCode = 1;
  }
}

/** Writes the layers below `dataFolder` and tells what it wrote; throws a Refusal and writes nothing otherwise. */
export async function importStreets(
  [cityName, path]: readonly string[],
  dataFolder: string,
): Promise<string> {
  const city = CITY_IDS.find((id) => id === cityName);
  if (!city || !path) {
    throw new Refusal(`Usage: npm run streets -- <${CITY_IDS.join(' or ')}> <archive.pmtiles>`);
  }
  const core = coreOf(city, dataFolder);
  const archive = await openStreetArchive(path, city, core);
  try {
    const layers = await readLayers(archive, path, core);
    return writeLayers(layers, join(dataFolder, 'basemap', city));
  } finally {
    await archive.close();
  }
}

/** The text of each layer; nothing where the archive has none of it. */
type Layers = ReadonlyMap<string, string | undefined>;

async function readLayers(archive: StreetArchive, path: string, core: Bounds): Promise<Layers> {
  const streets: TileStreet[] = [];
  let missing = 0;
  const addresses = tilesOf(core, archive.streetZoom);
  for (const address of addresses) {
    const tile = await archive.tile(address.z, address.x, address.y);
    if (tile) streets.push(...streetsOf(tile, address).filter(({ line }) => touches(line, core)));
    else missing += 1;
  }
  if (missing > addresses.length * MOST_MISSING) {
    throw new Refusal(
      `${path}: wrong place. ${missing} of the city's ${addresses.length} tiles are missing.`,
    );
  }
  if (streets.length === 0) throw new Refusal(`${path}: it has no street in the city.`);
  const [water, green]: [Line[][], Line[][]] = [[], []];
  for (const address of tilesOf(core, archive.areaZoom)) {
    const tile = await archive.tile(address.z, address.x, address.y);
    if (!tile) continue;
    water.push(...areasOf(tile, 'water', address));
    green.push(...areasOf(tile, 'landuse', address));
  }
  const source = `OpenStreetMap, by way of a Protomaps archive${archive.date ? `, ${archive.date}` : ''}`;
  return new Map([
    ['streets', collection(streetRecords(streets))],
    ['streets-area', collection([record({ source }, 'Polygon', [boxRing(core)])])],
    ['water-areas', areaCollection(within(core, water))],
    ['parks', areaCollection(within(core, green))],
  ]);
}

/** All streets of a kind in one record, joined and without the points that nobody would miss. */
function streetRecords(streets: readonly TileStreet[]): string[] {
  const kinds = groupBy(streets, (street) => `${street.class} ${street.link}`);
  return [...kinds.keys()].sort().map((key) => {
    const group = kinds.get(key) ?? [];
    const [first] = group;
    const lines = joinLines(group.map(({ line }) => line)).map((line) =>
      simplifyLine(line, LINE_TOLERANCE_M),
    );
    return record(
      { class: first?.class, link: first?.link, classFromName: false },
      'MultiLineString',
      lines.toSorted(([a = [0, 0]], [b = [0, 0]]) => a[0] - b[0] || a[1] - b[1]),
    );
  });
}

/** The areas cut at the edges of the core, simplified. */
function within(core: Bounds, areas: readonly Line[][]): Line[][] {
  return areas
    .map((rings) => rings.map((ring) => clipRing(ring, core)).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring) => simplifyRing(ring, AREA_TOLERANCE_M)));
}

/** A record with one line or area on each line of text, so that a change shows as a change of few lines. */
function record(properties: object, type: string, parts: readonly unknown[]): string {
  const coordinates = parts.map((part) => JSON.stringify(part)).join(',\n');
  return `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":{"type":"${type}","coordinates":[\n${coordinates}\n]}}`;
}

/** Without any water the schematic rivers are better than none. */
function areaCollection(areas: readonly Line[][]): string | undefined {
  return areas.length > 0 ? collection([record({}, 'MultiPolygon', areas)]) : undefined;
}

function collection(records: readonly string[]): string {
  return `{"type":"FeatureCollection","licence":"${LICENCE}","features":[\n${records.join(',\n')}\n]}\n`;
}

/** Writes the layers only when the build can read them. */
function writeLayers(layers: Layers, folder: string): string {
  const draft = mkdtempSync(join(tmpdir(), 'streets-'));
  const file = (layer: string) => `${layer}.geojson`;
  const written = [...layers.keys()].filter((layer) => layers.get(layer) !== undefined);
  try {
    for (const layer of written) writeFileSync(join(draft, file(layer)), layers.get(layer) ?? '');
    const sent = brotliCompressSync(compileStreets(draft) ?? '').length;
    for (const layer of layers.keys()) rmSync(join(folder, file(layer)), { force: true });
    for (const layer of written) cpSync(join(draft, file(layer)), join(folder, file(layer)));
    return `Wrote ${written.join(', ')} to ${folder}: ${Math.round(sent / 1000)} kB as sent. Now update the table in data/basemap/README.md.`;
  } finally {
    rmSync(draft, { recursive: true });
  }
}

function coreOf(city: CityId, dataFolder: string): Bounds {
  const number = v.number();
  const core = v.object({ core: v.strictTuple([number, number, number, number]) });
  const path = join(dataFolder, 'dataset.json');
  const file = v.parse(
    v.object({ cities: v.record(v.string(), core) }),
    JSON.parse(readFileSync(path, 'utf8')),
  );
  const found = file.cities[city];
  if (!found) throw new Refusal(`${path}: cities: has no ${city}`);
  return found.core;
}

function tilesOf([west, south, east, north]: Bounds, z: number): TileAddress[] {
  const at = (share: number) => Math.floor(share * 2 ** z);
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const rows = range(at(worldY(north)), at(worldY(south)));
  return range(at(worldX(west)), at(worldX(east))).flatMap((x) => rows.map((y) => ({ z, x, y })));
}

function touches(line: Line, [west, south, east, north]: Bounds): boolean {
  return line.some(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

function boxRing([west, south, east, north]: Bounds): Line {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
