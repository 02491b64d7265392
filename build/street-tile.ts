// Takes streets, water and parks from one vector tile of the Protomaps schema; drops borders and what is military.

import { classifyRings, type VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import type { LayerFeature } from './basemap-layers.ts';
import type { Line } from './topology.ts';

type StreetClass = LayerFeature<'streets'>['properties']['class'];
type Properties = VectorTileFeature['properties'];

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface TileStreet {
  readonly class: StreetClass;
  readonly link: boolean;
  readonly line: Line;
}

/** OpenStreetMap's `highway`; footpaths, tracks and what is not listed are left out. */
const BY_DETAIL: Readonly<Record<string, StreetClass>> = {
  ...{ motorway: 'motorway', trunk: 'trunk', primary: 'primary', secondary: 'secondary' },
  ...{ tertiary: 'tertiary', residential: 'residential', service: 'service' },
  ...{ unclassified: 'residential', road: 'residential', living_street: 'residential' },
  ...{ pedestrian: 'residential' },
};
/** Where the archive does not say more. */
const BY_KIND: Readonly<Record<string, StreetClass>> = {
  ...{ highway: 'motorway', major_road: 'primary', medium_road: 'secondary', minor_road: 'residential' },
};
/** Ways into a yard or along parked cars. */
const PRIVATE_WAYS = new Set(['driveway', 'parking_aisle', 'drive-through', 'emergency_access']);
const NO_WATER = new Set(['swimming_pool', 'fountain', 'reflecting_pool']);
const GREEN = new Set([
  ...['park', 'garden', 'nature_reserve', 'national_park', 'protected_area', 'forest', 'wood'],
  ...['recreation_ground', 'village_green'],
]);
const MILITARY = /^(military|naval_base|airfield|barracks|range|danger_area|bunker|base|training_area)$/;

/** The streets of a tile, cut at its edges, so that they can be joined to those of the next one. */
export function streetsOf(tile: VectorTile, address: TileAddress): TileStreet[] {
  const isMilitary = militaryGround(tile);
  return featuresOf(tile, 'roads').flatMap((feature) => {
    const street = streetClass(feature.properties);
    if (!street || feature.type !== 2) return [];
    return feature
      .loadGeometry()
      .flatMap((points) => cutAtEdges(points, feature.extent))
      .flatMap((points) => cutOut(points, isMilitary))
      .map((points) => ({ ...street, line: inDegrees(points, feature.extent, address) }))
      .filter(({ line }) => line.some(([lon, lat]) => lon !== line[0]?.[0] || lat !== line[0][1]));
  });
}

/** The water or the parks of a tile, a little beyond its edges, so that no gap shows between two. */
export function areasOf(tile: VectorTile, layer: 'water' | 'landuse', address: TileAddress): Line[][] {
  const isMilitary = militaryGround(tile);
  return featuresOf(tile, layer).flatMap((feature) => {
    const kind = kindOf(feature.properties);
    const isWanted = layer === 'water' ? !NO_WATER.has(kind) : GREEN.has(kind);
    if (!isWanted || feature.type !== 3) return [];
    return classifyRings(feature.loadGeometry())
      .filter(([outer = []]) => !isMilitary(middleOf(outer)))
      .map((rings) => rings.map((ring) => inDegrees(ring, feature.extent, address)))
      .filter(([outer]) => outer && outer.length >= 4);
  });
}

function featuresOf(tile: VectorTile, name: string): VectorTileFeature[] {
  const layer = tile.layers[name];
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i)).filter(
    (feature) => feature !== undefined,
  );
}

/** Older archives prefix their own words with `pmap:`. */
function wordOf(properties: Properties, name: string): string {
  return String(properties[name] ?? properties[`pmap:${name}`] ?? '');
}

function kindOf(properties: Properties): string {
  return wordOf(properties, 'kind');
}

function streetClass(properties: Properties): Omit<TileStreet, 'line'> | undefined {
  const kind = kindOf(properties);
  const detail = wordOf(properties, 'kind_detail');
  const name =
    BY_DETAIL[detail.replace(/_link$/, '')] ?? (detail && kind === 'path' ? undefined : BY_KIND[kind]);
  if (!name || PRIVATE_WAYS.has(wordOf(properties, 'service'))) return undefined;
  const isLink =
    detail.endsWith('_link') || Boolean(properties.is_link) || wordOf(properties, 'link') === '1';
  return { class: name, link: isLink };
}

/** Says of a point of the tile whether it is on military ground. */
function militaryGround(tile: VectorTile): (point: Point) => boolean {
  const grounds = featuresOf(tile, 'landuse')
    .filter((feature) => feature.type === 3)
    .filter(
      ({ properties }) =>
        MILITARY.test(kindOf(properties)) || MILITARY.test(wordOf(properties, 'kind_detail')),
    )
    .map((feature) => feature.loadGeometry());
  return (point) => grounds.some((rings) => isWithin(point, rings));
}

/** Even-odd rule over all rings. */
function isWithin({ x, y }: Point, rings: readonly (readonly Point[])[]): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
      const [a, b] = [ring[i] ?? { x: 0, y: 0 }, ring[k] ?? { x: 0, y: 0 }];
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) isInside = !isInside;
    }
  }
  return isInside;
}

function middleOf(ring: readonly Point[]): Point {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: middle(xs), y: middle(ys) };
}

/** Leaves out every step whose middle is on forbidden ground, looking every 1/64 of the tile. */
function cutOut(points: readonly Point[], isForbidden: (point: Point) => boolean): Point[][] {
  const parts: Point[][] = [[]];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] ?? { x: 0, y: 0 }, points[i] ?? { x: 0, y: 0 }];
    const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 64));
    const at = (share: number) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    for (let k = 0; k < count; k++) {
      const part = parts.at(-1) ?? [];
      if (isForbidden(at((k + 0.5) / count))) {
        if (part.length > 0) parts.push([]);
        continue;
      }
      if (part.length === 0) part.push(at(k / count));
      if (k + 1 === count) part.push(b);
      else if (isForbidden(at((k + 1.5) / count))) part.push(at((k + 1) / count));
    }
  }
  return parts.filter((part) => part.length > 1);
}

/** The parts of a line inside the tile (Liang and Barsky, ACM TOG 3, 1984), whose buffer the next tile has too. */
function cutAtEdges(points: readonly Point[], extent: number): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] ?? { x: 0, y: 0 }, points[i] ?? { x: 0, y: 0 }];
    const [enters, leaves] = stretchInside(a, b, extent);
    if (enters >= leaves) {
      part = [];
      continue;
    }
    const at = (share: number) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    if (part.length === 0 || enters > 0) part = [at(enters)];
    if (part.length === 1) parts.push(part);
    part.push(at(leaves));
    if (leaves < 1) part = [];
  }
  return parts.filter((each) => each.length > 1);
}

function stretchInside(a: Point, b: Point, extent: number): readonly [number, number] {
  let [enters, leaves] = [0, 1];
  for (const [p, q] of [
    [a.x - b.x, a.x],
    [b.x - a.x, extent - a.x],
    [a.y - b.y, a.y],
    [b.y - a.y, extent - a.y],
  ] as const) {
    if (p === 0 && q < 0) return [1, 0];
    if (p < 0) enters = Math.max(enters, q / p);
    if (p > 0) leaves = Math.min(leaves, q / p);
  }
  return [enters, leaves];
}

/** WGS-84 degrees with 5 decimals, as the layers are kept. */
function inDegrees(points: readonly Point[], extent: number, { z, x, y }: TileAddress): Line {
  const side = 2 ** z;
  return points.map((point) => {
    const lon = ((x + point.x / extent) / side) * 360 - 180;
    const north = Math.PI * (1 - (2 * (y + point.y / extent)) / side);
    return [rounded(lon), rounded((Math.atan(Math.sinh(north)) * 180) / Math.PI)];
  });
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
