import { describe, expect, test } from 'vitest';
import { stillBasemap } from '../../../src/map/still-map.ts';
import { realBasemap } from './real-basemap.ts';
import { CORE, frameAt, PALETTE } from './recording-brush.ts';

const frame = frameAt(30.66, 104.06, 13);
const paths = stillBasemap(realBasemap('chengdu'), CORE, PALETTE, frame);

/** Every spot that a path visits, by adding up its steps; bends count by their ends. */
function spots(d: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MlqhvzZ])([^A-Za-z]*)/g)].map(([, command, text = '']) => {
    const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
    const [a = 0, b = 0] = numbers.slice(-2);
    if (command === 'M') [x, y] = [a, b];
    else if (command === 'l' || command === 'q') [x, y] = [x + a, y + b];
    return [x, y] as const;
  });
}

describe('the still map', () => {
  test('is drawn in the order of the painter: land, water, metro, stations', () => {
    const first = (colour: string) => paths.findIndex(({ fill, stroke }) => [fill, stroke].includes(colour));
    expect(first(PALETTE.land)).toBeLessThan(first(PALETTE.water));
    expect(first(PALETTE.water)).toBeLessThan(first(PALETTE.ink3));
    expect(first(PALETTE.ink3)).toBeLessThan(first(PALETTE.surface));
  });

  test('holds whole pixels and nothing far outside its frame', () => {
    // One step may lead out of the frame, never more.
    const far = 1500;
    for (const { d, stroke } of paths) {
      expect(d).not.toMatch(/\.|NaN/);
      if (stroke === 'none') continue;
      for (const [x, y] of spots(d)) {
        expect(Math.abs(x - frame.width / 2)).toBeLessThan(far);
        expect(Math.abs(y - frame.height / 2)).toBeLessThan(far);
      }
    }
  });

  test('draws all stations of a kind as one path of dots', () => {
    const dots = paths.filter(({ d }) => /^(M-?\d+[ -]\d+h0)+$/.test(d));
    expect(dots.length).toBeGreaterThan(0);
    expect(dots.length).toBeLessThanOrEqual(4);
    expect(new Set(dots.map(({ stroke, width }) => `${stroke} ${width}`)).size).toBe(dots.length);
  });
});
