import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, distanceM, isInside } from '../../../src/domain/position.ts';
import { anyPosition } from './arbitrary.ts';

const TIANFU_SQUARE = { lat: 30.6599, lon: 104.0633 };
const JIEFANGBEI = { lat: 29.5601, lon: 106.5734 };

describe('the distance between two points', () => {
  // A degree along a meridian is 60 nautical miles of 1852 m within 0.3 %; the others are ellipsoidal (WGS-84).
  test.each([
    ['one degree north', { lat: 30, lon: 104 }, { lat: 31, lon: 104 }, 110_860],
    ['one degree east at 30° north', { lat: 30, lon: 104 }, { lat: 30, lon: 105 }, 96_490],
    ['Tianfu Square to Jiefangbei', TIANFU_SQUARE, JIEFANGBEI, 270_900],
    ['a hundredth of a degree north', { lat: 30.65, lon: 104.06 }, { lat: 30.66, lon: 104.06 }, 1_108.6],
  ])('is right within half a percent: %s', (_, a, b, metres) => {
    expect(Math.abs(distanceM(a, b) / metres - 1)).toBeLessThan(0.005);
  });

  test('is the same there and back, never negative, and nothing from a point to itself', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        expect(distanceM(a, b)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(distanceM(a, b) - distanceM(b, a))).toBeLessThan(0.001);
        expect(distanceM(a, a)).toBe(0);
      }),
    );
  });

  test('is never shorter by a detour', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, anyPosition, (a, b, c) => {
        expect(distanceM(a, b) + distanceM(b, c)).toBeGreaterThanOrEqual(distanceM(a, c) - 0.001);
      }),
    );
  });

  test('holds on the far side of the earth', () => {
    expect(distanceM({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015_115, -2);
    expect(distanceM({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111_195, -1);
  });
});

describe('a box', () => {
  const BOX: Box = { west: 102.98, south: 30.09, east: 104.9, north: 31.44 };

  test('holds its edge and its inside', () => {
    expect(isInside(TIANFU_SQUARE, BOX)).toBe(true);
    expect(isInside({ lat: BOX.south, lon: BOX.west }, BOX)).toBe(true);
    expect(isInside({ lat: BOX.north, lon: BOX.east }, BOX)).toBe(true);
  });

  test.each([
    ['west', { lat: 30.5, lon: 102.97 }],
    ['east', { lat: 30.5, lon: 104.91 }],
    ['south', { lat: 30.08, lon: 104 }],
    ['north', { lat: 31.45, lon: 104 }],
  ])('does not hold a point to its %s', (_, point) => expect(isInside(point, BOX)).toBe(false));
});
