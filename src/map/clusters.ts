// Joins pins whose drawings would touch into clusters; the selected pin always stands alone.

import { GRADES } from '../domain/acceptance.ts';
import { sortIntoBuckets } from '../domain/buckets.ts';
import { PLACE_KINDS, type PlaceId } from '../domain/place.ts';
import type { LatLon } from '../domain/position.ts';
import { type Sequence, sequence } from '../domain/sequence.ts';
import type { Frame } from './brush.ts';
import type { Spot } from './origin.ts';
import type { Pin, PinColumns, PinSet } from './pin.ts';
import { groupTouching, type PinGroup, type Points } from './pin-groups.ts';
import { boxOf, contains, isIn, type Rect } from './rect.ts';
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
const WHOLE_CITY = 100;
/** Share of the view by which what is joined is larger on each side. */
const MARGIN = 0.5;

const SERVICE = PLACE_KINDS.indexOf('service');

export interface ClusterIndex {
  /**
   * The marks in and around `view` at the whole zoom level nearest to its own, in the order of their first members, the
   * selected one last; the same array while it still serves. Linear in the number of pins.
   */
  marksAt(view: Frame): readonly MapMark[];
}

export function createClusterIndex(pins: PinSet, selected: PlaceId | undefined): ClusterIndex {
  const chosen = selected === undefined ? -1 : indexOf(pins, selected);
  const known = new Map<number, { readonly region: Rect | undefined; readonly marks: readonly MapMark[] }>();
  return {
    marksAt(view) {
      const zoom = Math.round(view.zoom);
      const scale = worldPx(zoom);
      const seen = inWorld(view);
      const before = known.get(zoom);
      if (before && (!before.region || contains(before.region, seen))) return before.marks;
      const region = pins.length > WHOLE_CITY ? around(seen) : undefined;
      const marks = groupTouching(shownPoints(pins, chosen, zoom, region))
        .sort((a, b) => a.first - b.first)
        .map((group) => markOf(pins, group, scale));
      if (chosen >= 0) marks.push(selectedMark(pins, chosen, scale));
      known.set(zoom, { region, marks });
      return marks;
    },
  };
}

/** What stands on the map as points, each named by its index among the pins. */
function shownPoints(pins: PinSet, chosen: number, zoom: number, region = WHOLE_WORLD): Points {
  const { rows, grades, saved, columns } = pins;
  const [world, scale] = [worldOf(columns), worldPx(zoom)];
  const hidden = zoom < SERVICE_ZOOM ? SERVICE : -1;
  // By grade, saved places first within a grade, then as given.
  const buckets = 2 * GRADES.length;
  const bucketOf = new Uint8Array(rows.length).fill(buckets);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (index === chosen || columns.kinds[row] === hidden) continue;
    if (isIn(region, world.x[row] ?? 0, world.y[row] ?? 0)) {
      bucketOf[index] = 2 * (grades[row] ?? 0) + (saved[row] ? 0 : 1);
    }
  }
  const { positions: names } = sortIntoBuckets(bucketOf, buckets);
  const [x, y] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let at = 0; at < names.length; at += 1) {
    const row = rows[names[at] ?? 0] ?? 0;
    x[at] = (world.x[row] ?? 0) * scale;
    y[at] = (world.y[row] ?? 0) * scale;
  }
  return { names, x, y };
}

function selectedMark(pins: PinSet, chosen: number, scale: number): MapMark {
  const { x, y } = worldOf(pins.columns);
  const row = pins.rows[chosen] ?? 0;
  const spot = { x: (x[row] ?? 0) * scale, y: (y[row] ?? 0) * scale };
  return {
    ...markOf(pins, { ...spot, members: Int32Array.of(chosen), first: chosen }, scale),
    selected: true,
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
      sorted ??= members.slice().sort();
      return pins.at(sorted[at] ?? 0);
    }),
    selected: false,
  };
}

/** A name that other members hardly ever share: their number, the sum of their rows and that of their squares. */
function keyOf({ rows }: PinSet, members: Int32Array): string {
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

const WHOLE_WORLD: Rect = { left: 0, top: 0, right: 1, bottom: 1 };

/** What a frame shows, in world coordinates (0 to 1). */
function inWorld(frame: Frame): Rect {
  const { left, top, right, bottom } = boxOf(frame);
  const scale = worldPx(frame.zoom);
  return { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
}
