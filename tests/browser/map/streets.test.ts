import { basemapUrls } from 'virtual:dataset';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawnArea, loadBasemap } from '../../../src/map/basemap.ts';
import { paintBasemap } from '../../../src/map/basemap-painter.ts';
import { readPalette } from '../../../src/map/map-palette.ts';
import { loadStreets } from '../../../src/map/streets.ts';
import { worldPx, worldX, worldY } from '../../../src/map/world.ts';
import { pinSet } from '../../support/pin-set.ts';
import { pixelsOf } from './canvas-pixels.ts';
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
    const data = pixelsOf(tile);
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

/** The pixels of a picture of nothing but streets, `width` CSS px wide whose left edge is `left` px of the world at the zoom. */
async function picture(left: number, width: number, zoom: number, ratio: number): Promise<Uint8ClampedArray> {
  const basemap = await loadBasemap(basemapUrls.chengdu);
  const streets = await loadStreets(basemap.streets ?? '');
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * ratio, 256 * ratio];
  const brush = canvas.getContext('2d', { alpha: false });
  if (!brush) throw new Error('no canvas');
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  const top = Math.floor((worldY(TIANFU_SQUARE.lat) * worldPx(zoom)) / 256) * 256;
  const drawn = drawnArea({ west: 103.85, south: 30.45, east: 104.25, north: 30.85 }, basemap);
  const frame = { zoom, left, top, width, height: 256 };
  const bare = { ...basemap, rivers: [], fields: [], runways: [], lines: [], stations: [], labels: [] };
  paintBasemap(brush, bare, drawn, readPalette(document.documentElement), frame, streets);
  return brush.getImageData(0, 0, canvas.width, canvas.height).data;
}

test.each([
  [14, 1],
  [15, 2],
  [17, 3],
])(
  'two tiles side by side look like one picture, at zoom %i and %i device pixels to one',
  async (zoom, ratio) => {
    const left = Math.floor((worldX(TIANFU_SQUARE.lon) * worldPx(zoom)) / 256) * 256;
    const whole = await picture(left, 512, zoom, ratio);
    const halves = [await picture(left, 256, zoom, ratio), await picture(left + 256, 256, zoom, ratio)];
    const side = 256 * ratio;
    let worst = 0;
    // The columns on both sides of the seam.
    for (let row = 0; row < side; row++) {
      for (let column = side - 4; column < side + 4; column++) {
        const half = halves[column < side ? 0 : 1];
        for (let channel = 0; channel < 3; channel++) {
          const one = whole[4 * (row * 2 * side + column) + channel] ?? 0;
          const two = half?.[4 * (row * side + (column % side)) + channel] ?? 0;
          worst = Math.max(worst, Math.abs(one - two));
        }
      }
    }
    // A street differs from the land by 21; edges are smoothed a little differently in a smaller picture.
    expect(new Set(whole).size).toBeGreaterThan(20);
    expect(worst).toBeLessThan(8);
  },
);
