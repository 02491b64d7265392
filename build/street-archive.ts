// Opens a PMTiles archive of streets and refuses what cannot serve, in words that say what to do.

import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { type Header, PMTiles, type Source, TileType } from 'pmtiles';
import * as v from 'valibot';
import type { Bounds } from './topology.ts';

/** What of the Protomaps schema is read. */
const LAYERS = ['roads', 'water', 'landuse'];
/** Below it small streets are missing. */
const LEAST_ZOOM = 14;
/** Nothing new comes beyond it. */
const STREET_ZOOM = 15;
/** Water and parks need fewer points, and fewer pieces. */
const AREA_ZOOM = 13;
/** About 50 m: an extract ends where its outermost tile does, or just there. */
const SLACK_DEGREES = 0.0005;

/** An archive, or a request, that is refused; the message is for the person at the keyboard. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export interface StreetArchive {
  /** Zoom levels at which to read streets, and water and parks. */
  readonly streetZoom: number;
  readonly areaZoom: number;
  /** Day of the map data, where the archive tells it. */
  readonly date: string | undefined;
  tile(z: number, x: number, y: number): Promise<VectorTile | undefined>;
  close(): Promise<void>;
}

/** Opens the archive at `path`; throws a Refusal when it does not hold what `city` needs inside `core`. */
export async function openStreetArchive(path: string, city: string, core: Bounds): Promise<StreetArchive> {
  const file = await open(path, 'r').catch(() => {
    throw new Refusal(`${path}: there is no such file, or it cannot be read.`);
  });
  try {
    return await checked(file, path, city, core);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function checked(file: FileHandle, path: string, city: string, core: Bounds): Promise<StreetArchive> {
  await checkSignature(file, path);
  const archive = new PMTiles(sourceOf(file, path));
  const header = await orRefuse(archive.getHeader(), `${path}: its table of contents cannot be read`);
  const metadata = await orRefuse(archive.getMetadata(), `${path}: its description cannot be read`);
  checkSchema(header, metadata, path);
  checkZoom(header, path);
  checkPlace(header, path, city, core);
  return {
    streetZoom: Math.min(header.maxZoom, STREET_ZOOM),
    areaZoom: Math.max(header.minZoom, Math.min(header.maxZoom, AREA_ZOOM)),
    date: dateOf(metadata),
    tile: async (z, x, y) => {
      const what = `${path}: tile ${z}/${x}/${y} cannot be read`;
      const found = await orRefuse(archive.getZxy(z, x, y), what);
      if (!found) return undefined;
      return orRefuse(async () => new VectorTile(new PbfReader(new Uint8Array(found.data))), what);
    },
    close: () => file.close(),
  };
}

async function checkSignature(file: FileHandle, path: string): Promise<void> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(127), 0, 127, 0);
  if (bytesRead < 127 || buffer.toString('latin1', 0, 7) !== 'PMTiles') {
    throw new Refusal(
      `${path}: this is no PMTiles archive. Make one with the pmtiles tool: see data/basemap/README.md.`,
    );
  }
  const version = buffer[7];
  if (version !== 3) throw new Refusal(`${path}: PMTiles version ${version}; only version 3 can be read.`);
}

function checkSchema(header: Header, metadata: unknown, path: string): void {
  if (header.tileType !== TileType.Mvt) {
    throw new Refusal(`${path}: its tiles are pictures or of another kind, not vector tiles (MVT).`);
  }
  const described = v.safeParse(v.object({ vector_layers: v.array(v.object({ id: v.string() })) }), metadata);
  const layers = described.success ? described.output.vector_layers.map(({ id }) => id) : [];
  const missing = LAYERS.filter((layer) => !layers.includes(layer));
  if (missing.length === 0) return;
  throw new Refusal(
    `${path}: wrong schema. It has no layer ${missing.map((layer) => `"${layer}"`).join(', ')}; ` +
      `it has ${layers.join(', ') || 'none'}. An extract of the Protomaps basemap is needed.`,
  );
}

function checkZoom({ maxZoom }: Header, path: string): void {
  if (maxZoom >= LEAST_ZOOM) return;
  throw new Refusal(
    `${path}: wrong zoom. It ends at zoom ${maxZoom}; small streets need ${LEAST_ZOOM} or more. ` +
      `Extract it again with --maxzoom=${STREET_ZOOM}.`,
  );
}

function checkPlace(header: Header, path: string, city: string, core: Bounds): void {
  const { minLon, minLat, maxLon, maxLat } = header;
  const [west, south, east, north] = core;
  const covers =
    minLon <= west + SLACK_DEGREES &&
    minLat <= south + SLACK_DEGREES &&
    maxLon >= east - SLACK_DEGREES &&
    maxLat >= north - SLACK_DEGREES;
  if (covers) return;
  throw new Refusal(
    `${path}: wrong place. It covers ${[minLon, minLat, maxLon, maxLat].join(',')} and not all of ${city}. ` +
      `Extract it again with --bbox=${core.join(',')}.`,
  );
}

/** The day the map data were taken, as Planetiler notes it. */
function dateOf(metadata: unknown): string | undefined {
  const noted = v.safeParse(
    v.object({ 'planetiler:osm:osmosisreplicationtime': v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/)) }),
    metadata,
  );
  return noted.success ? noted.output['planetiler:osm:osmosisreplicationtime'].slice(0, 10) : undefined;
}

/** Reads byte ranges of a file; a range beyond its end means that the file is not whole. */
function sourceOf(file: FileHandle, path: string): Source {
  return {
    getKey: () => basename(path),
    getBytes: async (offset, length) => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      // The first read asks for more than a small archive has.
      if (bytesRead < length && offset > 0) throw new Error('the file ends early: is it whole?');
      return { data: bytes.buffer.slice(0, bytesRead) };
    },
  };
}

async function orRefuse<T>(reading: Promise<T> | (() => Promise<T>), what: string): Promise<T> {
  try {
    return await (typeof reading === 'function' ? reading() : reading);
  } catch (error) {
    throw new Refusal(`${what}: ${error instanceof Error ? error.message : error}`);
  }
}
