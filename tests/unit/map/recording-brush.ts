// A canvas that only remembers with which colours it was painted, in order, and how many points it was given.

import { drawnArea } from '../../../src/map/basemap.ts';
import { paintBasemap } from '../../../src/map/basemap-painter.ts';
import type { Brush, Frame } from '../../../src/map/brush.ts';
import type { MapPalette } from '../../../src/map/map-palette.ts';
import type { Streets } from '../../../src/map/streets.ts';
import { worldPx, worldX, worldY } from '../../../src/map/world.ts';
import { realBasemap } from './real-basemap.ts';

export const PALETTE: MapPalette = {
  ...{ land: '#f3eee3', water: '#c6dae2', field: '#e7e0d2', paper: '#f6f2e9', surface: '#fffdf8' },
  ...{ line: '#ded6c6', ink: '#1c1b18', ink2: '#4f4a40', ink3: '#676053' },
  ...{ label: '#3f3b33', waterLabel: '#34586a', districtLabel: '#6a6355' },
  ...{ onInk: '#fffdf8', edge: '#857b6b', jade: '#0a6247', onJade: '#ffffff' },
  ...{ lake: '#1b5a88', stone: '#676053', brick: '#a12e1d' },
};
export const CORE = { west: 103.85, south: 30.45, east: 104.25, north: 30.85 };

interface Stroke {
  readonly how: 'fill' | 'stroke' | 'fillRect';
  readonly colour: string;
  readonly width: number;
}

export function recordingBrush() {
  const strokes: Stroke[] = [];
  let count = 0;
  const nothing = () => {};
  const point = () => {
    count += 1;
  };
  const brush: Brush = {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter' },
    ...{ beginPath: nothing, moveTo: point, lineTo: point, quadraticCurveTo: point, closePath: nothing },
    ...{ arc: nothing, setLineDash: nothing },
    fill: () => strokes.push({ how: 'fill', colour: String(brush.fillStyle), width: 0 }),
    fillRect: () => strokes.push({ how: 'fillRect', colour: String(brush.fillStyle), width: 0 }),
    stroke: () => strokes.push({ how: 'stroke', colour: String(brush.strokeStyle), width: brush.lineWidth }),
  };
  return { brush, strokes, points: () => count };
}

export function frameAt(lat: number, lon: number, zoom: number, side = 400): Frame {
  const scale = worldPx(zoom);
  const [left, top] = [worldX(lon) * scale - side / 2, worldY(lat) * scale - side / 2];
  return { zoom, left, top, width: side, height: side };
}

/** What is painted of Chengdu around a point, `side` CSS px wide. */
export function paintedChengdu(
  zoom: number,
  streets: Streets | undefined,
  [lat, lon]: readonly [number, number] = [30.66, 104.07],
  side = 256,
) {
  const basemap = realBasemap('chengdu');
  const { brush, strokes, points } = recordingBrush();
  paintBasemap(brush, basemap, drawnArea(CORE, basemap), PALETTE, frameAt(lat, lon, zoom, side), streets);
  return { strokes, points: points() };
}
