import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileStreets, packStreets, type StreetRecord } from '../../../build/compile-streets.ts';
import { FADE_M, fadeTowards } from '../../../build/street-fade.ts';
import type { Line } from '../../../build/topology.ts';
import { readStreets } from '../../../src/map/streets.ts';
import { fromWorld } from '../../../src/map/world.ts';

const EVERYWHERE = { left: 0, top: 0, right: 1, bottom: 1 };
const SQUARE: Line = [
  [104, 30.6],
  [104.1, 30.6],
  [104.1, 30.7],
  [104, 30.7],
  [104, 30.6],
];

function record(
  name: StreetRecord['properties']['class'],
  lines: [number, number][][],
  link = false,
): StreetRecord {
  return {
    properties: { class: name, link, classFromName: false },
    geometry: { type: 'MultiLineString', coordinates: lines },
  };
}

describe('the streets of central Chengdu', () => {
  const streets = readStreets(compileStreets('data/basemap/chengdu') ?? '');
  const groups = streets.within(EVERYWHERE);

  test('are all there, none longer than a few points for nothing', () => {
    const shapes = groups.flatMap((group) => group.shapes);
    expect(shapes.length).toBeGreaterThan(4_000);
    const points = shapes.reduce((sum, shape) => sum + shape.points.length / 2, 0);
    expect(points).toBeLessThan(20_000);
  });

  test('end nowhere in full colour: towards the edge they are ever fainter', () => {
    const area: Line = JSON.parse(readFileSync('data/basemap/chengdu/streets-area.geojson', 'utf8'))
      .features[0].geometry.coordinates[0];
    const fade = fadeTowards(area);
    for (const { share, shapes } of groups.filter((group) => group.share === 1)) {
      for (const { points } of shapes) {
        const { lon, lat } = fromWorld(points[0] ?? 0, points[1] ?? 0);
        const [here] = fade([
          [lon, lat],
          [lon + 1e-6, lat],
        ]);
        // Cuts fall between two looks at the street, so a neighbouring share is right too.
        expect(Math.abs((here?.share ?? 0) - share)).toBeLessThan(0.21);
      }
    }
    expect(new Set(groups.map(({ share }) => share)).size).toBe(5);
  });

  test('say of every record whether its class was read from a name', () => {
    const { features } = JSON.parse(readFileSync('data/basemap/chengdu/streets.geojson', 'utf8'));
    const guessed = features.filter((each: StreetRecord) => each.properties.classFromName);
    expect(guessed.length).toBeGreaterThan(0);
    expect(guessed.length).toBeLessThan(features.length);
  });
});

describe('fading', () => {
  const across = fadeTowards(SQUARE)([
    [103.98, 30.65],
    [104.05, 30.65],
  ]);

  test('drops what lies outside and cuts where the share changes', () => {
    expect(across.map(({ share }) => share)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(across[0]?.line[0]?.[0]).toBeCloseTo(104, 3);
  });

  test('leaves no gap between the pieces', () => {
    across.slice(1).forEach(({ line }, i) => {
      expect(line[0]).toEqual(across[i]?.line.at(-1));
    });
  });

  test('is over at a set depth', () => {
    const full = across.at(-1)?.line[0]?.[0] ?? 0;
    const depthM = (full - 104) * 111_320 * Math.cos((30.65 * Math.PI) / 180);
    expect(depthM).toBeGreaterThan(FADE_M * 0.75);
    expect(depthM).toBeLessThan(FADE_M * 0.85);
  });
});

describe('packing', () => {
  test('draws a slip road as the class below, and the way to a house the narrowest', () => {
    const line: [number, number][] = [
      [104.05, 30.65],
      [104.051, 30.65],
    ];
    const file = packStreets({
      area: SQUARE,
      streets: [record('trunk', [line]), record('trunk', [line], true), record('service', [line])],
    });
    expect(
      readStreets(file)
        .within(EVERYWHERE)
        .map(({ kind }) => kind),
    ).toEqual(['service', 'middle', 'main']);
  });

  test('keeps a street within two metres of where it is', () => {
    const line: [number, number][] = [
      [104.04123, 30.64321],
      [104.0456, 30.6478],
      [104.05001, 30.64999],
    ];
    const [group] = readStreets(packStreets({ area: SQUARE, streets: [record('primary', [line])] })).within(
      EVERYWHERE,
    );
    const points = group?.shapes[0]?.points ?? [];
    line.forEach(([lon, lat], i) => {
      const at = fromWorld(points[2 * i] ?? 0, points[2 * i + 1] ?? 0);
      expect(at.lon).toBeCloseTo(lon, 4.5);
      expect(at.lat).toBeCloseTo(lat, 4.5);
    });
  });

  test('writes every line of the file as a topology of its own', () => {
    const lines = (compileStreets('data/basemap/chengdu') ?? '').trim().split('\n').slice(1, -1);
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(JSON.parse(line.replace(/,$/, '')).type).toBe('Topology');
  });

  test('is nothing for a city without streets', () => {
    expect(compileStreets('data/basemap/chongqing')).toBeUndefined();
  });
});

test('a class nobody knows is refused by file, record and field', () => {
  const folder = mkdtempSync(join(tmpdir(), 'streets-'));
  cpSync('data/basemap/chengdu', folder, { recursive: true });
  const path = join(folder, 'streets.geojson');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"class":"trunk"', '"class":"runway"'));
  expect(() => compileStreets(folder)).toThrow(/streets\.geojson: record 2 \(.+\): properties\.class/);
  rmSync(folder, { recursive: true });
});
