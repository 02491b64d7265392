import { describe, expect, test } from 'vitest';
import { drawnArea } from '../../../src/map/basemap.ts';
import { lineWidth, paintBasemap, stationRadius } from '../../../src/map/basemap-painter.ts';
import type { Frame } from '../../../src/map/brush.ts';
import { metroCasing, metroFill } from '../../../src/map/map-palette.ts';
import { realBasemap } from './real-basemap.ts';
import { CORE, frameAt, PALETTE, recordingBrush } from './recording-brush.ts';

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
