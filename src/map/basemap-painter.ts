// Draws the basemap on a 2D canvas: paper, land, parks, water, streets, metro, stations. Knows no map library.

import type { Basemap, DrawnLine, Extent, NamedPoint, Shape } from './basemap.ts';
import {
  across,
  type Brush,
  down,
  type Frame,
  openWindow,
  strokeAll,
  touches,
  traceCurve,
  type Window,
} from './brush.ts';
import { type MapPalette, metroCasing, metroFill, parkFill } from './map-palette.ts';
import { fillAreas, paintStreets } from './street-painter.ts';
import type { Streets } from './streets.ts';
import { worldPx } from './world.ts';

/** Length of one dash and its gap in CSS px. */
const DASH = 8;

/** Marks this far outside a window may still show in it, in CSS px. */
const MARGIN_PX = 6;

/** Below this zoom stations are left out. */
const STATION_ZOOM = 11.8;

/** Width of a metro line in CSS px. */
export function lineWidth(zoom: number): number {
  if (zoom < 11) return 2;
  if (zoom < 12.5) return 2.6;
  return zoom < 14 ? 3.4 : 4;
}

/** Half the side of a railway station's mark in CSS px. */
export const RAIL_REACH_PX = 4;
const STATION_RADIUS: Readonly<Record<string, number>> = {
  interchange: 4,
  station: 2.6,
  rail: RAIL_REACH_PX,
};

/** How far a station's mark reaches in CSS px; 0 where none is drawn. */
export function stationRadius({ kind }: NamedPoint, zoom: number): number {
  const full = STATION_RADIUS[kind] ?? 0;
  if (zoom < STATION_ZOOM) return 0;
  return zoom < 12.5 ? full * 0.75 : full;
}

/**
 * Paints what of the basemap falls into the frame. `drawn` is where our own details end; outside it
 * the map is plain paper. Without a basemap only land and paper are painted, without `streets` the rest.
 */
export function paintBasemap(
  brush: Brush,
  basemap: Basemap | undefined,
  drawn: Extent,
  palette: MapPalette,
  frame: Frame,
  streets?: Streets,
): void {
  const view = openWindow(frame);
  paintLand(brush, drawn, palette, view);
  if (!basemap) return;
  if (streets) fillAreas(brush, streets.green, parkFill(palette), view);
  paintWater(brush, basemap, palette, view, streets);
  paintAirports(brush, basemap, palette, view);
  if (streets) paintStreets(brush, streets, palette, view);
  paintMetro(brush, basemap.lines, palette, view);
  paintStations(brush, basemap, palette, view);
}

function paintLand(brush: Brush, drawn: Extent, palette: MapPalette, view: Window): void {
  brush.fillStyle = palette.paper;
  brush.fillRect(0, 0, view.width, view.height);
  const [left, top] = [drawn.left * view.scale - view.left, drawn.top * view.scale - view.top];
  const [width, height] = [(drawn.right - drawn.left) * view.scale, (drawn.bottom - drawn.top) * view.scale];
  brush.fillStyle = palette.land;
  brush.fillRect(left, top, width, height);
  paintEdge(brush, [left, top, left + width, top + height], palette, view);
}

/** The dashed line where our details end, cut to the window so that a far zoom does not dash for kilometres. */
function paintEdge(
  brush: Brush,
  [left, top, right, bottom]: readonly [number, number, number, number],
  palette: MapPalette,
  view: Window,
): void {
  const start = (offset: number) => -DASH - (offset % DASH);
  brush.strokeStyle = palette.ink3;
  brush.lineWidth = 1;
  brush.setLineDash([2, DASH - 2]);
  for (const x of [left, right].filter((at) => at > -1 && at < view.width + 1)) {
    brush.beginPath();
    brush.moveTo(x, Math.max(top, start(view.top)));
    brush.lineTo(x, Math.min(bottom, view.height + DASH));
    brush.stroke();
  }
  for (const y of [top, bottom].filter((at) => at > -1 && at < view.height + 1)) {
    brush.beginPath();
    brush.moveTo(Math.max(left, start(view.left)), y);
    brush.lineTo(Math.min(right, view.width + DASH), y);
    brush.stroke();
  }
  brush.setLineDash([]);
}

function paintWater(
  brush: Brush,
  { rivers }: Basemap,
  palette: MapPalette,
  view: Window,
  streets: Streets | undefined,
): void {
  if (streets) fillAreas(brush, streets.water, palette.water, view);
  brush.lineCap = brush.lineJoin = 'round';
  brush.strokeStyle = palette.water;
  for (const { course, widthM } of rivers) {
    brush.lineWidth = riverWidth(widthM, course, view.zoom);
    for (const part of streets?.schematic(course) ?? [course]) {
      brush.beginPath();
      if (traceCurve(brush, part, view, brush.lineWidth)) brush.stroke();
    }
  }
}

/** Width of a river in CSS px: as it is, but always to be seen. */
export function riverWidth(widthM: number, course: Shape, zoom: number): number {
  const y = course.points[1] ?? 0.5;
  const metresPerUnit = (2 * Math.PI * 6_378_137) / Math.cosh(Math.PI * (1 - 2 * y));
  return Math.max(2.4, (widthM / metresPerUnit) * worldPx(zoom));
}

function paintAirports(brush: Brush, { fields, runways }: Basemap, palette: MapPalette, view: Window): void {
  brush.fillStyle = palette.field;
  brush.strokeStyle = palette.line;
  brush.lineWidth = 1;
  for (const field of fields) {
    if (!touches(field, view, 1)) continue;
    brush.beginPath();
    for (let i = 0; i < field.points.length; i += 2) {
      brush.lineTo(across(field, i, view), down(field, i, view));
    }
    brush.closePath();
    brush.fill();
    brush.stroke();
  }
  brush.lineWidth = Math.max(1.5, lineWidth(view.zoom) - 1);
  strokeAll(brush, runways, view);
}

function paintMetro(brush: Brush, lines: readonly DrawnLine[], palette: MapPalette, view: Window): void {
  brush.lineCap = brush.lineJoin = 'round';
  const width = lineWidth(view.zoom);
  for (const { colour, parts } of lines) {
    brush.strokeStyle = metroCasing(colour, palette);
    brush.lineWidth = width + 2;
    strokeAll(brush, parts, view);
  }
  for (const { colour, parts } of lines) {
    brush.strokeStyle = metroFill(colour, palette);
    brush.lineWidth = width;
    strokeAll(brush, parts, view);
  }
}

function paintStations(brush: Brush, { stations, labels }: Basemap, palette: MapPalette, view: Window): void {
  for (const point of [...stations, ...labels]) {
    const reach = stationRadius(point, view.zoom);
    const x = point.x * view.scale - view.left;
    const y = point.y * view.scale - view.top;
    const isOut =
      x < -MARGIN_PX || y < -MARGIN_PX || x > view.width + MARGIN_PX || y > view.height + MARGIN_PX;
    if (!reach || isOut) continue;
    if (point.kind === 'rail') paintRail(brush, x, y, reach, palette);
    else paintMetroStop(brush, x, y, reach, point.kind === 'interchange', palette);
  }
}

function paintMetroStop(
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  isInterchange: boolean,
  palette: MapPalette,
): void {
  brush.fillStyle = palette.surface;
  brush.strokeStyle = isInterchange ? palette.ink2 : palette.ink3;
  brush.lineWidth = isInterchange ? 1.8 : 1.2;
  brush.beginPath();
  brush.arc(x, y, radius, 0, 2 * Math.PI);
  brush.fill();
  brush.stroke();
}

/** A railway station is a solid square, so that it is not taken for a metro stop. */
function paintRail(brush: Brush, x: number, y: number, reach: number, palette: MapPalette): void {
  brush.fillStyle = palette.surface;
  brush.fillRect(x - reach - 1, y - reach - 1, 2 * reach + 2, 2 * reach + 2);
  brush.fillStyle = palette.ink2;
  brush.fillRect(x - reach, y - reach, 2 * reach, 2 * reach);
}
