// A point as people copy it from maps: two numbers somewhere in a text or link, in one of three datums.

import { fromGcj02 } from './gcj02.ts';
import type { LatLon } from './position.ts';

/** GCJ-02: Amap, Tencent and others in China. BD-09: Baidu. WGS-84: GPS and OpenStreetMap. */
export const DATUMS = ['gcj02', 'bd09', 'wgs84'] as const;
export type Datum = (typeof DATUMS)[number];

/** Degrees whose datum is not known yet: not a point of ours. */
export interface PastedPoint {
  readonly latDegrees: number;
  readonly lonDegrees: number;
}

/** Where both cities lie, generously, in whole degrees: there latitude and longitude cannot be mistaken for each other. */
const LAT_RANGE = [28, 33] as const;
const LON_RANGE = [102, 111] as const;
const NUMBER = /\d{2,3}\.\d{3,}/g;
const BD_WAVE = (Math.PI * 3000) / 180;
/** Baidu's own offset in degrees, east and north. */
const BD_EAST = 0.0065;
const BD_NORTH = 0.006;

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first latitude and longitude side by side, in either order; undefined without such a pair. */
export function pointIn(text: string): PastedPoint | undefined {
  const numbers = (decoded(text).match(NUMBER) ?? []).map(Number);
  for (const [index, one] of numbers.entries()) {
    const other = numbers[index + 1] ?? 0;
    if (isWithin(one, LAT_RANGE) && isWithin(other, LON_RANGE)) return { latDegrees: one, lonDegrees: other };
    if (isWithin(one, LON_RANGE) && isWithin(other, LAT_RANGE)) return { latDegrees: other, lonDegrees: one };
  }
  return undefined;
}

/** The datum that the link's maker uses where the link says no more; undefined for plain numbers. */
export function datumOf(text: string): Datum | undefined {
  if (/coord_?type=gcj02|coordinate=gaode/i.test(text)) return 'gcj02';
  if (/coord_?type=wgs84|coordinate=wgs84|openstreetmap|osmand|omaps|geo:/i.test(text)) return 'wgs84';
  if (/baidu/i.test(text)) return 'bd09';
  return /amap|gaode|map\.qq\.com|google|maps\.apple/i.test(text) ? 'gcj02' : undefined;
}

/**
 * BD-09 to GCJ-02: takes Baidu's offset and its small polar wave away again. The formula is the one of gcoord and
 * coordtransform; plain inverse, within 0.12 m in the two cities.
 */
function fromBd09({ latDegrees, lonDegrees }: PastedPoint): PastedPoint {
  const [x, y] = [lonDegrees - BD_EAST, latDegrees - BD_NORTH];
  const radius = Math.hypot(x, y) - 0.000_02 * Math.sin(y * BD_WAVE);
  const angle = Math.atan2(y, x) - 0.000_003 * Math.cos(x * BD_WAVE);
  return { latDegrees: radius * Math.sin(angle), lonDegrees: radius * Math.cos(angle) };
}

/** The point in WGS-84. */
export function inWgs84(point: PastedPoint, datum: Datum): LatLon {
  if (datum === 'wgs84') return { lat: point.latDegrees, lon: point.lonDegrees };
  const { latDegrees, lonDegrees } = datum === 'bd09' ? fromBd09(point) : point;
  return fromGcj02({ gcjLat: latDegrees, gcjLon: lonDegrees });
}
