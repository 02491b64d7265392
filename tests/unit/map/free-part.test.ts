import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnShare } from '../../../src/map/edge-note.ts';
import { centreOf, freeCentre, isFree, middleFor, viewOf } from '../../../src/map/free-part.ts';
import { panePoint } from '../../../src/map/origin.ts';
import { worldPx, worldX, worldY } from '../../../src/map/world.ts';

const SIZE = { width: 390, height: 844 };
const SHEET = { top: 60, right: 0, bottom: 420, left: 0 };
const MARGINS = { top: 20, right: 20, bottom: 20, left: 20 };
const point = fc.record({
  lat: fc.double({ min: 29, max: 31, noNaN: true }),
  lon: fc.double({ min: 103, max: 107, noNaN: true }),
});

/** What the map shows when its own middle is at `middle`. */
function frameAround(middle: { lat: number; lon: number }, zoom: number) {
  const scale = worldPx(zoom);
  const [left, top] = [
    worldX(middle.lon) * scale - SIZE.width / 2,
    worldY(middle.lat) * scale - SIZE.height / 2,
  ];
  return { zoom, left, top, ...SIZE };
}

test('the centre of a view is the centre of what the sheet leaves free', () => {
  fc.assert(
    fc.property(point, fc.integer({ min: 9, max: 18 }), (centre, zoom) => {
      const frame = frameAround(middleFor({ centre, zoom }, SIZE, SHEET), zoom);
      const seen = centreOf(frame, SHEET);
      expect(seen.lat).toBeCloseTo(centre.lat, 9);
      expect(seen.lon).toBeCloseTo(centre.lon, 9);
    }),
  );
  expect(freeCentre(SIZE, SHEET)).toEqual({ x: 195, y: 242 });
});

test('a fitted view has every point in the free part, and one level closer would not', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points) => {
      const view = viewOf(points, SIZE, SHEET, MARGINS);
      // No map comes that close, and the numbers do not either.
      fc.pre(view.zoom <= 24);
      const areFree = (zoom: number, px: number) => {
        const { left, top } = frameAround(middleFor({ ...view, zoom }, SIZE, SHEET), zoom);
        const slack = { top: px, right: px, bottom: px, left: px };
        return points.every((each) => isFree(panePoint(each, { zoom, x: left, y: top }), SIZE, SHEET, slack));
      };
      expect(areFree(view.zoom, 19.99)).toBe(true);
      expect(areFree(view.zoom + 1, 20.01)).toBe(false);
    }),
  );
});

describe('the share of a view that is drawn', () => {
  const area = { left: 0.5, top: 0.5, right: 0.6, bottom: 0.6 };
  const scale = worldPx(10);

  test('is 1 inside, 0 outside and a half at the edge', () => {
    const view = { zoom: 10, width: 100, height: 100, left: 0.55 * scale, top: 0.55 * scale };
    expect(drawnShare(view, area)).toBe(1);
    expect(drawnShare({ ...view, left: 0.7 * scale }, area)).toBe(0);
    expect(drawnShare({ ...view, left: 0.6 * scale - 50 }, area)).toBeCloseTo(0.5, 6);
  });
});
