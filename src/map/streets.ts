// A city's streets, and surveyed water and parks where they are known; sheets are read when they first show.

import * as v from 'valibot';
import type { Extent, Shape } from './basemap.ts';
import { cutter } from './cut-course.ts';
import { Contents, Sheet, STREET_KINDS, type StreetKind } from './streets-file.ts';
import { arcShape, type Bounds } from './topology.ts';
import { worldX, worldY } from './world.ts';

/** Streets drawn alike. */
export interface StreetGroup {
  readonly kind: StreetKind;
  /** How much of their colour they have: less towards the edge of what is known. */
  readonly share: number;
  readonly shapes: readonly Shape[];
}

/** Rings of an area: the outer one, then its holes. */
export type Area = readonly Shape[];

export interface Streets {
  /** Empty where nothing was surveyed. */
  readonly water: readonly Area[];
  readonly green: readonly Area[];
  /** The streets that may touch a part of the world, the narrowest first. */
  within(part: Extent): readonly StreetGroup[];
  /** What is left of a schematic course where no surveyed water takes its place. */
  schematic(course: Shape): readonly Shape[];
}

/** Sheets kept after reading: more than any screen shows at once. */
const SHEETS_KEPT = 96;

/** Reads the file of a city's streets; throws an error that names the first field that is wrong. */
export function readStreets(text: string): Streets {
  const [opening, ...lines] = text.trim().split('\n');
  const closing = lines.pop();
  if (opening !== '[' || closing !== ']') throw new Error('Streets: file: must be one topology a line');
  const [first = '', ...rest] = lines;
  const contents = parse(Contents, first);
  const { bbox, objects } = contents;
  const boxes = objects.sheets.geometries.map((sheet) => extentOf(sheet.bbox));
  if (boxes.length !== rest.length) throw new Error('Streets: sheets: must be as many as their boxes');
  const areas = (object: Contents['objects']['water']): Area[] =>
    object?.arcs.map((rings) => rings.map(([arc]) => arcShape(contents, arc))) ?? [];
  const surveyed = objects.water && extentOf(bbox);
  return {
    water: areas(objects.water),
    green: areas(objects.green),
    within: sheetReader(boxes, rest),
    schematic: surveyed ? cutter(surveyed) : (course) => [course],
  };
}

/** Fetches and reads the streets at a URL on our own origin; throws when there are none or they are wrong. */
export async function loadStreets(url: string): Promise<Streets> {
  const response = await fetch(url, { priority: 'low' });
  if (!response.ok) throw new Error(`Streets: ${response.status} for ${url}`);
  return readStreets(await response.text());
}

function sheetReader(boxes: readonly Extent[], lines: readonly string[]): Streets['within'] {
  const read = new Map<number, readonly StreetGroup[]>();
  const sheet = (i: number): readonly StreetGroup[] => {
    const groups = read.get(i) ?? groupsOf(lines[i] ?? '');
    // The last one asked for is kept longest.
    read.delete(i);
    read.set(i, groups);
    for (const [oldest] of read) {
      if (read.size <= SHEETS_KEPT) break;
      read.delete(oldest);
    }
    return groups;
  };
  return (part) => {
    const groups = boxes.flatMap((box, i) => (overlap(box, part) ? sheet(i) : []));
    return groups.sort((a, b) => STREET_KINDS.indexOf(b.kind) - STREET_KINDS.indexOf(a.kind));
  };
}

/** The streets of one sheet; none of a sheet that is broken, for streets are no reason to trouble the visitor. */
function groupsOf(line: string): readonly StreetGroup[] {
  try {
    const sheet = parse(Sheet, line);
    return sheet.objects.streets.geometries.map(({ properties, arcs }) => ({
      kind: properties.class,
      share: properties.share,
      shapes: arcs.map(([arc]) => arcShape(sheet, arc)),
    }));
  } catch {
    return [];
  }
}

function parse<T extends v.GenericSchema>(schema: T, line: string): v.InferOutput<T> {
  const result = v.safeParse(schema, JSON.parse(line.replace(/,$/, '')), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`Streets: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

function extentOf([west, south, east, north]: v.InferOutput<typeof Bounds>): Extent {
  return { left: worldX(west), top: worldY(north), right: worldX(east), bottom: worldY(south) };
}

function overlap(a: Extent, b: Extent): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}
