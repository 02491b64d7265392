import { describe, expect, test } from 'vitest';
import { CITY_IDS } from '../../../src/domain/city.ts';
import { contrast, luminance, mix } from '../../../src/map/colour.ts';
import { badgeColours, type MapPalette, metroCasing, metroFill } from '../../../src/map/map-palette.ts';
import { realBasemap } from './real-basemap.ts';

const BASE = {
  ...{ water: '#c6dae2', field: '#e7e0d2', paper: '#f6f2e9', surface: '#fffdf8', line: '#ded6c6' },
  ...{ ink2: '#4f4a40', ink3: '#676053', label: '#3f3b33', waterLabel: '#34586a', districtLabel: '#6a6355' },
  ...{ onInk: '#fffdf8', edge: '#857b6b', jade: '#0a6247', onJade: '#ffffff' },
  ...{ lake: '#1b5a88', stone: '#676053', brick: '#a12e1d' },
};
const LIGHT: MapPalette = { ...BASE, land: '#f3eee3', ink: '#1c1b18' };
const DARK: MapPalette = { ...BASE, land: '#1b1b18', ink: '#f5f0e6' };
const colours = CITY_IDS.flatMap((city) => realBasemap(city).lines.map(({ colour }) => colour));

describe('the colours of the metro', () => {
  test.each(colours)('%s has a number that reads at 4.5:1 on its badge', (colour) => {
    const { fill, text } = badgeColours(colour);
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(colours)('%s has an edge of 2:1 or more on the light map', (colour) => {
    expect(contrast(metroCasing(colour, LIGHT), LIGHT.land)).toBeGreaterThanOrEqual(2);
  });

  test.each(colours)('%s stays softer than a confirmed pin in both themes', (colour) => {
    expect(contrast(metroFill(colour, LIGHT), LIGHT.land)).toBeLessThan(contrast('#0a6247', LIGHT.land));
    expect(contrast(metroFill(colour, DARK), DARK.land)).toBeLessThan(contrast('#72d0a8', DARK.land));
  });
});

test('mixing is that of color-mix in sRGB', () => {
  expect(mix('#ff0000', 0.42, '#f3eee3')).toBe('#f88a84');
  expect(mix('#fff', 0.5, '#000')).toBe('#808080');
  expect(luminance('#ffffff')).toBeCloseTo(1, 6);
});
