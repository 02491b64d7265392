import { basemapUrls } from 'virtual:dataset';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pinSet } from '../../support/pin-set.ts';
import { closeMap, openMap, PINS, TIANFU_SQUARE } from './open-map.ts';

afterEach(() => {
  closeMap();
  vi.restoreAllMocks();
});

const STREET = '222,214,198';
const CLOSE = { centre: TIANFU_SQUARE, zoom: 15 };
const FAR = { centre: TIANFU_SQUARE, zoom: 12 };

/** How many pixels of the tiles have the full colour of a street. */
function streetPixels(element: HTMLElement): number {
  let count = 0;
  for (const tile of element.querySelectorAll<HTMLCanvasElement>('.leaflet-tile')) {
    const data = tile.getContext('2d')?.getImageData(0, 0, tile.width, tile.height).data ?? [];
    for (let i = 0; i < data.length; i += 4) {
      if ([data[i], data[i + 1], data[i + 2]].join() === STREET) count += 1;
    }
  }
  return count;
}

/** Lets all requests through but those for streets, which get `answer`; tells how often they were asked for. */
function answerStreetsWith(answer: () => Promise<Response>) {
  const real = window.fetch;
  const asked: string[] = [];
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    if (!String(input).includes('/streets-')) return real(input, init);
    asked.push(String(input));
    return answer();
  });
  return asked;
}

describe('streets', () => {
  test('come when the map has been painted, and are drawn on the tiles that are there', async () => {
    const real = window.fetch;
    const asked = answerStreetsWith(() => real(asked[0] ?? ''));
    const open = openMap({ initial: CLOSE });
    open.map.showPins(pinSet(PINS));
    await expect.poll(() => open.told.painted).toBe(1);
    await expect.poll(() => streetPixels(open.element), { timeout: 5_000 }).toBeGreaterThan(500);
    expect(asked).toHaveLength(1);
    expect(new URL(asked[0] ?? '').host).toBe(location.host);
  });

  test('are not fetched for a look at the whole city', async () => {
    const asked = answerStreetsWith(() => Promise.reject(new Error('not wanted')));
    const open = openMap({ initial: FAR });
    open.map.showPins(pinSet(PINS));
    await expect.poll(() => open.told.painted).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(asked).toEqual([]);
  });

  test.each<[string, () => Promise<Response>]>([
    ['missing', async () => new Response('', { status: 404 })],
    ['broken', async () => new Response('<!doctype html>')],
    ['out of reach', async () => Promise.reject(new TypeError('no network'))],
  ])('that are %s leave the map as it is, without a word', async (_, answer) => {
    const asked = answerStreetsWith(answer);
    const open = openMap({ initial: CLOSE });
    open.map.showPins(pinSet(PINS));
    await expect.poll(() => open.told.painted).toBe(1);
    await expect.poll(() => asked.length, { timeout: 5_000 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(streetPixels(open.element)).toBe(0);
    expect(open.told.basemapErrors).toBe(0);
    expect(open.pins()).toHaveLength(PINS.length);
  });

  test('are nothing a city must have', async () => {
    const asked = answerStreetsWith(() => Promise.reject(new Error('not wanted')));
    const open = openMap({
      basemapUrl: basemapUrls.chongqing,
      core: { west: 106.35, south: 29.4, east: 106.75, north: 29.75 },
      initial: { centre: { lat: 29.56, lon: 106.57 }, zoom: 15 },
    });
    open.map.showPins(pinSet([]));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(asked).toEqual([]);
    expect(open.told.basemapErrors).toBe(0);
  });
});
