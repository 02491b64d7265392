import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortIntoBuckets } from '../../../src/domain/buckets.ts';

describe('sorting into buckets', () => {
  test('keeps the order within each, and leaves out what names no bucket', () => {
    const { positions, starts } = sortIntoBuckets(Uint8Array.of(2, 0, 9, 2, 1, 0), 3);
    expect([...positions]).toEqual([1, 5, 4, 0, 3]);
    expect([...starts]).toEqual([0, 2, 3, 5]);
  });

  test('is a stable sort', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300)), (names) => {
        const expected = names
          .map((name, at) => ({ name, at }))
          .filter(({ name }) => name < 200)
          .sort((a, b) => a.name - b.name || a.at - b.at);
        const { positions, starts } = sortIntoBuckets(Int32Array.from(names), 200);
        expect([...positions]).toEqual(expected.map(({ at }) => at));
        expect(starts.at(-1)).toBe(expected.length);
      }),
    );
  });
});
