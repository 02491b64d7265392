// Groups points whose drawings would touch, by a grid of cells as wide as the farthest touch; linear in the points.

import { sortIntoBuckets } from '../domain/buckets.ts';

/** Distances in CSS px below which two drawings touch. */
const TOUCH = { pins: 37, pinAndGroup: 40, groups: 44 };
const PINS_TOUCH_SQUARED = TOUCH.pins ** 2;
const CELL = TOUCH.groups;

/** Points by their pixels of the world, the best first, each with a number that names it. */
export interface Points {
  readonly names: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Points that are drawn as one; x and y are their mean in pixels of the world. */
export interface PinGroup {
  readonly x: number;
  readonly y: number;
  /** Names of the points, the best first. */
  readonly members: Int32Array;
  /** The least of these names. */
  readonly first: number;
}

/** Groups while they are being made, as columns; only the first `count` rows are in use. */
interface Groups {
  count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly size: Int32Array;
  /** The later group that a group has become part of; -1 for none. */
  readonly joined: Int32Array;
}

/** Numbered entries by the cell they lie in. Cells can share a chain: who asks must look how far an entry is. */
class Grid {
  readonly #heads: Int32Array;
  /** The entry that follows each entry in its chain. */
  readonly #next: Int32Array;

  constructor(capacity: number) {
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(capacity + 1)));
    this.#next = new Int32Array(capacity);
  }

  clear(): void {
    this.#heads.fill(-1);
  }

  add(entry: number, x: number, y: number): void {
    const chain = this.#chainOf(Math.floor(x / CELL), Math.floor(y / CELL));
    this.#next[entry] = this.#heads[chain] ?? -1;
    this.#heads[chain] = entry;
  }

  /** Goes through the nine cells around a point; `keeps` says of each entry whether it stays. */
  sweep(x: number, y: number, keeps: (entry: number) => boolean): void {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) this.#sweepChain(this.#chainOf(column + dx, row + dy), keeps);
    }
  }

  #sweepChain(chain: number, keeps: (entry: number) => boolean): void {
    const next = this.#next;
    let before = -1;
    for (let entry = this.#heads[chain] ?? -1; entry >= 0; ) {
      const after = next[entry] ?? -1;
      if (keeps(entry)) before = entry;
      else if (before < 0) this.#heads[chain] = after;
      else next[before] = after;
      entry = after;
    }
  }

  /** Two primes far apart, so that neighbours do not share a chain. */
  #chainOf(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.#heads.length - 1);
  }
}

/** Where groups are made: kept from one time to the next, as new columns for very many points cost more than the work. */
interface Workshop {
  readonly capacity: number;
  readonly groups: Groups;
  readonly points: Grid;
  readonly groupGrid: Grid;
  /** The group of each point. */
  readonly groupOf: Int32Array;
}

let workshop: Workshop | undefined;

function cleanWorkshop(count: number): Workshop {
  if (!workshop || workshop.capacity < count) {
    workshop = {
      capacity: count,
      groups: {
        count: 0,
        x: new Float64Array(count),
        y: new Float64Array(count),
        size: new Int32Array(count),
        joined: new Int32Array(count),
      },
      points: new Grid(count),
      groupGrid: new Grid(count),
      groupOf: new Int32Array(count),
    };
  }
  workshop.groups.count = 0;
  workshop.groups.joined.fill(-1, 0, count);
  workshop.points.clear();
  workshop.groupGrid.clear();
  workshop.groupOf.fill(-1, 0, count);
  return workshop;
}

/** Groups points. Afterwards no two groups touch. */
export function groupTouching(given: Points): PinGroup[] {
  const { length } = given.names;
  const { groups, points, groupGrid, groupOf } = cleanWorkshop(length);
  gather(groups, points, groupOf, given);
  mergeTouching(groups, groupGrid);
  // Whoever was joined was joined by a later one, whose own end is known before.
  const { joined } = groups;
  for (let group = groups.count - 1; group >= 0; group -= 1) {
    const by = joined[group] ?? -1;
    joined[group] = by < 0 ? group : (joined[by] ?? by);
  }
  for (let point = 0; point < length; point += 1) groupOf[point] = joined[groupOf[point] ?? 0] ?? 0;
  const { positions, starts } = sortIntoBuckets(groupOf.subarray(0, length), groups.count);
  for (let at = 0; at < positions.length; at += 1) positions[at] = given.names[positions[at] ?? 0] ?? 0;
  const whole: PinGroup[] = [];
  for (let group = 0; group < groups.count; group += 1) {
    if (joined[group] !== group) continue;
    const members = positions.subarray(starts[group], starts[group + 1]);
    let first = members[0] ?? 0;
    for (const name of members) if (name < first) first = name;
    whole.push({ x: groups.x[group] ?? 0, y: groups.y[group] ?? 0, members, first });
  }
  return whole;
}

/** Lets each point that no better one has taken take what touches it, and notes the group of each point. */
function gather(groups: Groups, grid: Grid, groupOf: Int32Array, { x, y }: Points): void {
  for (let point = 0; point < x.length; point += 1) grid.add(point, x[point] ?? 0, y[point] ?? 0);
  for (let seed = 0; seed < x.length; seed += 1) {
    if ((groupOf[seed] ?? -1) >= 0) continue;
    const seedX = x[seed] ?? 0;
    const seedY = y[seed] ?? 0;
    let size = 0;
    let sumX = 0;
    let sumY = 0;
    grid.sweep(seedX, seedY, (point) => {
      // No arrays in what runs for each point: a phone that has just begun does not optimise them away yet.
      const dx = (x[point] ?? 0) - seedX;
      const dy = (y[point] ?? 0) - seedY;
      if (dx * dx + dy * dy >= PINS_TOUCH_SQUARED) return true;
      groupOf[point] = groups.count;
      size += 1;
      sumX += dx;
      sumY += dy;
      return false;
    });
    groups.x[groups.count] = seedX + sumX / size;
    groups.y[groups.count] = seedY + sumY / size;
    groups.size[groups.count] = size;
    groups.count += 1;
  }
}

/** A group is drawn larger than a point and stands elsewhere, so it can touch what its members did not. */
function mergeTouching(groups: Groups, grid: Grid): void {
  for (let group = 0; group < groups.count; group += 1) {
    // A group that has joined another has moved, and may touch again.
    for (let hasMoved = true; hasMoved; ) {
      hasMoved = false;
      grid.sweep(groups.x[group] ?? 0, groups.y[group] ?? 0, (other) => {
        if (hasMoved || !touch(groups, group, other)) return true;
        join(groups, group, other);
        hasMoved = true;
        return false;
      });
    }
    grid.add(group, groups.x[group] ?? 0, groups.y[group] ?? 0);
  }
}

function touch({ x, y, size }: Groups, a: number, b: number): boolean {
  const several = Number((size[a] ?? 0) > 1) + Number((size[b] ?? 0) > 1);
  const limit = [TOUCH.pins, TOUCH.pinAndGroup, TOUCH.groups][several] ?? TOUCH.groups;
  return Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) < limit;
}

/** Makes `other` part of `group`, which moves to the mean of both. */
function join({ x, y, size, joined }: Groups, group: number, other: number): void {
  const [m, n] = [size[group] ?? 0, size[other] ?? 0];
  x[group] = ((x[group] ?? 0) * m + (x[other] ?? 0) * n) / (m + n);
  y[group] = ((y[group] ?? 0) * m + (y[other] ?? 0) * n) / (m + n);
  size[group] = m + n;
  joined[other] = group;
}
