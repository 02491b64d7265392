import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { simplifyLine } from '../../../build/basemap-simplify.ts';
import { compileBasemap } from '../../../build/compile-basemap.ts';
import { CITY_IDS } from '../../../src/domain/city.ts';
import { distanceM } from '../../../src/domain/position.ts';
import { readBasemap } from '../../../src/map/basemap.ts';
import { fromWorld } from '../../../src/map/world.ts';

const SOURCE = 'data/basemap';

interface Feature {
  properties: Record<string, unknown> & { name: { en: string } };
  geometry: { coordinates: unknown };
}

function featuresOf(path: string): Feature[] {
  return JSON.parse(readFileSync(path, 'utf8')).features;
}

describe.each(CITY_IDS)('the basemap of %s', (city) => {
  const text = compileBasemap(join(SOURCE, city));
  const basemap = readBasemap(JSON.parse(text));

  test('is at most 20 kB as sent', () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(20_000);
  });

  test('has every metro station within 2 m of where the layer has it', () => {
    const stations = featuresOf(join(SOURCE, city, 'metro-stations.geojson'));
    expect(basemap.stations).toHaveLength(stations.length);
    stations.forEach(({ properties, geometry }, i) => {
      const [lon, lat] = geometry.coordinates as [number, number];
      const drawn = basemap.stations[i];
      expect(drawn?.name.en).toBe(properties.name.en);
      expect(distanceM(fromWorld(drawn?.x ?? 0, drawn?.y ?? 0), { lat, lon })).toBeLessThan(2);
    });
  });

  test('keeps every point of every metro line within 8 m of the drawn line', () => {
    const lines = featuresOf(join(SOURCE, city, 'metro-lines.geojson'));
    lines.forEach(({ geometry }, i) => {
      (geometry.coordinates as [number, number][][]).forEach((part, k) => {
        const drawn = basemap.lines[i]?.parts[k]?.points ?? [];
        const points: [number, number][] = [];
        for (let at = 0; at < drawn.length; at += 2) {
          const { lat, lon } = fromWorld(drawn[at] ?? 0, drawn[at + 1] ?? 0);
          points.push([lon, lat]);
        }
        for (const point of part) expect(metresTo(points, point)).toBeLessThan(8);
      });
    });
  });

  test('names every station, river, district and town in both scripts', () => {
    for (const { name } of [...basemap.stations, ...basemap.rivers, ...basemap.labels]) {
      expect(name.en).toMatch(/[A-Za-z]/);
      expect(name['zh-Hans']).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a faulty layer', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'basemap-'));
    cpSync(join(SOURCE, 'chengdu'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function spoil(layer: string, change: (feature: Feature) => void): () => string {
    const path = join(folder, `${layer}.geojson`);
    const features = featuresOf(path);
    const [, second] = features;
    if (second) change(second);
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
    return () => compileBasemap(folder);
  }

  test('is refused by file, record and field when a Chinese name is missing', () => {
    const compile = spoil('metro-stations', ({ properties }) => {
      properties.name = { en: 'Nowhere' };
    });
    expect(compile).toThrow(/metro-stations\.geojson: record 1 \(Nowhere\): properties\.name\.zh-Hans/);
  });

  test('is refused when a point has its coordinates the wrong way round', () => {
    const compile = spoil('rail', ({ geometry }) => {
      geometry.coordinates = [30.6, 104.1];
    });
    expect(compile).toThrow(/rail\.geojson: record 1 \(.+\): geometry\.coordinates\.0/);
  });

  test('is refused when a station is on a line that is not there', () => {
    const compile = spoil('metro-stations', ({ properties }) => {
      properties.lines = ['99'];
    });
    expect(compile).toThrow(/metro-stations\.geojson: record 1 \(.+\): lines: no line "99"/);
  });

  test('is refused when it has a field nobody knows', () => {
    const compile = spoil('labels', ({ properties }) => {
      properties.population = 1;
    });
    expect(compile).toThrow(/labels\.geojson: record 1 \(.+\): properties\.population/);
  });

  test('is refused when it is not JSON, or not there', () => {
    writeFileSync(join(folder, 'water.geojson'), '{');
    expect(() => compileBasemap(folder)).toThrow(/water\.geojson/);
    rmSync(join(folder, 'water.geojson'));
    expect(() => compileBasemap(folder)).toThrow(/water\.geojson/);
  });
});

test('simplifying leaves out what is nearly straight, and nothing else', () => {
  const corner: [number, number][] = [
    [104, 30],
    [104.001, 30.00001],
    [104.002, 30],
    [104.002, 30.002],
  ];
  expect(simplifyLine(corner, 5)).toEqual([corner[0], corner[2], corner[3]]);
  expect(simplifyLine(corner, 0.5)).toEqual(corner);
});

/** Metres from a point to the nearest place of a line, on a flat earth around it. */
function metresTo(line: readonly [number, number][], [lon, lat]: readonly [number, number]): number {
  const [east, north] = [111_320 * Math.cos((lat * Math.PI) / 180), 111_320];
  const flat = line.map(([x, y]) => [(x - lon) * east, (y - lat) * north] as const);
  return flat.slice(1).reduce((nearest, [bx, by], i) => {
    const [ax, ay] = flat[i] ?? [0, 0];
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = length2 ? Math.max(0, Math.min(1, (-ax * (bx - ax) - ay * (by - ay)) / length2)) : 0;
    return Math.min(nearest, Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)));
  }, Infinity);
}
