import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADES } from '../../../src/domain/acceptance.ts';
import { PLACE_KINDS, type PlaceId } from '../../../src/domain/place.ts';
import { createClusterIndex, MAX_ZOOM, type MapMark, SERVICE_ZOOM } from '../../../src/map/clusters.ts';
import type { Pin } from '../../../src/map/pin.ts';
import { boxOf, isIn } from '../../../src/map/rect.ts';
import { worldPx, worldX, worldY } from '../../../src/map/world.ts';
import { pinSet } from '../../support/pin-set.ts';

const pins = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 60 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({
        id: fc.constant(`place-${id}` as PlaceId),
        position: fc.record({
          lat: fc.double({ min: 30.6, max: 30.7, noNaN: true }),
          lon: fc.double({ min: 104, max: 104.1, noNaN: true }),
        }),
        kind: fc.constantFrom(...PLACE_KINDS),
        grade: fc.constantFrom(...GRADES),
        label: fc.constant('spoken'),
        name: fc.constant('name'),
        signName: fc.constant('名'),
        saved: fc.boolean(),
      }),
    ),
  ),
) as fc.Arbitrary<readonly Pin[]>;
const zoom = fc.integer({ min: 9, max: MAX_ZOOM });

const membersOf = (marks: readonly MapMark[]) =>
  marks.flatMap(({ members }) => [...members].map(({ id }) => id));
/** The marks of a whole city. */
const marksAt = (all: readonly Pin[], level: number, selected?: PlaceId) =>
  createClusterIndex(pinSet(all), selected).marksAt({ zoom: level, left: 0, top: 0, width: 0, height: 0 });

describe('clusters', () => {
  test('show every place exactly once; service points only from zoom 14 on', () => {
    fc.assert(
      fc.property(pins, zoom, (all, level) => {
        const marks = marksAt(all, level);
        const expected = all.filter(({ kind }) => kind !== 'service' || level >= SERVICE_ZOOM);
        expect(membersOf(marks).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  test('never hide the selected place, not even a service point', () => {
    fc.assert(
      fc.property(pins, zoom, fc.nat(), (all, level, pick) => {
        const chosen = all[pick % all.length];
        const marks = marksAt(all, level, chosen?.id);
        const [mark, ...others] = marks.filter(({ members }) =>
          [...members].some(({ id }) => id === chosen?.id),
        );
        expect(others).toEqual([]);
        expect(mark?.members).toHaveLength(1);
        expect(mark?.selected).toBe(true);
      }),
    );
  });

  test('leave no two drawings touching', () => {
    fc.assert(
      fc.property(pins, zoom, (all, level) => {
        const marks = marksAt(all, level);
        const pixels = marks.map(({ position: { lat, lon }, members }) => ({
          x: worldX(lon) * worldPx(level),
          y: worldY(lat) * worldPx(level),
          clusters: members.length > 1 ? 1 : 0,
        }));
        pixels.forEach((a, i) => {
          for (const b of pixels.slice(i + 1)) {
            const least = [37, 36, 42][a.clusters + b.clusters] ?? 0;
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(least);
          }
        });
      }),
    );
  });

  test('take the best grade of their members', () => {
    fc.assert(
      fc.property(pins, zoom, (all, level) => {
        for (const { best, members } of marksAt(all, level)) {
          const ranks = [...members].map(({ grade }) => GRADES.indexOf(grade));
          expect(GRADES.indexOf(best.grade)).toBe(Math.min(...ranks));
        }
      }),
    );
  });

  // 14.4 and 13.6 are on the way of a pinch to 14.
  test.each([14, 14.4, 13.6])(
    'join of very many only what is around the view, each once: zoom %s',
    (level) => {
      const many = Array.from(
        { length: 900 },
        (_, at): Pin => ({
          id: `place-${at}` as PlaceId,
          position: { lat: 30.6 + (at % 30) * 0.004, lon: 104 + Math.floor(at / 30) * 0.004 },
          ...{ kind: 'sight', grade: GRADES[at % GRADES.length] ?? 'unknown', saved: at % 7 === 0 },
          ...{ label: 'spoken', name: 'name', signName: '名' },
        }),
      );
      const pixel = ({ lat, lon }: Pin['position']) => ({
        x: worldX(lon) * worldPx(level),
        y: worldY(lat) * worldPx(level),
      });
      const middle = pixel({ lat: 30.66, lon: 104.06 });
      const view = { zoom: level, left: middle.x - 200, top: middle.y - 300, width: 400, height: 600 };
      const marks = createClusterIndex(pinSet(many), undefined).marksAt(view);
      const shown = membersOf(marks);
      const box = boxOf(view);
      const inView = many.filter(({ position }) => isIn(box, pixel(position).x, pixel(position).y));
      expect(inView.length).toBeGreaterThan(20);
      expect(shown).toEqual(expect.arrayContaining(inView.map(({ id }) => id)));
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBeLessThan(many.length);
      for (const { best, members } of marks) {
        expect(GRADES.indexOf(best.grade)).toBe(
          Math.min(...[...members].map(({ grade }) => GRADES.indexOf(grade))),
        );
      }
    },
  );
});
