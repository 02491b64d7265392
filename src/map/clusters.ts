// Joins pins whose drawings would touch into clusters; the selected pin always stands alone.

import { GRADES } from '../domain/acceptance.ts';
import { PLACE_KINDS, type PlaceId } from '../domain/place.ts';
import type { LatLon } from '../domain/position.ts';
import { type Sequence, sequence } from '../domain/sequence.ts';
import type { Spot } from './origin.ts';
import type { Pin, PinColumns, PinSet } from './pin.ts';
import { groupTouching, type PinGroup } from './pin-groups.ts';
import { contains, isIn, type Rect } from './rect.ts';
import { fromWorld, worldPx, worldX, worldY } from './world.ts';

/** What the map shows at one point: a pin, or several as one. */
export interface MapMark {
  /** The same for the same members, so that what is drawn can be kept. */
  readonly key: string;
  readonly position: LatLon;
  /** The same point in world coordinates (0 to 1). */
  readonly world: Spot;
  /** The best member gives grade and name. */
  readonly best: Pin;
  /** In the order the pins were given. */
  readonly members: Sequence<Pin>;
  readonly selected: boolean;
}

export const MAX_ZOOM = 18;
/** Service points are shown from this zoom on. */
export const SERVICE_ZOOM = 14;

/** Up to this many pins the whole city is joined at once; of more, only what is near the view. */
const WHOLE_CITY = 300;
/** Share of the view by which what is joined is larger on each side. */
const MARGIN = 0.5;

const SERVICE = PLACE_KINDS.indexOf('service');

export interface ClusterIndex {
  /**
   * The marks at a whole zoom level in and around `view` (pixels of the world at that zoom), in the order of their
   * first members; the same array while it still serves. Linear in the number of pins.
   */
  marksAt(zoom: number, view: Rect): readonly MapMark[];
}

export function createClusterIndex(pins: PinSet, selected: PlaceId | undefined): ClusterIndex {
  const world = worldOf(pins.columns);
  const chosen = selected === undefined ? -1 : indexOf(pins, selected);
  const known = new Map<number, { readonly region: Rect | undefined; readonly marks: readonly MapMark[] }>();
  return {
    marksAt(zoom, view) {
      const before = known.get(zoom);
      if (before && (!before.region || contains(before.region, view))) return before.marks;
      const region = pins.length > WHOLE_CITY ? around(view) : undefined;
      const scale = worldPx(zoom);
      const x = (index: number) => (world.x[pins.rows[index] ?? 0] ?? 0) * scale;
      const y = (index: number) => (world.y[pins.rows[index] ?? 0] ?? 0) * scale;
      const isShown = (index: number): boolean => {
        if (index === chosen) return false;
        if (zoom < SERVICE_ZOOM && pins.columns.kinds[pins.rows[index] ?? 0] === SERVICE) return false;
        return !region || isIn(region, x(index), y(index));
      };
      const marks = groupTouching(bestFirst(pins, isShown), x, y)
        .map((group) => ({ group, first: group.members.reduce((least, index) => Math.min(least, index)) }))
        .sort((a, b) => a.first - b.first)
        .map(({ group }) => markOf(pins, group, scale));
      if (chosen >= 0)
        marks.push({
          ...markOf(pins, { x: x(chosen), y: y(chosen), members: [chosen] }, scale),
          selected: true,
        });
      known.set(zoom, { region, marks });
      return marks;
    },
  };
}

const worlds = new WeakMap<PinColumns, { readonly x: Float64Array; readonly y: Float64Array }>();

/** World coordinates (0 to 1) of every row; worked out once for a city. */
function worldOf(columns: PinColumns): { readonly x: Float64Array; readonly y: Float64Array } {
  const world = worlds.get(columns) ?? { x: columns.lon.map(worldX), y: columns.lat.map(worldY) };
  worlds.set(columns, world);
  return world;
}

function indexOf(pins: PinSet, id: PlaceId): number {
  return pins.rows.indexOf(pins.columns.rowOf.get(id) ?? -1);
}

/** Indices of the pins to show by grade, saved places first within a grade, then as given. */
function bestFirst({ rows, grades, saved }: PinSet, isShown: (index: number) => boolean): Int32Array {
  const buckets: number[][] = Array.from({ length: 2 * GRADES.length }, () => []);
  for (let index = 0; index < rows.length; index += 1) {
    if (!isShown(index)) continue;
    const row = rows[index] ?? 0;
    buckets[2 * (grades[row] ?? 0) + (saved[row] ? 0 : 1)]?.push(index);
  }
  return Int32Array.from(buckets.flat());
}

function markOf(pins: PinSet, { x, y, members }: PinGroup, scale: number): MapMark {
  const best = pins.at(members[0] ?? 0);
  const world = { x: x / scale, y: y / scale };
  if (members.length === 1) {
    return {
      key: best.id,
      position: best.position,
      world,
      best,
      members: sequence(1, () => best),
      selected: false,
    };
  }
  let sorted: Int32Array | undefined;
  return {
    key: keyOf(pins, members),
    position: fromWorld(world.x, world.y),
    world,
    best,
    members: sequence(members.length, (at) => {
      sorted ??= Int32Array.from(members).sort();
      return pins.at(sorted[at] ?? 0);
    }),
    selected: false,
  };
}

/** A name that other members hardly ever share: their number, the sum of their rows and that of their squares. */
function keyOf({ rows }: PinSet, members: readonly number[]): string {
  let [sum, squares] = [0, 0];
  for (const index of members) {
    const row = rows[index] ?? 0;
    sum += row;
    squares += row * row;
  }
  return `${members.length} ${sum} ${squares}`;
}

function around({ left, top, right, bottom }: Rect): Rect {
  const [dx, dy] = [(right - left) * MARGIN, (bottom - top) * MARGIN];
  return { left: left - dx, top: top - dy, right: right + dx, bottom: bottom + dy };
}
