// The basemap layers as a person keeps them: GeoJSON, one file a layer, checked record by record.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Name = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty()),
  'zh-Hans': v.pipe(v.string(), v.nonEmpty()),
  'zh-Hant': v.optional(v.pipe(v.string(), v.nonEmpty())),
  th: v.optional(v.pipe(v.string(), v.nonEmpty())),
});

/** `[lon, lat]` in WGS-84 degrees, inside the wider region of the two cities. */
const Position = v.strictTuple([
  v.pipe(v.number(), v.minValue(102), v.maxValue(111)),
  v.pipe(v.number(), v.minValue(28), v.maxValue(33)),
]);
const Line = v.pipe(v.array(Position), v.minLength(2));

const PointShape = v.strictObject({ type: v.literal('Point'), coordinates: Position });
const LineShape = v.strictObject({ type: v.literal('LineString'), coordinates: Line });
const LinesShape = v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(Line) });
const AreaShape = v.strictObject({
  type: v.literal('Polygon'),
  coordinates: v.strictTuple([v.pipe(v.array(Position), v.minLength(4))]),
});
const AreasShape = v.strictObject({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(v.pipe(v.array(v.pipe(v.array(Position), v.minLength(4))), v.minLength(1))),
});

/** OpenStreetMap's `highway`, without the narrowest. */
export const STREET_CLASSES = [
  ...(['motorway', 'trunk', 'primary', 'secondary', 'tertiary', 'residential'] as const),
  'service',
] as const;

function feature<P extends v.GenericSchema, G extends v.GenericSchema>(properties: P, geometry: G) {
  return v.strictObject({ type: v.literal('Feature'), properties, geometry });
}

const LAYERS = {
  water: feature(
    v.strictObject({ name: Name, widthM: v.pipe(v.number(), v.minValue(1)), schematic: v.boolean() }),
    LineShape,
  ),
  airfields: feature(v.strictObject({ name: Name }), AreaShape),
  runways: feature(v.strictObject({}), LineShape),
  'metro-lines': feature(
    v.strictObject({
      id: v.pipe(v.string(), v.nonEmpty()),
      badge: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4)),
      name: Name,
      colour: v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/)),
      source: v.string(),
    }),
    LinesShape,
  ),
  'metro-stations': feature(
    v.strictObject({ name: Name, lines: v.pipe(v.array(v.string()), v.minLength(1)) }),
    PointShape,
  ),
  rail: feature(v.strictObject({ name: Name }), PointShape),
  labels: feature(
    v.strictObject({
      kind: v.picklist(['city', 'district', 'town', 'airport']),
      name: Name,
      source: v.string(),
    }),
    PointShape,
  ),
  /** All streets of a kind in one record. */
  streets: feature(
    v.strictObject({
      class: v.picklist(STREET_CLASSES),
      /** A slip road, or another way between streets. */
      link: v.boolean(),
      /** The class was read from the ending of the street's name. */
      classFromName: v.boolean(),
    }),
    LinesShape,
  ),
  /** Inside it the layers of streets, water areas and parks are whole. */
  'streets-area': feature(v.strictObject({ source: v.string() }), AreaShape),
  'water-areas': feature(v.strictObject({}), AreasShape),
  parks: feature(v.strictObject({}), AreasShape),
};

type Layer = keyof typeof LAYERS;
export type LayerFeature<L extends Layer> = v.InferOutput<(typeof LAYERS)[L]>;

/** Reads one layer of a city's folder; throws an error that names file, record and field. */
export function readLayer<L extends Layer>(folder: string, layer: L): LayerFeature<L>[] {
  const path = join(folder, `${layer}.geojson`);
  const collection = v.parse(
    v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) }),
    parseJson(path),
  );
  return collection.features.map((record, i) => {
    const result = v.safeParse(LAYERS[layer], record);
    if (result.success) return result.output as LayerFeature<L>;
    const [issue] = result.issues;
    throw new Error(
      `${path}: record ${i} (${nameOf(record)}): ${v.getDotPath(issue) ?? 'record'}: ${issue.message}`,
    );
  });
}

/** False where a city goes without a layer that it may have. */
export function hasLayer(folder: string, layer: Layer): boolean {
  return existsSync(join(folder, `${layer}.geojson`));
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function nameOf(record: unknown): string {
  const named = v.safeParse(
    v.object({ properties: v.object({ name: v.object({ en: v.string() }) }) }),
    record,
  );
  return named.success ? named.output.properties.name.en : 'no name';
}
