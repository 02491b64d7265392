// A TopoJSON topology as a city's streets travel in: quantised, every line and ring one arc. Reads arcs into shapes.

import * as v from 'valibot';
import { type Shape, shapeOf } from './basemap.ts';
import { worldX, worldY } from './world.ts';

const Whole = v.pipe(v.number(), v.integer());
/** The first point from the corner of the topology, each further one as the step from the one before. */
const Arc = v.pipe(v.array(v.strictTuple([Whole, Whole])), v.minLength(2));
const Pair = v.strictTuple([v.number(), v.number()]);
/** west, south, east, north in WGS-84 degrees. */
export const Bounds = v.strictTuple([v.number(), v.number(), v.number(), v.number()]);

/** What every topology of ours has besides its objects. */
export const TOPOLOGY = {
  type: v.literal('Topology'),
  transform: v.strictObject({ scale: Pair, translate: Pair }),
  arcs: v.array(Arc),
};

/** A line is a list of one arc; so is the ring of an area. */
export const OneArc = v.strictTuple([v.pipe(Whole, v.minValue(0))]);

interface Arcs {
  readonly transform: v.InferOutput<typeof TOPOLOGY.transform>;
  readonly arcs: readonly v.InferOutput<typeof Arc>[];
}

/** The arc at `index` in world coordinates; throws when there is none. */
export function arcShape({ transform, arcs }: Arcs, index: number): Shape {
  const arc = arcs[index];
  if (!arc) throw new Error(`arcs: nothing at ${index}`);
  const [[scaleX, scaleY], [west, south]] = [transform.scale, transform.translate];
  const points = new Float64Array(arc.length * 2);
  let [x, y] = [0, 0];
  arc.forEach(([dx, dy], i) => {
    [x, y] = [x + dx, y + dy];
    points[2 * i] = worldX(west + x * scaleX);
    points[2 * i + 1] = worldY(south + y * scaleY);
  });
  return shapeOf(points);
}
