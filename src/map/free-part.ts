// The part of the map that nothing covers: above the sheet, beside the panel.

import type { LatLon } from '../domain/position.ts';
import type { Frame } from './brush.ts';
import type { Spot } from './origin.ts';
import type { Insets, View } from './place-map.ts';
import { fromWorld, worldPx, worldX, worldY } from './world.ts';

/** Room that a pin's drawing needs around its point, in CSS px. */
export const PIN_ROOM: Insets = { top: 76, right: 40, bottom: 20, left: 40 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The middle of the free part. */
export function freeCentre({ width, height }: Size, insets: Insets): Spot {
  return {
    x: insets.left + Math.max(0, width - insets.left - insets.right) / 2,
    y: insets.top + Math.max(0, height - insets.top - insets.bottom) / 2,
  };
}

/** Where the middle of the whole map must be for the view's centre to be the middle of the free part. */
export function middleFor({ centre, zoom }: View, size: Size, insets: Insets): LatLon {
  const { x, y } = freeCentre(size, insets);
  const scale = worldPx(zoom);
  return fromWorld(
    worldX(centre.lon) + (size.width / 2 - x) / scale,
    worldY(centre.lat) + (size.height / 2 - y) / scale,
  );
}

/** The point in the middle of the free part of what the map shows. */
export function centreOf(frame: Frame, insets: Insets): LatLon {
  const { x, y } = freeCentre(frame, insets);
  const scale = worldPx(frame.zoom);
  return fromWorld((frame.left + x) / scale, (frame.top + y) / scale);
}

/** True when the spot lies in the free part, `margins` away from its edges. */
export function isFree({ x, y }: Spot, { width, height }: Size, insets: Insets, margins: Insets): boolean {
  return (
    x >= insets.left + margins.left &&
    x <= width - insets.right - margins.right &&
    y >= insets.top + margins.top &&
    y <= height - insets.bottom - margins.bottom
  );
}

/** The closest view at a whole zoom level that shows all points in the free part, `margins` away from its edges. */
export function viewOf(points: readonly LatLon[], size: Size, insets: Insets, margins: Insets): View {
  const xs = points.map(({ lon }) => worldX(lon));
  const ys = points.map(({ lat }) => worldY(lat));
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = size.width - insets.left - insets.right - margins.left - margins.right;
  const height = size.height - insets.top - insets.bottom - margins.top - margins.bottom;
  const scale = Math.min(Math.max(1, width) / (right - left), Math.max(1, height) / (bottom - top));
  return {
    centre: fromWorld((left + right) / 2, (top + bottom) / 2),
    zoom: Math.floor(Math.log2(scale / worldPx(0))),
  };
}
