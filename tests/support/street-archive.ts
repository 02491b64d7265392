// Writes small PMTiles archives of vector tiles for tests, by the public specifications of both (PMTiles 3, MVT 2.1).

import { gzipSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import { zxyToTileId } from 'pmtiles';

const EXTENT = 4096;
const HEADER_BYTES = 127;

/** `[lon, lat]` pairs in WGS-84 degrees. */
type Degrees = readonly (readonly [number, number])[];

export interface MadeFeature {
  readonly layer: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly shape: { readonly line: Degrees } | { readonly rings: readonly Degrees[] };
}

export interface MadeArchive {
  /** west, south, east, north in WGS-84 degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly zooms: readonly number[];
  readonly layers: readonly string[];
  readonly features: readonly MadeFeature[];
  /** How far features reach into the next tile, in units of the tile. */
  readonly buffer?: number;
  /** 1 is MVT, 2 PNG. */
  readonly tileType?: number;
}

/** The bytes of an archive with all tiles of its bounds at each of its zooms. */
export function writeArchive(archive: MadeArchive): Uint8Array {
  const tiles = archive.zooms
    .flatMap((z) => {
      const near = featuresByTile(archive, z);
      return tilesIn(archive.bounds, z).map(({ x, y }) => {
        const tile = writeTile({ ...archive, features: near.get(`${x} ${y}`) ?? [] }, z, x, y);
        return { id: zxyToTileId(z, x, y), data: gzipSync(tile) };
      });
    })
    .sort((a, b) => a.id - b.id);
  const directory = gzipSync(writeDirectory(tiles));
  const metadata = gzipSync(
    JSON.stringify({ vector_layers: archive.layers.map((id) => ({ id, fields: {} })) }),
  );
  const header = writeHeader(archive, {
    directory: directory.length,
    metadata: metadata.length,
    tiles: tiles.reduce((sum, { data }) => sum + data.length, 0),
    count: tiles.length,
  });
  return Buffer.concat([header, directory, metadata, ...tiles.map(({ data }) => data)]);
}

function writeHeader(
  { bounds: [west, south, east, north], zooms, tileType = 1 }: MadeArchive,
  sizes: { directory: number; metadata: number; tiles: number; count: number },
): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 'latin1');
  header[7] = 3;
  const metadataAt = HEADER_BYTES + sizes.directory;
  const tilesAt = metadataAt + sizes.metadata;
  const numbers = [
    HEADER_BYTES,
    sizes.directory,
    metadataAt,
    sizes.metadata,
    tilesAt,
    0,
    tilesAt,
    sizes.tiles,
  ];
  [...numbers, sizes.count, sizes.count, sizes.count].forEach((value, i) => {
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * i);
  });
  // Clustered; directories and tiles are packed with gzip.
  header.set([1, 2, 2, tileType, Math.min(...zooms), Math.max(...zooms)], 96);
  [west, south, east, north].forEach((degrees, i) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  });
  return header;
}

function writeDirectory(tiles: readonly { id: number; data: Uint8Array }[]): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeVarint(tiles.length);
  tiles.forEach(({ id }, i) => {
    pbf.writeVarint(id - (tiles[i - 1]?.id ?? 0));
  });
  for (const _ of tiles) pbf.writeVarint(1);
  for (const { data } of tiles) pbf.writeVarint(data.length);
  // 0 says: right behind the one before.
  tiles.forEach((_, i) => {
    pbf.writeVarint(i === 0 ? 1 : 0);
  });
  return pbf.finish();
}

function tilesIn([west, south, east, north]: MadeArchive['bounds'], z: number) {
  const [left, top] = inTile([west, north], z, 0, 0).map((at) => Math.floor(at / EXTENT)) as [number, number];
  const [right, bottom] = inTile([east, south], z, 0, 0).map((at) => Math.floor(at / EXTENT)) as [
    number,
    number,
  ];
  const count = (right - left + 1) * (bottom - top + 1);
  return Array.from({ length: count }, (_, i) => ({
    z,
    x: left + (i % (right - left + 1)),
    y: top + Math.floor(i / (right - left + 1)),
  }));
}

/** The features that may show in each tile, so that a tile need not look at all of them. */
function featuresByTile({ features, buffer = 64 }: MadeArchive, z: number): Map<string, MadeFeature[]> {
  const found = new Map<string, MadeFeature[]>();
  for (const feature of features) {
    const line = 'rings' in feature.shape ? feature.shape.rings.flat() : feature.shape.line;
    const points = line.map((point) => inTile(point, z, 0, 0));
    const range = (axis: 0 | 1) => {
      const at = points.map((point) => point[axis]);
      return [Math.min(...at) - buffer, Math.max(...at) + buffer].map((end) => Math.floor(end / EXTENT));
    };
    const [[left = 0, right = 0], [top = 0, bottom = 0]] = [range(0), range(1)];
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const key = `${x} ${y}`;
        const there = found.get(key);
        if (there) there.push(feature);
        else found.set(key, [feature]);
      }
    }
  }
  return found;
}

/** Where a point is, in units of the tile. */
function inTile([lon, lat]: readonly [number, number], z: number, x: number, y: number): [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  const worldY = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  return [((lon + 180) / 360) * 2 ** z * EXTENT - x * EXTENT, worldY * 2 ** z * EXTENT - y * EXTENT];
}

type Ring = [number, number][];

function writeTile(
  { layers, features, buffer = 64 }: MadeArchive,
  z: number,
  x: number,
  y: number,
): Uint8Array {
  const pbf = new PbfWriter();
  for (const layer of layers) {
    const shapes = features.flatMap((feature) => {
      if (feature.layer !== layer) return [];
      const isArea = 'rings' in feature.shape;
      const parts = 'rings' in feature.shape ? feature.shape.rings : [feature.shape.line];
      const points = parts.map((part) => part.map((point) => inTile(point, z, x, y)));
      const cut = points.flatMap((part) => (isArea ? cutArea(part, buffer) : cutLine(part, buffer)));
      return cut.length > 0 ? [{ properties: feature.properties, isArea, parts: cut }] : [];
    });
    if (shapes.length > 0) pbf.writeMessage(3, writeLayer, { name: layer, shapes });
  }
  return pbf.finish();
}

interface TileLayer {
  readonly name: string;
  readonly shapes: readonly { properties: MadeFeature['properties']; isArea: boolean; parts: Ring[] }[];
}

function writeLayer({ name, shapes }: TileLayer, pbf: PbfWriter): void {
  const keys = [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties)))];
  const values = [...new Set(shapes.flatMap(({ properties }) => Object.values(properties)))];
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, name);
  for (const shape of shapes) {
    const tags = Object.entries(shape.properties).flatMap(([key, value]) => [
      keys.indexOf(key),
      values.indexOf(value),
    ]);
    pbf.writeMessage(2, writeFeature, { tags, type: shape.isArea ? 3 : 2, commands: commandsOf(shape) });
  }
  for (const key of keys) pbf.writeStringField(3, key);
  for (const value of values) pbf.writeMessage(4, writeValue, value);
  pbf.writeVarintField(5, EXTENT);
}

function writeFeature(
  { tags, type, commands }: { tags: number[]; type: number; commands: number[] },
  pbf: PbfWriter,
): void {
  pbf.writePackedVarint(2, tags);
  pbf.writeVarintField(3, type);
  pbf.writePackedVarint(4, commands);
}

function writeValue(value: string | number | boolean, pbf: PbfWriter): void {
  if (typeof value === 'string') pbf.writeStringField(1, value);
  else if (typeof value === 'number') pbf.writeDoubleField(3, value);
  else pbf.writeBooleanField(7, value);
}

/** MoveTo, LineTo and ClosePath with steps in zigzag form. */
function commandsOf({ isArea, parts }: TileLayer['shapes'][number]): number[] {
  let [x, y] = [0, 0];
  const step = ([toX, toY]: readonly [number, number]) => {
    const [nextX, nextY] = [Math.round(toX), Math.round(toY)];
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return [(dx << 1) ^ (dx >> 31), (dy << 1) ^ (dy >> 31)];
  };
  return parts.flatMap((part) => {
    const points = isArea ? part.slice(0, -1) : part;
    const [first = [0, 0], ...rest] = points;
    return [9, ...step(first), (rest.length << 3) | 2, ...rest.flatMap(step), ...(isArea ? [15] : [])];
  });
}

/** The parts of a line within the buffered tile. */
function cutLine(points: Ring, buffer: number): Ring[] {
  const parts: Ring[] = [];
  points.slice(1).forEach(([bx, by], i) => {
    const [ax, ay] = points[i] ?? [0, 0];
    let [enters, leaves] = [0, 1];
    for (const [from, to] of [
      [ax, bx],
      [ay, by],
    ] as const) {
      const [low, high] = [(-buffer - from) / (to - from), (EXTENT + buffer - from) / (to - from)];
      if (to === from) {
        if (from < -buffer || from > EXTENT + buffer) leaves = -1;
      } else {
        enters = Math.max(enters, Math.min(low, high));
        leaves = Math.min(leaves, Math.max(low, high));
      }
    }
    if (enters >= leaves) return;
    const at = (share: number): [number, number] => [ax + (bx - ax) * share, ay + (by - ay) * share];
    const last = parts.at(-1);
    if (last && enters === 0 && i > 0 && last.at(-1)?.join() === [ax, ay].join()) last.push(at(leaves));
    else parts.push([at(enters), at(leaves)]);
  });
  return parts;
}

/** The part of a closed ring within the buffered tile. */
function cutArea(ring: Ring, buffer: number): Ring[] {
  let points = ring.slice(0, -1);
  for (const [axis, limit, sign] of [
    [0, -buffer, 1],
    [0, EXTENT + buffer, -1],
    [1, -buffer, 1],
    [1, EXTENT + buffer, -1],
  ] as const) {
    const isIn = (point: [number, number]) => (point[axis] - limit) * sign >= 0;
    points = points.flatMap((point, i) => {
      const before = points.at(i - 1) ?? point;
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      const met: [number, number] = [
        before[0] + (point[0] - before[0]) * share,
        before[1] + (point[1] - before[1]) * share,
      ];
      return [...(isIn(point) === isIn(before) ? [] : [met]), ...(isIn(point) ? [point] : [])];
    });
  }
  const [first] = points;
  return first && points.length > 2 ? [[...points, first]] : [];
}
