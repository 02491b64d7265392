import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { fromGcj02, toGcj02 } from '../../../src/domain/gcj02.ts';
import { distanceM, type LatLon } from '../../../src/domain/position.ts';

/** The municipalities as `data/dataset.json` bounds them, generously. */
const BOXES = {
  chengdu: { west: 102.9, south: 30.0, east: 105.0, north: 31.5 },
  chongqing: { west: 105.2, south: 28.1, east: 110.3, north: 32.3 },
};

/** Points near well-known sights, with the six decimals that links carry. */
const KNOWN = [
  ['Chunxi Road', [104.0776, 30.6555], [104.080126, 30.653092]],
  ['Tianfu Square', [104.0657, 30.6572], [104.068207, 30.654778]],
  ['Kuanzhai Alley', [104.0503, 30.669], [104.052773, 30.666556]],
  ['Jiefangbei', [106.574, 29.5586], [106.57769, 29.555715]],
  ['Hongyadong', [106.5746, 29.5645], [106.57829, 29.561617]],
  ['Liziba', [106.5318, 29.5548], [106.53556, 29.551994]],
] as const;

/** From Amap's own description of its conversion service. */
const AMAP_SAMPLES = [
  [
    [116.481499, 39.990475],
    [116.487585177952, 39.991754014757],
  ],
  [
    [116.481499, 39.990375],
    [116.487585177952, 39.991653917101],
  ],
] as const;

/** Reads a pair in the order of GeoJSON. */
function point([lon, lat]: readonly [number, number]): LatLon {
  return { lat, lon };
}

function shifted(of: LatLon): LatLon {
  const { gcjLat, gcjLon } = toGcj02(of);
  return { lat: gcjLat, lon: gcjLon };
}

/** Points of a city's box, evenly spread. */
function gridOf({ west, south, east, north }: (typeof BOXES)['chengdu'], steps = 60): readonly LatLon[] {
  const at = (from: number, to: number, step: number): number => from + ((to - from) * step) / steps;
  return Array.from({ length: (steps + 1) ** 2 }, (_, index) => ({
    lon: at(west, east, index % (steps + 1)),
    lat: at(south, north, Math.floor(index / (steps + 1))),
  }));
}

function worst(points: readonly LatLon[], errorM: (at: LatLon) => number): number {
  return points.reduce((most, at) => Math.max(most, errorM(at)), 0);
}

describe('positions for Chinese map apps', () => {
  test.each(KNOWN)('%s lands where it is known to land', (_, wgs84, gcj02) => {
    expect(distanceM(shifted(point(wgs84)), point(gcj02))).toBeLessThan(0.1);
  });

  test.each(AMAP_SAMPLES)('agree with what Amap documents for %s', (wgs84, gcj02) => {
    expect(distanceM(shifted(point(wgs84)), point(gcj02))).toBeLessThan(0.1);
  });

  test.each(Object.entries(BOXES))('agree with gcoord all over %s', (_, box) => {
    const error = worst(gridOf(box), (at) => {
      const [lon, lat] = gcoord.transform([at.lon, at.lat], gcoord.WGS84, gcoord.GCJ02);
      return distanceM(shifted(at), { lat, lon });
    });
    expect(error).toBeLessThan(0.1);
  });

  test.each(Object.entries(BOXES))('come back to where they were, all over %s', (_, box) => {
    expect(worst(gridOf(box), (at) => distanceM(fromGcj02(toGcj02(at)), at))).toBeLessThan(0.001);
  });

  test('are far enough from ours that mixing the two up would lead to another street', () => {
    for (const [, wgs84] of KNOWN)
      expect(distanceM(point(wgs84), shifted(point(wgs84)))).toBeGreaterThan(350);
  });
});
