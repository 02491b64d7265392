// Where elements lie in a pane that moves with the map: world pixels at a zoom, less the pane's own origin.

import type { LatLon } from '../domain/position.ts';
import { worldPx, worldX, worldY } from './world.ts';

/** The pane's (0, 0) in pixels of the whole world at `zoom`. */
export interface Origin {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** CSS px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The spot of a WGS-84 point in a pane. */
export function panePoint({ lat, lon }: LatLon, origin: Origin): Spot {
  return paneSpot({ x: worldX(lon), y: worldY(lat) }, origin);
}

/** The spot of a point of the world (0 to 1, see world.ts) in a pane: for many points, many times. */
export function paneSpot(world: Spot, origin: Origin): Spot {
  const scale = worldPx(origin.zoom);
  return { x: world.x * scale - origin.x, y: world.y * scale - origin.y };
}

/** Moves an element to a spot of its pane, and scales it. */
export function put(element: HTMLElement, { x, y }: Spot, scale = 1): void {
  const size = scale === 1 ? '' : ` scale(${scale})`;
  const transform = `translate3d(${Math.round(x)}px,${Math.round(y)}px,0)${size}`;
  if (element.style.transform !== transform) element.style.transform = transform;
}
