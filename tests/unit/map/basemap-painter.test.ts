import { describe, expect, test } from 'vitest';
import { drawnArea } from '../../../src/map/basemap.ts';
import { lineWidth, paintBasemap, stationRadius } from '../../../src/map/basemap-painter.ts';
import type { Brush, Frame } from '../../../src/map/brush.ts';
import type { MapPalette } from '../../../src/map/map-palette.ts';
import { metroCasing, metroFill } from '../../../src/map/map-palette.ts';
import { worldPx, worldX, worldY } from '../../../src/map/world.ts';
import { realBasemap } from './real-basemap.ts';

const PALETTE: MapPalette = {
  ...{ land: '#f3eee3', water: '#c6dae2', field: '#e7e0d2', paper: '#f6f2e9', surface: '#fffdf8' },
  ...{ line: '#ded6c6', ink: '#1c1b18', ink2: '#4f4a40', ink3: '#676053' },
  ...{ label: '#3f3b33', waterLabel: '#34586a', districtLabel: '#6a6355' },
};
const CORE = { west: 103.85, south: 30.45, east: 104.25, north: 30.85 };

interface Stroke {
  readonly how: 'fill' | 'stroke' | 'fillRect';
  readonly colour: string;
  readonly width: number;
}

/** A canvas that only remembers with which colours it was painted, in order. */
function recordingBrush() {
  const strokes: Stroke[] = [];
  const nothing = () => {};
  const brush: Brush = {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter' },
    ...{
      beginPath: nothing,
      moveTo: nothing,
      lineTo: nothing,
      quadraticCurveTo: nothing,
      closePath: nothing,
    },
    ...{ arc: nothing, setLineDash: nothing },
    fill: () => strokes.push({ how: 'fill', colour: String(brush.fillStyle), width: 0 }),
    fillRect: () => strokes.push({ how: 'fillRect', colour: String(brush.fillStyle), width: 0 }),
    stroke: () => strokes.push({ how: 'stroke', colour: String(brush.strokeStyle), width: brush.lineWidth }),
  };
  return { brush, strokes };
}

function frameAt(lat: number, lon: number, zoom: number, side = 400): Frame {
  const scale = worldPx(zoom);
  const [left, top] = [worldX(lon) * scale - side / 2, worldY(lat) * scale - side / 2];
  return { zoom, left, top, width: side, height: side };
}

function painted(frame: Frame) {
  const basemap = realBasemap('chengdu');
  const { brush, strokes } = recordingBrush();
  paintBasemap(brush, basemap, drawnArea(CORE, basemap), PALETTE, frame);
  return strokes;
}

describe('the paint order', () => {
  const strokes = painted(frameAt(30.62, 104.02, 12));
  const firstAndLast = (colours: readonly string[]) => {
    const at = strokes.flatMap(({ colour }, i) => (colours.includes(colour) ? [i] : []));
    return { first: at[0] ?? Number.NaN, last: at.at(-1) ?? Number.NaN };
  };
  const { lines } = realBasemap('chengdu');
  const water = firstAndLast([PALETTE.water]);
  const field = firstAndLast([PALETTE.field]);
  const casing = firstAndLast(lines.map(({ colour }) => metroCasing(colour, PALETTE)));
  const fill = firstAndLast(lines.map(({ colour }) => metroFill(colour, PALETTE)));
  const stations = firstAndLast([PALETTE.surface]);

  test('is water, airport field, all casings, all lines, stations', () => {
    expect(water.last).toBeLessThan(field.first);
    expect(field.last).toBeLessThan(casing.first);
    expect(casing.last).toBeLessThan(fill.first);
    expect(fill.last).toBeLessThan(stations.first);
  });

  test('starts with plain paper, then land where details are drawn', () => {
    expect(strokes[0]).toMatchObject({ how: 'fillRect', colour: PALETTE.paper });
    expect(strokes[1]).toMatchObject({ how: 'fillRect', colour: PALETTE.land });
  });

  test('gives each casing one pixel on both sides of its line', () => {
    const colour = lines[0]?.colour ?? '';
    const of = (wanted: string) => strokes.find((stroke) => stroke.colour === wanted)?.width ?? 0;
    expect(of(metroCasing(colour, PALETTE))).toBe(of(metroFill(colour, PALETTE)) + 2);
  });
});

test('nothing but paper and land is painted where the city is not', () => {
  expect(painted(frameAt(31.5, 103, 14)).map(({ colour }) => colour)).toEqual([PALETTE.paper, PALETTE.land]);
});

test('without a basemap there is still land to put pins on', () => {
  const { brush, strokes } = recordingBrush();
  paintBasemap(brush, undefined, drawnArea(CORE, undefined), PALETTE, frameAt(30.65, 104.06, 13));
  expect(strokes.map(({ colour }) => colour)).toEqual([PALETTE.paper, PALETTE.land]);
});

test('lines grow with the zoom, and stations come from zoom 12 on', () => {
  expect([10, 11, 12, 13, 14, 18].map(lineWidth)).toEqual([2, 2.6, 2.6, 3.4, 4, 4]);
  const [station] = realBasemap('chengdu').stations;
  if (!station) throw new Error('no stations');
  expect(stationRadius(station, 11)).toBe(0);
  expect(stationRadius(station, 12)).toBeGreaterThan(0);
});
