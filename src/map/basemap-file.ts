// The compact basemap file of a city, as the build writes it and the map reads it.

import * as v from 'valibot';

const Steps = v.pipe(
  v.array(v.pipe(v.number(), v.integer())),
  v.check((steps) => steps.length >= 2 && steps.length % 2 === 0, 'must hold whole points'),
);
const Colour = v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/i, 'must be a colour as #RRGGBB'));

/** English, simplified and traditional characters, Thai; the last two are empty where nothing else is to be written. */
const Name = v.strictTuple([v.string(), v.string(), v.string(), v.string()]);

/** Named points column by column: equal things side by side pack better. */
const NamedPoints = v.pipe(
  v.strictObject({
    at: v.union([Steps, v.strictTuple([])]),
    en: v.array(v.string()),
    zhHans: v.array(v.string()),
    zhHant: v.array(v.string()),
    th: v.array(v.string()),
    kind: v.array(v.string()),
  }),
  v.check((table) => {
    const count = table.at.length / 2;
    const columns = [table.en, table.zhHans, table.zhHant, table.th, table.kind];
    return columns.every((column) => column.length === count);
  }, 'must have columns of one length'),
);

export const BasemapFile = v.strictObject({
  format: v.literal(1),
  rivers: v.array(v.strictObject({ name: Name, widthM: v.number(), line: Steps })),
  fields: v.array(Steps),
  runways: v.array(Steps),
  lines: v.array(v.strictObject({ badge: v.string(), colour: Colour, parts: v.array(Steps) })),
  /** Kinds: `station`, `interchange`. */
  stations: NamedPoints,
  /** Ids of the metro lines of each station. */
  stationLines: v.array(v.array(v.string())),
  /** Kinds: `city`, `district`, `town`, `airport`, `rail`. */
  labels: NamedPoints,
  /** The file with the city's streets, beside this one; a name and nothing more, so that it stays on our origin. */
  streets: v.optional(v.pipe(v.string(), v.regex(/^streets-[\w.-]+\.json$/, 'must be the name of a file'))),
});
export type BasemapFile = v.InferOutput<typeof BasemapFile>;
export type NamedPoints = v.InferOutput<typeof NamedPoints>;
