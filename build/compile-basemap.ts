// Packs a city's basemap layers into the one compact file the map reads.

import type { BasemapFile, NamedPoints } from '../src/map/basemap-file.ts';
import { encodePoints } from '../src/map/delta-line.ts';
import { type LayerFeature, readLayer } from './basemap-layers.ts';
import { simplifyLine } from './basemap-simplify.ts';

/** Under half a pixel at zoom 13, where whole lines are in view. */
const LINE_TOLERANCE_M = 5;
const AREA_TOLERANCE_M = 10;

type Named = Pick<LayerFeature<'rail'>, 'geometry'> & {
  readonly kind: string;
  readonly name: LayerFeature<'rail'>['properties']['name'];
};

/**
 * JSON text of the basemap in `folder`; throws an error naming the file, record and field that is wrong.
 * `streets` names the file beside it that has the city's streets.
 */
export function compileBasemap(folder: string, streets?: string): string {
  const lines = readLayer(folder, 'metro-lines');
  const stations = readLayer(folder, 'metro-stations');
  checkLines(lines, stations, folder);
  const file: BasemapFile = {
    format: 1,
    rivers: readLayer(folder, 'water').map(({ properties: { name, widthM }, geometry }) => ({
      name: [name.en, name['zh-Hans'], traditional(name), name.th ?? ''],
      widthM,
      line: packed(geometry.coordinates, LINE_TOLERANCE_M),
    })),
    fields: readLayer(folder, 'airfields').map(({ geometry }) =>
      packed(geometry.coordinates[0], AREA_TOLERANCE_M),
    ),
    runways: readLayer(folder, 'runways').map(({ geometry }) =>
      packed(geometry.coordinates, AREA_TOLERANCE_M),
    ),
    lines: lines.map(({ properties: { badge, colour }, geometry }) => ({
      badge,
      colour,
      parts: geometry.coordinates.map((part) => packed(part, LINE_TOLERANCE_M)),
    })),
    stations: namedPoints(
      stations.map(({ properties, geometry }) => ({
        ...{ geometry, name: properties.name },
        kind: properties.lines.length > 1 ? 'interchange' : 'station',
      })),
    ),
    stationLines: stations.map(({ properties }) => properties.lines),
    labels: namedPoints([
      ...readLayer(folder, 'labels').map(({ properties, geometry }) => ({ ...properties, geometry })),
      ...readLayer(folder, 'rail').map(({ properties, geometry }) => ({
        ...{ geometry, name: properties.name },
        kind: 'rail',
      })),
    ]),
    ...(streets === undefined ? {} : { streets }),
  };
  return JSON.stringify(file);
}

function checkLines(
  lines: readonly LayerFeature<'metro-lines'>[],
  stations: readonly LayerFeature<'metro-stations'>[],
  folder: string,
): void {
  const known = new Set(lines.map(({ properties }) => properties.id));
  stations.forEach(({ properties }, i) => {
    const stranger = properties.lines.find((line) => !known.has(line));
    if (stranger === undefined) return;
    throw new Error(
      `${folder}/metro-stations.geojson: record ${i} (${properties.name.en}): lines: no line "${stranger}"`,
    );
  });
}

function packed(points: readonly (readonly [number, number])[], toleranceM: number): number[] {
  return encodePoints(simplifyLine(points, toleranceM));
}

function namedPoints(points: readonly Named[]): NamedPoints {
  return {
    at: encodePoints(points.map(({ geometry }) => geometry.coordinates)),
    en: points.map(({ name }) => name.en),
    zhHans: points.map(({ name }) => name['zh-Hans']),
    zhHant: points.map(({ name }) => traditional(name)),
    th: points.map(({ name }) => name.th ?? ''),
    kind: points.map(({ kind }) => kind),
  };
}

/** Empty where the Traditional characters are the same, so that they are not sent twice. */
function traditional(name: Named['name']): string {
  const characters = name['zh-Hant'] ?? '';
  return characters === name['zh-Hans'] ? '' : characters;
}
