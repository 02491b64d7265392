// WGS-84 and GCJ-02, the shifted datum that map services of mainland China use; nothing else knows the formula.

import type { LatLon } from './position.ts';

/** GCJ-02 degrees; named apart, so that such a point can never be taken for one of ours. */
export interface Gcj02Point {
  readonly gcjLat: number;
  readonly gcjLon: number;
}

/** Krasovsky 1940 ellipsoid: half the long axis in metres, and the square of its eccentricity. */
const AXIS_M = 6_378_245;
const ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943;
/** The shift is written around 105° E, 35° N. */
const LON_0 = 105;
const LAT_0 = 35;
/** Each round makes the error of the inverse about a thousand times smaller; the third leaves under 0.00002 m. */
const INVERSE_ROUNDS = 3;

/** `amount` · sin(π · `x` / `period`) */
function wave(amount: number, x: number, period: number): number {
  return amount * Math.sin((Math.PI * x) / period);
}

function eastShift(x: number, y: number): number {
  const plane = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  const waves =
    wave(20, x, 1 / 6) +
    wave(20, x, 1 / 2) +
    wave(20, x, 1) +
    wave(40, x, 3) +
    wave(150, x, 12) +
    wave(300, x, 30);
  return plane + (waves * 2) / 3;
}

function northShift(x: number, y: number): number {
  const plane = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  const waves =
    wave(20, x, 1 / 6) +
    wave(20, x, 1 / 2) +
    wave(20, y, 1) +
    wave(40, y, 3) +
    wave(160, y, 12) +
    wave(320, y, 30);
  return plane + (waves * 2) / 3;
}

/**
 * WGS-84 to GCJ-02, for points in mainland China (both cities lie well inside, so none is tested).
 * The formula was never published; this is the one known as "eviltransform" (github.com/googollee/eviltransform), which
 * gcoord, coordtransform and PRCoords share. Within 0.1 m of the samples in Amap's own documents.
 */
export function toGcj02({ lat, lon }: LatLon): Gcj02Point {
  const [x, y] = [lon - LON_0, lat - LAT_0];
  const radians = (lat * Math.PI) / 180;
  const flattening = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) ** 2;
  const meridianM = (AXIS_M * (1 - ECCENTRICITY_SQUARED)) / flattening ** 1.5;
  const parallelM = (AXIS_M / Math.sqrt(flattening)) * Math.cos(radians);
  return {
    gcjLat: lat + ((northShift(x, y) / meridianM) * 180) / Math.PI,
    gcjLon: lon + ((eastShift(x, y) / parallelM) * 180) / Math.PI,
  };
}

/** GCJ-02 to WGS-84: the point whose shift leads here, found by fixed-point rounds; within 0.001 m. */
export function fromGcj02({ gcjLat, gcjLon }: Gcj02Point): LatLon {
  let found: LatLon = { lat: gcjLat, lon: gcjLon };
  for (let round = 0; round < INVERSE_ROUNDS; round += 1) {
    const led = toGcj02(found);
    found = { lat: found.lat + gcjLat - led.gcjLat, lon: found.lon + gcjLon - led.gcjLon };
  }
  return found;
}
