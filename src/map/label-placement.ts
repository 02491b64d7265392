// Decides which labels stand where, so that no two of them overlap: first come, first served, in order of rank.

import { overlaps, type Rect } from './rect.ts';

/** One way to set a label; `boxes` are all the room it takes (several for a label that runs aslant). */
export interface Spot {
  readonly boxes: readonly Rect[];
}

export interface Placeable<S extends Spot> {
  /** Lower is placed first. Equal ranks keep their order. */
  readonly rank: number;
  /** Best first; the label is dropped when none is free. */
  readonly spots: readonly S[];
  /** True for a label that may cover minor marks when there is no better spot. */
  readonly mayCoverMinor: boolean;
}

/** What labels keep clear of. */
export interface Obstacles {
  readonly major: readonly Rect[];
  readonly minor: readonly Rect[];
}

export interface Placed<L, S> {
  readonly label: L;
  readonly spot: S;
}

/**
 * Places labels around the obstacles. No two boxes of different labels overlap, none overlaps a major obstacle,
 * and only labels that may do so overlap a minor one.
 */
export function placeLabels<S extends Spot, L extends Placeable<S>>(
  labels: readonly L[],
  obstacles: Obstacles,
): Placed<L, S>[] {
  const taken = createGrid(obstacles.major);
  const minor = createGrid(obstacles.minor);
  const placed: Placed<L, S>[] = [];
  for (const label of [...labels].sort((a, b) => a.rank - b.rank)) {
    const isFree = ({ boxes }: S) => boxes.every(taken.isFree);
    const isClear = (spot: S) => spot.boxes.every(minor.isFree) && isFree(spot);
    const spot = label.spots.find(isClear) ?? (label.mayCoverMinor ? label.spots.find(isFree) : undefined);
    if (!spot) continue;
    spot.boxes.forEach(taken.add);
    placed.push({ label, spot });
  }
  return placed;
}

const CELL_PX = 64;
/** More cells than the world is high at the closest zoom. */
const ROW = 2 ** 22;

/** Boxes by the cells they touch, so that each test looks only at its neighbours. */
function createGrid(boxes: readonly Rect[]) {
  const cells = new Map<number, Rect[]>();
  const visit = (box: Rect, use: (key: number) => boolean): boolean => {
    for (let x = Math.floor(box.left / CELL_PX); x <= Math.floor(box.right / CELL_PX); x++) {
      for (let y = Math.floor(box.top / CELL_PX); y <= Math.floor(box.bottom / CELL_PX); y++) {
        if (!use(x * ROW + y)) return false;
      }
    }
    return true;
  };
  const add = (box: Rect): void => {
    visit(box, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
      return true;
    });
  };
  const isFree = (box: Rect): boolean =>
    visit(box, (key) => !cells.get(key)?.some((other) => overlaps(other, box)));
  boxes.forEach(add);
  return { add, isFree };
}
