import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { readPermalink } from '../../../src/state/permalink.ts';
import { listFragment, mainCity } from '../../../src/state/share-link.ts';
import { CITIES } from './sample-world.ts';

const ids = (count: number): readonly PlaceId[] =>
  Array.from({ length: count }, (_, index) => `a-place-with-a-long-id-${index}` as PlaceId);

describe('a shared list', () => {
  test('travels in the fragment and is read back', () => {
    const list = CITIES.chengdu.places.slice(0, 12).map(({ id }) => id);
    const fragment = listFragment('chengdu', list);
    expect(fragment).toMatch(/^#\/chengdu\?list=/);
    expect(readPermalink(fragment ?? '', [])).toMatchObject({ list, dropped: [] });
  });

  test('is at most 2,000 characters long; a longer one is no link', () => {
    const longest = [...Array(120).keys()].map(ids).filter((list) => listFragment('chengdu', list));
    const most = longest.at(-1) ?? [];
    expect(listFragment('chengdu', most)?.length).toBeLessThanOrEqual(2_000);
    expect(listFragment('chengdu', most)?.length).toBeGreaterThan(1_960);
    expect(listFragment('chengdu', ids(most.length + 1))).toBeUndefined();
  });

  test('opens in the city where most of its places are', () => {
    const cityOf = (id: PlaceId) =>
      id.startsWith('q') ? 'chongqing' : id.startsWith('c') ? 'chengdu' : undefined;
    const main = (...list: string[]) => mainCity(list as PlaceId[], cityOf, 'chengdu');
    expect(main('q1', 'q2', 'c1')).toBe('chongqing');
    expect(main('q1', 'c1')).toBe('chengdu');
    expect(main('gone')).toBe('chengdu');
    expect(main()).toBe('chengdu');
  });
});
