// The basemap layers as a person keeps them: GeoJSON, one file a layer, checked record by record.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Name = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty()),
  'zh-Hans': v.pipe(v.string(), v.nonEmpty()),
  'zh-Hant': v.optional(v.pipe(v.string(), v.nonEmpty())),
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
