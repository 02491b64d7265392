// The file a city's streets travel in: a JSON array of TopoJSON topologies, one a line, so that each can be read alone.

import * as v from 'valibot';
import { Bounds, OneArc, TOPOLOGY } from './topology.ts';

/** From the widest to the narrowest. */
export const STREET_KINDS = ['main', 'middle', 'minor', 'service'] as const;
export type StreetKind = (typeof STREET_KINDS)[number];

const Areas = v.strictObject({ type: v.literal('MultiPolygon'), arcs: v.array(v.array(OneArc)) });

/** The first line: where details are, surveyed areas if there are any, and the box of each sheet that follows. */
export const Contents = v.strictObject({
  ...TOPOLOGY,
  bbox: Bounds,
  objects: v.strictObject({
    water: v.optional(Areas),
    green: v.optional(Areas),
    sheets: v.strictObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(v.strictObject({ type: v.null(), bbox: Bounds })),
    }),
  }),
});
export type Contents = v.InferOutput<typeof Contents>;

/** Each further line: the streets around one spot; `share` is how much of their colour they have, 0 to 1. */
export const Sheet = v.strictObject({
  ...TOPOLOGY,
  objects: v.strictObject({
    streets: v.strictObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.strictObject({
          type: v.literal('MultiLineString'),
          properties: v.strictObject({
            class: v.picklist(STREET_KINDS),
            share: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
          }),
          arcs: v.array(OneArc),
        }),
      ),
    }),
  }),
});
export type Sheet = v.InferOutput<typeof Sheet>;
