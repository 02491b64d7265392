// Packs a city's streets, and its surveyed water and parks, into the file the map reads when it has been painted.

import type { Contents, Sheet, StreetKind } from '../src/map/streets-file.ts';
import { worldX, worldY } from '../src/map/world.ts';
import { hasLayer, type LayerFeature, readLayer } from './basemap-layers.ts';
import { simplifyLine, simplifyRing } from './basemap-simplify.ts';
import { groupBy } from './group-by.ts';
import { fadeTowards } from './street-fade.ts';
import { Arcs, type Bounds, boundsOf, type Line } from './topology.ts';

/** Half a pixel at zoom 16. */
const LINE_TOLERANCE_M = 1.5;
const AREA_TOLERANCE_M = 3;
/** A sheet holds the streets of about one tile of this zoom. */
const SHEET_ZOOM = 14;

interface Street {
  readonly kind: StreetKind;
  readonly share: number;
  readonly line: Line;
}
export type StreetRecord = Pick<LayerFeature<'streets'>, 'properties' | 'geometry'>;
type Areas = readonly (readonly Line[])[];

export interface StreetLayers {
  readonly area: Line;
  readonly streets: readonly StreetRecord[];
  /** Without them the schematic water stays. */
  readonly water?: Areas | undefined;
  readonly green?: Areas | undefined;
}

/** The file of the streets in `folder`, or nothing where there are none; throws as `readLayer` does. */
export function compileStreets(folder: string): string | undefined {
  if (!hasLayer(folder, 'streets')) return undefined;
  const [area] = readLayer(folder, 'streets-area');
  if (!area) throw new Error(`${folder}/streets-area.geojson: has no record`);
  const areas = (layer: 'water-areas' | 'parks'): Areas | undefined =>
    hasLayer(folder, layer)
      ? readLayer(folder, layer).flatMap(({ geometry }) => geometry.coordinates)
      : undefined;
  return packStreets({
    area: area.geometry.coordinates[0],
    streets: readLayer(folder, 'streets'),
    water: areas('water-areas'),
    green: areas('parks'),
  });
}

/** A JSON array of topologies, one a line: the contents, then a sheet of streets for each spot. */
export function packStreets({ area, streets, water, green }: StreetLayers): string {
  const fade = fadeTowards(area);
  const drawn = streets.flatMap(({ properties, geometry }) =>
    geometry.coordinates.flatMap(fade).map(({ line, share }): Street => {
      return { kind: kindOf(properties), share, line: simplifyLine(line, LINE_TOLERANCE_M) };
    }),
  );
  const sheets = [...groupBy(drawn, spotOf)].sort(([a], [b]) => a - b).map(([, group]) => group);
  const boxes = sheets.map((group) => boundsOf(group.map(({ line }) => line)));
  const lines = [
    contents(boundsOf([area]), boxes, water, green),
    ...sheets.map((group, i) => sheet(group, boxes[i] ?? [0, 0, 0, 0])),
  ];
  return `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;
}

/** How a street is drawn: a slip road as the class below, and what leads to houses the narrowest. */
function kindOf({ class: name, link }: StreetRecord['properties']): StreetKind {
  const isMain = name === 'motorway' || name === 'trunk' || name === 'primary';
  if (isMain) return link ? 'middle' : 'main';
  if (name === 'secondary' || name === 'tertiary') return link ? 'minor' : 'middle';
  return name === 'residential' ? 'minor' : 'service';
}

/** The tile in which the middle of a street lies, as one number that keeps neighbours together. */
function spotOf({ line }: Street): number {
  const [west, south, east, north] = boundsOf([line]);
  const x = Math.floor(worldX((west + east) / 2) * 2 ** SHEET_ZOOM);
  const y = Math.floor(worldY((south + north) / 2) * 2 ** SHEET_ZOOM);
  return y * 2 ** SHEET_ZOOM + x;
}

function sheet(streets: readonly Street[], bounds: Bounds): Sheet {
  const arcs = new Arcs(bounds);
  const alike = groupBy(streets, ({ kind, share }) => `${kind} ${share}`);
  const geometries = [...alike.keys()].sort().map((key) => {
    const group = alike.get(key) ?? [];
    const [{ kind, share } = { kind: 'minor' as const, share: 1 }] = group;
    return {
      type: 'MultiLineString' as const,
      properties: { class: kind, share },
      arcs: group.flatMap(({ line }) => [arcs.add(line) ?? []].filter((arc) => arc.length === 1)),
    };
  });
  return arcs.topology({ streets: { type: 'GeometryCollection' as const, geometries } }) as Sheet;
}

function contents(
  bbox: Bounds,
  boxes: readonly Bounds[],
  water: Areas | undefined,
  green: Areas | undefined,
): Contents {
  const arcs = new Arcs(bbox);
  const areas = (polygons: Areas) => ({
    type: 'MultiPolygon' as const,
    arcs: polygons
      .map((rings) => rings.flatMap((ring) => packedRing(arcs, ring)))
      .filter((rings) => rings.length > 0),
  });
  const objects = {
    ...(water ? { water: areas(water) } : {}),
    ...(green ? { green: areas(green) } : {}),
    sheets: {
      type: 'GeometryCollection' as const,
      geometries: boxes.map((box) => ({ type: null, bbox: [...box] })),
    },
  };
  return { ...arcs.topology(objects), bbox: [...bbox] } as unknown as Contents;
}

function packedRing(arcs: Arcs, ring: Line): [number][] {
  const arc = arcs.add(simplifyRing(ring, AREA_TOLERANCE_M));
  return arc ? [arc] : [];
}
