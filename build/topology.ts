// Writes TopoJSON: lines and rings as quantised arcs, each point as its step from the one before.

/** `[lon, lat]` pairs in WGS-84 degrees. */
export type Line = readonly (readonly [number, number])[];
/** west, south, east, north in WGS-84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Steps per degree: about 1.1 m, as fine as the layers are. */
const STEPS = 100_000;

/** Collects the arcs of one topology. */
export class Arcs {
  readonly #corner: readonly [number, number];
  readonly #arcs: number[][][] = [];

  /** Points are told from the south-west corner of `bounds`. */
  constructor([west, south]: Bounds) {
    this.#corner = [steps(west), steps(south)];
  }

  /** Adds a line or ring; nothing is added, nor returned, of one that is a single point once rounded. */
  add(line: Line): [index: number] | undefined {
    let [x, y] = this.#corner;
    const arc: number[][] = [];
    for (const [lon, lat] of line) {
      const [nextX, nextY] = [steps(lon), steps(lat)];
      if (arc.length > 0 && nextX === x && nextY === y) continue;
      arc.push([nextX - x, nextY - y]);
      [x, y] = [nextX, nextY];
    }
    return arc.length < 2 ? undefined : [this.#arcs.push(arc) - 1];
  }

  /** The topology of `objects`, whose arcs are those that were added. */
  topology<Objects>(objects: Objects) {
    const [x, y] = this.#corner;
    return {
      type: 'Topology' as const,
      transform: { scale: [1 / STEPS, 1 / STEPS], translate: [x / STEPS, y / STEPS] },
      objects,
      arcs: this.#arcs,
    };
  }
}

/** The smallest box around the lines, in the steps in which they are written. */
export function boundsOf(lines: readonly Line[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of lines.flat()) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [steps(west) / STEPS, steps(south) / STEPS, steps(east) / STEPS, steps(north) / STEPS];
}

function steps(degrees: number): number {
  return Math.round(degrees * STEPS);
}
