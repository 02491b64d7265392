import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileStreets } from '../../../build/compile-streets.ts';
import { importStreets } from '../../../build/streets.ts';
import { streetColour } from '../../../src/map/map-palette.ts';
import { readStreets } from '../../../src/map/streets.ts';
import { DENSE_CITY_STREETS, denseCity } from '../../support/dense-city.ts';
import { type MadeFeature, writeArchive } from '../../support/street-archive.ts';
import { PALETTE, paintedChengdu } from '../map/recording-brush.ts';

const KINDS: Readonly<Record<string, string>> = { trunk: 'major_road', primary: 'major_road' };

/** The made-up city as features of the Protomaps schema. */
function asFeatures(): MadeFeature[] {
  return denseCity().streets.flatMap(({ properties, geometry }) =>
    geometry.coordinates.map((line) => ({
      layer: 'roads',
      properties: { kind: KINDS[properties.class] ?? 'minor_road', kind_detail: properties.class },
      shape: { line },
    })),
  );
}

describe('a whole city, as dense as 34,000 streets, from its archive to the map', () => {
  let folder = '';
  let text = '';
  let told = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dense-city-'));
    mkdirSync(join(folder, 'basemap', 'chengdu'), { recursive: true });
    cpSync('data/dataset.json', join(folder, 'dataset.json'));
    const path = join(folder, 'city.pmtiles');
    const [bounds, zooms, layers] = [
      [103.85, 30.45, 104.25, 30.85] as const,
      [14],
      ['roads', 'water', 'landuse'],
    ];
    // No water: the schematic rivers stay.
    writeFileSync(path, writeArchive({ bounds, zooms, layers, features: asFeatures() }));
    told = await importStreets(['chengdu', path], folder);
    text = compileStreets(join(folder, 'basemap', 'chengdu')) ?? '';
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is under 0.75 MB as sent', () => {
    const [, kilobytes] = /(\d+) kB as sent/.exec(told) ?? [];
    expect(Number(kilobytes)).toBeGreaterThan(100);
    expect(Number(kilobytes)).toBeLessThan(750);
  });

  test('has all its streets, joined where tiles had cut them', () => {
    const groups = readStreets(text).within({ left: 0, top: 0, right: 1, bottom: 1 });
    const count = groups.reduce((sum, { shapes }) => sum + shapes.length, 0);
    expect(count).toBeGreaterThan(DENSE_CITY_STREETS * 0.9);
    expect(count).toBeLessThan(DENSE_CITY_STREETS * 1.1);
  });

  test('opens at once: sheets are read when they show, and each is a short piece of work', () => {
    const sheets = text.split('\n').slice(2, -2);
    expect(sheets.length).toBeGreaterThan(300);
    // 20 kB of JSON take a slow phone a few milliseconds.
    expect(Math.max(...sheets.map((sheet) => sheet.length))).toBeLessThan(20_000);
  });

  test('costs a tile only the streets in it', () => {
    const streets = readStreets(text);
    const without = paintedChengdu(15, undefined);
    const drawn = paintedChengdu(15, streets);
    expect(drawn.strokes.map(({ colour }) => colour)).toContain(streetColour(1, PALETTE));
    expect(drawn.points).toBeGreaterThan(without.points + 30);
    expect(drawn.points).toBeLessThan(without.points + 1_000);
  });
});
