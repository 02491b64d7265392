import { describe, expect, test } from 'vitest';
import { correctFix, isShiftedFix } from '../../../src/domain/dot-repair.ts';
import { toGcj02 } from '../../../src/domain/gcj02.ts';
import { distanceM, type LatLon } from '../../../src/domain/position.ts';

const CHENGDU: LatLon = { lat: 30.6555, lon: 104.0776 };
const CHONGQING: LatLon = { lat: 29.5586, lon: 106.574 };

/** A point so many metres east and north of another. */
function beside({ lat, lon }: LatLon, east: number, north: number): LatLon {
  return { lat: lat + north / 111_195, lon: lon + east / (111_195 * Math.cos((lat * Math.PI) / 180)) };
}

function shifted(at: LatLon): LatLon {
  const { gcjLat, gcjLon } = toGcj02(at);
  return { lat: gcjLat, lon: gcjLon };
}

describe.each([
  ['Chengdu', CHENGDU],
  ['Chongqing', CHONGQING],
])('a dot in the wrong place in %s', (_, here) => {
  test('is recognised as the Chinese shift, tapped exactly', () => {
    expect(isShiftedFix(shifted(here), here)).toBe(true);
  });

  test.each([
    [60, 40],
    [-70, -30],
    [20, -90],
  ])('is recognised though finger and phone were %i m and %i m off', (east, north) => {
    expect(isShiftedFix(beside(shifted(here), east, north), here)).toBe(true);
  });

  test.each([
    ['no error at all', 0, 0],
    ['a small error', 80, -70],
    ['an error of that size towards the south-west', -260, -260],
    ['an error of that size towards the north', 0, 400],
    ['the opposite way', -320, 300],
    ['a far larger error that way', 900, -900],
  ])('is left alone: %s', (__, east, north) => {
    expect(isShiftedFix(beside(here, east, north), here)).toBe(false);
  });

  test('is put right to within a metre', () => {
    expect(distanceM(correctFix(shifted(here)), here)).toBeLessThan(0.01);
  });
});
