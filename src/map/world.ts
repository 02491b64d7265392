// Web Mercator (EPSG:3857) as plain numbers: the whole world is the square from 0 to 1, y pointing south.

import type { LatLon } from '../domain/position.ts';

const TILE_PX = 256;
const RADIANS = Math.PI / 180;
/** Length of the equator in metres on the sphere that Web Mercator uses (radius 6,378,137 m). */
const EQUATOR_M = 2 * Math.PI * 6_378_137;

/** World x of a WGS-84 longitude in degrees. */
export function worldX(lon: number): number {
  return (lon + 180) / 360;
}

/** World y of a WGS-84 latitude in degrees. */
export function worldY(lat: number): number {
  const sin = Math.sin(lat * RADIANS);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

/** WGS-84 degrees of a point in world coordinates. */
export function fromWorld(x: number, y: number): LatLon {
  return { lat: Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS, lon: x * 360 - 180 };
}

/** Pixels (CSS) the whole world is wide at a zoom level. */
export function worldPx(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}

/** Metres on the ground under one CSS pixel at a WGS-84 latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (Math.cos(lat * RADIANS) * EQUATOR_M) / worldPx(zoom);
}
