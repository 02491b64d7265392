// Draws streets, quietly under the metro, and surveyed water and parks where they are known.

import type { Extent } from './basemap.ts';
import { across, type Brush, down, strokeAll, touches, type Window } from './brush.ts';
import { type MapPalette, streetColour } from './map-palette.ts';
import type { Area, Streets } from './streets.ts';
import type { StreetKind } from './streets-file.ts';

/** Below this zoom no street is drawn. */
export const STREETS_FROM = 14;
/** Courtyard ways would be a grey veil at 14. */
const SERVICE_FROM = 15;
/** Areas smaller than this on the screen are left out, in CSS px. */
const LEAST_AREA_PX = 2;
/** Areas come in pieces; this hides the hairline between them, in CSS px. */
const AREA_EDGE_PX = 0.8;

/** Widths in CSS px at zoom 14 and at 17 and closer. */
const WIDTHS: Readonly<Record<StreetKind, readonly [far: number, near: number]>> = {
  main: [1.5, 3],
  middle: [1.25, 2],
  minor: [1, 1.5],
  service: [1, 1.25],
};

/** Width of a street in CSS px; 0 where it is not drawn. */
export function streetWidth(kind: StreetKind, zoom: number): number {
  if (zoom < (kind === 'service' ? SERVICE_FROM : STREETS_FROM)) return 0;
  const [far, near] = WIDTHS[kind];
  return far + ((near - far) * Math.min(3, zoom - STREETS_FROM)) / 3;
}

export function paintStreets(brush: Brush, streets: Streets, palette: MapPalette, view: Window): void {
  if (view.zoom < STREETS_FROM) return;
  brush.lineCap = brush.lineJoin = 'round';
  for (const { kind, share, shapes } of streets.within(partOf(view, WIDTHS.main[1]))) {
    const width = streetWidth(kind, view.zoom);
    if (!width) continue;
    brush.lineWidth = width;
    brush.strokeStyle = streetColour(share, palette);
    strokeAll(brush, shapes, view);
  }
}

/** Fills surveyed areas; they come in pieces that overlap or touch. */
export function fillAreas(brush: Brush, areas: readonly Area[], colour: string, view: Window): void {
  brush.fillStyle = brush.strokeStyle = colour;
  brush.lineWidth = AREA_EDGE_PX;
  for (const area of areas) {
    const [outer] = area;
    if (!outer || !touches(outer, view, 1)) continue;
    const { left, top, right, bottom } = outer.box;
    if (Math.max(right - left, bottom - top) * view.scale < LEAST_AREA_PX) continue;
    brush.beginPath();
    for (const ring of area) {
      brush.moveTo(across(ring, 0, view), down(ring, 0, view));
      for (let i = 2; i < ring.points.length; i += 2)
        brush.lineTo(across(ring, i, view), down(ring, i, view));
      brush.closePath();
    }
    brush.fill('evenodd');
    brush.stroke();
  }
}

/** The part of the world that shows in the window, `margin` CSS px around it included. */
function partOf(view: Window, margin: number): Extent {
  return {
    left: (view.left - margin) / view.scale,
    top: (view.top - margin) / view.scale,
    right: (view.left + view.width + margin) / view.scale,
    bottom: (view.top + view.height + margin) / view.scale,
  };
}
