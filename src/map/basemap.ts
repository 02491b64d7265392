// What is drawn under the pins: read from the city's compact file into world coordinates, checked on the way in.

import * as v from 'valibot';
import type { Box } from '../domain/position.ts';
import type { SignedName } from '../domain/text.ts';
import { BasemapFile, type NamedPoints } from './basemap-file.ts';
import { decodePoints } from './delta-line.ts';
import { worldX, worldY } from './world.ts';

/** World coordinates x, y, x, y … and the box around them. */
export interface Shape {
  readonly points: Float64Array;
  readonly box: Extent;
}

/** Left, top, right, bottom in world coordinates (y points south). */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface River {
  readonly name: SignedName;
  readonly widthM: number;
  readonly course: Shape;
}

export interface DrawnLine {
  readonly badge: string;
  readonly colour: string;
  readonly parts: readonly Shape[];
}

export interface NamedPoint {
  readonly name: SignedName;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

/** A metro station with the ids of its lines. */
export interface Station extends NamedPoint {
  readonly lines: readonly string[];
}

export interface Basemap {
  readonly rivers: readonly River[];
  readonly fields: readonly Shape[];
  readonly runways: readonly Shape[];
  readonly lines: readonly DrawnLine[];
  readonly stations: readonly Station[];
  readonly labels: readonly NamedPoint[];
  /** Where the city's streets are to be had: they follow when the map has been painted. */
  readonly streets?: string | undefined;
}

/** Reads a basemap file; throws an error that names the first field that is wrong. */
export function readBasemap(json: unknown): Basemap {
  const result = v.safeParse(BasemapFile, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`Basemap: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  const file = result.output;
  return {
    rivers: file.rivers.map(({ name, widthM, line }) => ({
      name: signedName(...name),
      widthM,
      course: shape(line),
    })),
    fields: file.fields.map(shape),
    runways: file.runways.map(shape),
    lines: file.lines.map(({ badge, colour, parts }) => ({ badge, colour, parts: parts.map(shape) })),
    stations: namedPoints(file.stations).map((point, i) => ({ ...point, lines: file.stationLines[i] ?? [] })),
    labels: namedPoints(file.labels),
    streets: file.streets,
  };
}

/** Fetches and reads the basemap at a URL on our own origin; throws when there is none or it is wrong. */
export async function loadBasemap(url: string): Promise<Basemap> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Basemap: ${response.status} for ${url}`);
  const basemap = readBasemap(await response.json());
  return { ...basemap, streets: basemap.streets && new URL(basemap.streets, response.url).href };
}

/** Where our own details end: the core of the city and all of its metro. */
export function drawnArea(core: Box, basemap: Basemap | undefined): Extent {
  const metro = basemap?.lines.flatMap(({ parts }) => parts.map(({ box }) => box)) ?? [];
  const start = {
    left: worldX(core.west),
    top: worldY(core.north),
    right: worldX(core.east),
    bottom: worldY(core.south),
  };
  return metro.reduce<Extent>(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    start,
  );
}

function shape(steps: readonly number[]): Shape {
  return shapeOf(
    Float64Array.from(decodePoints(steps), (degrees, i) => (i % 2 === 0 ? worldX(degrees) : worldY(degrees))),
  );
}

/** A shape of points in world coordinates, x, y, x, y … */
export function shapeOf(points: Float64Array): Shape {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  points.forEach((value, i) => {
    if (i % 2 === 0) {
      box.left = Math.min(box.left, value);
      box.right = Math.max(box.right, value);
    } else {
      box.top = Math.min(box.top, value);
      box.bottom = Math.max(box.bottom, value);
    }
  });
  return { points, box };
}

function namedPoints(table: NamedPoints): NamedPoint[] {
  const degrees = decodePoints(table.at);
  return table.en.map((en, i) => ({
    name: signedName(en, table.zhHans[i] ?? '', table.zhHant[i] ?? '', table.th[i] ?? ''),
    kind: table.kind[i] ?? '',
    x: worldX(degrees[2 * i] ?? 0),
    y: worldY(degrees[2 * i + 1] ?? 0),
  }));
}

function signedName(en: string, zhHans: string, zhHant: string, th: string): SignedName {
  return { en, 'zh-Hans': zhHans, ...(zhHant && { 'zh-Hant': zhHant }), ...(th && { th }) };
}
