// Points on the earth and the distance between them, in WGS-84 degrees and metres.

/** WGS-84 degrees. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** WGS-84 degrees; west < east, south < north. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Mean earth radius in metres (IUGG R1). */
const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS = Math.PI / 180;

/**
 * Great-circle distance in metres between two WGS-84 points.
 * Haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984); within 0.5 % of the ellipsoid.
 */
export function distanceM(a: LatLon, b: LatLon): number {
  const dLat = (b.lat - a.lat) * RADIANS;
  const dLon = (b.lon - a.lon) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** True when the point lies in the box or on its edge. */
export function isInside(point: LatLon, box: Box): boolean {
  return point.lat >= box.south && point.lat <= box.north && point.lon >= box.west && point.lon <= box.east;
}
