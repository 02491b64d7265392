// Groups points whose drawings would touch, by a grid of cells as wide as the farthest touch; linear in the points.

/** Distances in CSS px below which two drawings touch. */
const TOUCH = { pins: 37, pinAndGroup: 40, groups: 44 };
const CELL = TOUCH.groups;
/** More cells than the world is wide at any zoom. */
const COLUMNS = 2 ** 22;

/** Points that are drawn as one; x and y are their mean in pixels of the world. */
export interface PinGroup {
  readonly x: number;
  readonly y: number;
  /** What was given in `order`, the best first. */
  readonly members: readonly number[];
}

/** Cells of the grid and what lies in them. */
class Grid<Item> {
  readonly #cells = new Map<number, Item[]>();

  add(item: Item, x: number, y: number): void {
    const cell = this.#cells.get(cellOf(x, y));
    if (cell) cell.push(item);
    else this.#cells.set(cellOf(x, y), [item]);
  }

  /** Goes through the nine cells around a point; `keeps` says of each item whether it stays in its cell. */
  sweep(x: number, y: number, keeps: (item: Item) => boolean): void {
    for (let dx = -CELL; dx <= CELL; dx += CELL) {
      for (let dy = -CELL; dy <= CELL; dy += CELL) {
        const cell = this.#cells.get(cellOf(x + dx, y + dy));
        if (!cell) continue;
        let kept = 0;
        for (const item of cell) {
          if (keeps(item)) {
            cell[kept] = item;
            kept += 1;
          }
        }
        cell.length = kept;
      }
    }
  }
}

function cellOf(x: number, y: number): number {
  return Math.floor(x / CELL) * COLUMNS + Math.floor(y / CELL);
}

/**
 * Groups the points named in `order` (the best first), whose places are `x` and `y` by name, in pixels of the world.
 * Afterwards no two groups touch. Order of the answer: by the best member, as in `order`, as far as groups stayed apart.
 */
export function groupTouching(
  order: ArrayLike<number>,
  x: (name: number) => number,
  y: (name: number) => number,
): PinGroup[] {
  const grid = new Grid<number>();
  for (let at = 0; at < order.length; at += 1) {
    const name = order[at] ?? 0;
    grid.add(name, x(name), y(name));
  }
  const joined = new Set<number>();
  const groups: PinGroup[] = [];
  for (let at = 0; at < order.length; at += 1) {
    const seed = order[at] ?? 0;
    if (joined.has(seed)) continue;
    const [seedX, seedY] = [x(seed), y(seed)];
    const members: number[] = [seed];
    let [sumX, sumY] = [seedX, seedY];
    grid.sweep(seedX, seedY, (name) => {
      if (name === seed) return false;
      const [itsX, itsY] = [x(name), y(name)];
      if (Math.hypot(itsX - seedX, itsY - seedY) >= TOUCH.pins) return true;
      joined.add(name);
      members.push(name);
      sumX += itsX;
      sumY += itsY;
      return false;
    });
    groups.push({ x: sumX / members.length, y: sumY / members.length, members });
  }
  return mergeTouching(groups);
}

/** A group is drawn larger than a point and stands elsewhere, so it can touch what its members did not. */
function mergeTouching(groups: readonly PinGroup[]): PinGroup[] {
  const grid = new Grid<PinGroup>();
  const present = new Set<PinGroup>();
  for (let group of groups) {
    // A merged group has moved, and may touch again.
    for (let before: PinGroup | undefined; before !== group; ) {
      before = group;
      grid.sweep(group.x, group.y, (other) => {
        if (group !== before || !touch(group, other)) return true;
        present.delete(other);
        group = merged(group, other);
        return false;
      });
    }
    grid.add(group, group.x, group.y);
    present.add(group);
  }
  return [...present];
}

function touch(a: PinGroup, b: PinGroup): boolean {
  const groups = Number(a.members.length > 1) + Number(b.members.length > 1);
  const limit = [TOUCH.pins, TOUCH.pinAndGroup, TOUCH.groups][groups] ?? TOUCH.groups;
  return Math.hypot(a.x - b.x, a.y - b.y) < limit;
}

/** Both in one; `b` came earlier, so that its first member is the better one. */
function merged(a: PinGroup, b: PinGroup): PinGroup {
  const [m, n] = [a.members.length, b.members.length];
  return {
    x: (a.x * m + b.x * n) / (m + n),
    y: (a.y * m + b.y * n) / (m + n),
    members: [...b.members, ...a.members],
  };
}
