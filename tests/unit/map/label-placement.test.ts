import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CITY_IDS } from '../../../src/domain/city.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { basemapLabelSteps, basemapObstacles } from '../../../src/map/basemap-labels.ts';
import type { Label } from '../../../src/map/label.ts';
import { placeLabels } from '../../../src/map/label-placement.ts';
import { overlaps, type Rect } from '../../../src/map/rect.ts';
import { worldPx } from '../../../src/map/world.ts';
import { realBasemap } from './real-basemap.ts';

const side = fc.integer({ min: 1, max: 120 });
const at = fc.integer({ min: -300, max: 300 });
const box = fc
  .record({ left: at, top: at, width: side, height: side })
  .map(({ left, top, width, height }): Rect => ({ left, top, right: left + width, bottom: top + height }));
const label = fc.record({
  rank: fc.integer({ min: 0, max: 4 }),
  spots: fc.array(fc.record({ boxes: fc.array(box, { minLength: 1, maxLength: 3 }) }), { maxLength: 4 }),
  mayCoverMinor: fc.boolean(),
});

function firstOverlap(placed: readonly { readonly spot: { readonly boxes: readonly Rect[] } }[]) {
  return placed.find(({ spot }, i) =>
    placed.slice(i + 1).some((other) => spot.boxes.some((a) => other.spot.boxes.some((b) => overlaps(a, b)))),
  );
}

describe('placed labels', () => {
  test('never overlap each other, nor a pin, whatever is to be placed', () => {
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 40 }),
        fc.array(box),
        fc.array(box),
        (labels, major, minor) => {
          const placed = placeLabels(labels, { major, minor });
          expect(firstOverlap(placed)).toBeUndefined();
          for (const {
            label: { mayCoverMinor },
            spot,
          } of placed) {
            const forbidden = mayCoverMinor ? major : [...major, ...minor];
            expect(spot.boxes.some((a) => forbidden.some((b) => overlaps(a, b)))).toBe(false);
          }
        },
      ),
    );
  });

  test('are dropped only when every spot is taken by something that matters at least as much', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 20 }), (labels) => {
        const placed = placeLabels(labels, { major: [], minor: [] });
        const kept = new Set(placed.map((each) => each.label));
        for (const dropped of labels.filter((each) => !kept.has(each))) {
          const rivals = placed.filter((each) => each.label.rank <= dropped.rank);
          const isTaken = ({ boxes }: { readonly boxes: readonly Rect[] }) =>
            boxes.some((a) => rivals.some(({ spot }) => spot.boxes.some((b) => overlaps(a, b))));
          expect(dropped.spots.every(isTaken)).toBe(true);
        }
      }),
    );
  });

  test('stand where they stood, however often they are placed', () => {
    fc.assert(
      fc.property(fc.array(label), (labels) => {
        const place = () => placeLabels(labels, { major: [], minor: [] });
        expect(place()).toEqual(place());
      }),
    );
  });
});

describe.each(CITY_IDS)('the labels of %s', (city) => {
  const basemap = realBasemap(city);
  const { x = 0, y = 0 } = basemap.labels.find(({ kind }) => kind === 'city') ?? {};
  /** Sixty phones around the centre, or the whole city where that is less. */
  const regionAt = (zoom: number): Rect => ({
    ...{ left: x * worldPx(zoom) - 2000, top: y * worldPx(zoom) - 2000 },
    ...{ right: x * worldPx(zoom) + 2000, bottom: y * worldPx(zoom) + 2000 },
  });

  function placedAt(zoom: number, language: string) {
    const measure = (text: string, font: string) =>
      [...text].reduce((sum, character) => sum + (character > '⺀' ? 1 : 0.56), 0) *
      Number(/([\d.]+)px/.exec(font)?.[1]);
    const region = regionAt(zoom);
    const steps = basemapLabelSteps(basemap, { zoom, language, measure, region }, new Set());
    const labels = steps.flatMap((step) => step());
    const minor = basemapObstacles(basemap, zoom, region);
    return { labels, placed: placeLabels<Label['spots'][number], Label>(labels, { major: [], minor }) };
  }

  test.each([10, 11, 12, 13, 14, 15, 16, 17, 18])('never overlap at zoom %i, in any language', (zoom) => {
    for (const language of LANGUAGES) {
      const { placed } = placedAt(zoom, language);
      expect(placed.length).toBeGreaterThan(4);
      expect(firstOverlap(placed)).toBeUndefined();
    }
  });

  test('name districts and rivers in Thai', () => {
    const { labels } = placedAt(12, 'th');
    const written = labels.flatMap((each) =>
      each.kind === 'text' && each.style !== 'station' ? [each.lines.map(({ text }) => text).join(' ')] : [],
    );
    expect(written.length).toBeGreaterThan(4);
    expect(written.filter((text) => !/\p{Script=Thai}/u.test(text))).toEqual([]);
  });

  test('name every station from zoom 16 on but for a few in the densest spots', () => {
    const { labels, placed } = placedAt(16, 'en');
    const isStation = (each: Label) => each.kind === 'text' && each.style === 'station';
    expect(placed.filter((each) => isStation(each.label)).length).toBeGreaterThan(
      labels.filter(isStation).length * 0.95,
    );
  });

  test('name a station once in Chinese when both scripts are the same, else in both', () => {
    const { labels } = placedAt(15, 'zh-Hant');
    const written = labels.flatMap((each) =>
      each.kind === 'text' && each.style === 'station' ? [each.lines.map(({ text }) => text)] : [],
    );
    const twice = written.filter((lines) => lines.length === 2);
    expect(twice.length).toBeGreaterThan(0);
    for (const [own, sign] of twice) expect(own).not.toBe(sign);
    for (const lines of written) expect(lines.join('')).toMatch(/\p{Script=Han}/u);
    expect(written.some((lines) => lines.length === 1)).toBe(true);
  });

  test('show each line by its number about once a screen', () => {
    const { placed } = placedAt(13, 'en');
    const badges = placed.flatMap(({ label: each, spot }) =>
      each.kind === 'badge' && spot.form === 'centred' ? [{ text: each.text, x: spot.x, y: spot.y }] : [],
    );
    expect(new Set(badges.map(({ text }) => text)).size).toBeGreaterThan(basemap.lines.length / 2);
    badges.forEach((a, i) => {
      const twin = badges
        .slice(i + 1)
        .find((b) => b.text === a.text && Math.hypot(a.x - b.x, a.y - b.y) < 24);
      expect(twin).toBeUndefined();
    });
  });
});
