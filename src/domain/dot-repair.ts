// Whether a phone reports positions in the shifted datum of Chinese maps, told from where its owner really stands.

import { fromGcj02, toGcj02 } from './gcj02.ts';
import { distanceM, type LatLon } from './position.ts';

/** How far length (metres) and direction (degrees) of the error may lie from the local shift. */
const LENGTH_TOLERANCE_M = 120;
const BEARING_TOLERANCE = 25;

const RADIANS = Math.PI / 180;

/** Metres east and north from one WGS-84 point to another close by. */
function vectorM(from: LatLon, to: LatLon): { readonly east: number; readonly north: number } {
  const north = distanceM(from, { lat: to.lat, lon: from.lon }) * Math.sign(to.lat - from.lat);
  const east = distanceM(from, { lat: from.lat, lon: to.lon }) * Math.sign(to.lon - from.lon);
  return { east, north };
}

/** Where a point of ours would be drawn by someone who takes GCJ-02 for WGS-84. */
function mistaken(point: LatLon): LatLon {
  const { gcjLat, gcjLon } = toGcj02(point);
  return { lat: gcjLat, lon: gcjLon };
}

/**
 * True when the way from where the visitor stands (`tapped`) to where the phone puts them (`dot`) is the shift of
 * GCJ-02 at that point: 360 m towards 138° in Chengdu, 480 m towards 130° in Chongqing. Both points as WGS-84.
 */
export function isShiftedFix(dot: LatLon, tapped: LatLon): boolean {
  const seen = vectorM(tapped, dot);
  const shift = vectorM(tapped, mistaken(tapped));
  const [seenM, shiftM] = [Math.hypot(seen.east, seen.north), Math.hypot(shift.east, shift.north)];
  if (Math.abs(seenM - shiftM) > LENGTH_TOLERANCE_M) return false;
  const cosine = (seen.east * shift.east + seen.north * shift.north) / (seenM * shiftM);
  return cosine >= Math.cos(BEARING_TOLERANCE * RADIANS);
}

/** The WGS-84 point of a fix whose phone reports GCJ-02 in WGS-84's place. */
export function correctFix({ lat, lon }: LatLon): LatLon {
  return fromGcj02({ gcjLat: lat, gcjLon: lon });
}
