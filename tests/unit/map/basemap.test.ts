import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileBasemap } from '../../../build/compile-basemap.ts';
import { distanceM } from '../../../src/domain/position.ts';
import { drawnArea, readBasemap } from '../../../src/map/basemap.ts';
import type { BasemapFile } from '../../../src/map/basemap-file.ts';
import { decodePoints, encodePoints } from '../../../src/map/delta-line.ts';
import { fromWorld, metresPerPixel, worldX, worldY } from '../../../src/map/world.ts';
import { realBasemap } from './real-basemap.ts';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.record({ lat: degrees(28, 33), lon: degrees(102, 111) });

test('points survive packing to within half a step, about 0.6 m', () => {
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const unpacked = decodePoints(encodePoints(points.map(({ lon, lat }) => [lon, lat])));
      points.forEach(({ lat, lon }, i) => {
        const back = { lon: unpacked[2 * i] ?? 0, lat: unpacked[2 * i + 1] ?? 0 };
        expect(distanceM(back, { lat, lon })).toBeLessThan(0.8);
      });
    }),
  );
});

test('a point survives the way to world coordinates and back', () => {
  fc.assert(
    fc.property(point, ({ lat, lon }) => {
      expect(distanceM(fromWorld(worldX(lon), worldY(lat)), { lat, lon })).toBeLessThan(0.001);
    }),
  );
});

test('at the equator and zoom 0 a pixel is 156,543 m wide, as every web map has it', () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03, 1);
});

describe('reading the file', () => {
  test.each<[string, (file: BasemapFile) => unknown, RegExp]>([
    [
      'a colour that is none',
      ({ lines }) => Object.assign(lines[0] ?? {}, { colour: 'red' }),
      /lines\.0\.colour/,
    ],
    ['half a point', ({ rivers }) => rivers[0]?.line.pop(), /rivers\.0\.line/],
    ['a column that is short', ({ stations }) => stations.en.pop(), /stations/],
    ['a newer format', (file) => Object.assign(file, { format: 2 }), /format/],
    ['a missing layer', (file) => Reflect.deleteProperty(file, 'labels'), /labels/],
  ])('names %s', (_, spoil, field) => {
    const file: BasemapFile = JSON.parse(compileBasemap('data/basemap/chongqing'));
    spoil(file);
    expect(() => readBasemap(file)).toThrow(field);
  });

  test('refuses what is no basemap at all', () => {
    for (const json of [null, [], 'map', 7, {}]) expect(() => readBasemap(json)).toThrow(/^Basemap: /);
  });
});

test('the drawn area holds the core and the whole metro', () => {
  const core = { west: 103.85, south: 30.45, east: 104.25, north: 30.85 };
  const area = drawnArea(core, realBasemap('chengdu'));
  expect(fromWorld(area.right, area.bottom).lat).toBeLessThan(30.2);
  expect(fromWorld(area.right, area.bottom).lon).toBeGreaterThan(104.6);
  expect(fromWorld(area.left, area.top).lat).toBeCloseTo(30.85, 3);
  expect(drawnArea(core, undefined).left).toBe(worldX(core.west));
});
