import { describe, expect, test } from 'vitest';
import { compileStreets, packStreets } from '../../../build/compile-streets.ts';
import type { Line } from '../../../build/topology.ts';
import { metroCasing, parkFill, streetColour } from '../../../src/map/map-palette.ts';
import { streetWidth } from '../../../src/map/street-painter.ts';
import { readStreets } from '../../../src/map/streets.ts';
import { STREET_KINDS } from '../../../src/map/streets-file.ts';
import { worldX, worldY } from '../../../src/map/world.ts';
import { realBasemap } from './real-basemap.ts';
import { PALETTE, paintedChengdu } from './recording-brush.ts';

const FILE = compileStreets('data/basemap/chengdu') ?? '';

describe('streets on the map', () => {
  const streets = readStreets(FILE);
  const full = streetColour(1, PALETTE);

  test('show from zoom 14 on', () => {
    const isStreet = ({ colour }: { colour: string }) => colour === full;
    expect(paintedChengdu(13, streets).strokes.some(isStreet)).toBe(false);
    for (const zoom of [14, 15, 16, 17, 18]) {
      expect(paintedChengdu(zoom, streets).strokes.some(isStreet)).toBe(true);
    }
  });

  test('lie on the water and under the metro', () => {
    const { strokes } = paintedChengdu(14, streets, [30.65, 104.075]);
    const at = (colours: readonly string[]) =>
      strokes.flatMap(({ colour }, i) => (colours.includes(colour) ? [i] : []));
    const drawn = at([full]);
    const casings = at(realBasemap('chengdu').lines.map(({ colour }) => metroCasing(colour, PALETTE)));
    expect(at([PALETTE.water]).at(-1)).toBeLessThan(drawn[0] ?? Number.NaN);
    expect(drawn.at(-1)).toBeLessThan(casings[0] ?? Number.NaN);
  });

  test('are hairlines, the wider the more they carry', () => {
    expect(STREET_KINDS.map((kind) => streetWidth(kind, 14))).toEqual([1.5, 1.25, 1, 0]);
    for (const zoom of [15, 16, 17, 18]) {
      const widths = STREET_KINDS.map((kind) => streetWidth(kind, zoom));
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      expect(Math.max(...widths)).toBeLessThanOrEqual(3);
    }
  });

  test('cost a tile only what lies in it', () => {
    const without = paintedChengdu(16, undefined).points;
    expect(paintedChengdu(16, streets).points - without).toBeLessThan(600);
    expect(paintedChengdu(14, streets).points - without).toBeLessThan(3_000);
  });

  test('leave the map as it is where there are none', () => {
    const far = paintedChengdu(14, streets, [30.5, 104.2]);
    expect(far.strokes).toEqual(paintedChengdu(14, undefined, [30.5, 104.2]).strokes);
  });
});

describe('surveyed water and parks', () => {
  const box = (west: number, south: number, east: number, north: number): Line => [
    ...([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ] as const),
  ];
  const area = box(104, 30.6, 104.12, 30.7);
  const [lake, island] = [box(104.05, 30.64, 104.06, 30.65), box(104.053, 30.643, 104.055, 30.645)];
  const park = box(104.07, 30.64, 104.08, 30.65);
  const streets = readStreets(packStreets({ area, streets: [], water: [[lake, island]], green: [[park]] }));

  test('are read with their islands', () => {
    expect(streets.water.map((rings) => rings.length)).toEqual([2]);
    expect(streets.green.map((rings) => rings.length)).toEqual([1]);
  });

  test('are filled, the park under the water', () => {
    const fills = paintedChengdu(13, streets, [30.645, 104.065]).strokes.filter(({ how }) => how === 'fill');
    const colours = fills.map(({ colour }) => colour);
    expect(colours.indexOf(parkFill(PALETTE))).toBeGreaterThanOrEqual(0);
    expect(colours.indexOf(PALETTE.water)).toBeGreaterThan(colours.indexOf(parkFill(PALETTE)));
  });

  test('take the place of the schematic rivers inside their area, and only there', () => {
    const { rivers } = realBasemap('chengdu');
    const [left, right, top, bottom] = [worldX(104), worldX(104.12), worldY(30.7), worldY(30.6)];
    const kept = rivers.flatMap(({ course }) => [...streets.schematic(course)]);
    expect(kept.length).toBeGreaterThan(0);
    const slack = 1e-9;
    for (const { points } of kept) {
      for (let i = 0; i < points.length; i += 2) {
        const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
        const isInside = x > left + slack && x < right - slack && y > top + slack && y < bottom - slack;
        expect(isInside).toBe(false);
      }
    }
    const none = readStreets(packStreets({ area, streets: [] }));
    for (const { course } of rivers) expect(none.schematic(course)).toEqual([course]);
  });
});

describe('a broken file of streets', () => {
  test.each<[string, string, RegExp]>([
    ['what is no list', '{}', /one topology a line/],
    ['a page instead', '<html>\n<body>\n</html>', /one topology a line/],
    ['other contents', '[\n{"type":"FeatureCollection"}\n]', /Streets: /],
    ['a sheet too few', FILE.split('\n').toSpliced(2, 1).join('\n'), /sheets/],
  ])('is refused by name: %s', (_, text, fault) => {
    expect(() => readStreets(text)).toThrow(fault);
  });

  test('costs only the sheet that is broken', () => {
    const lines = FILE.split('\n');
    lines[2] = '{"type":"Topology"},';
    const everywhere = { left: 0, top: 0, right: 1, bottom: 1 };
    const count = (file: string) =>
      readStreets(file)
        .within(everywhere)
        .reduce((sum, { shapes }) => sum + shapes.length, 0);
    expect(count(lines.join('\n'))).toBeLessThan(count(FILE));
    expect(count(lines.join('\n'))).toBeGreaterThan(count(FILE) * 0.8);
  });
});
