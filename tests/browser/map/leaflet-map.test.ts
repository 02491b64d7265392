import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pinSet } from '../../support/pin-set.ts';
import { pixelsOf } from './canvas-pixels.ts';
import { closeMap, middleOf, openMap, PINS, TIANFU_SQUARE } from './open-map.ts';

afterEach(() => {
  closeMap();
  delete document.documentElement.dataset.theme;
});

const settled = (map: ReturnType<typeof openMap>) => expect.poll(() => map.told.painted).toBe(1);

/** The colours on the tile under the middle of the map. */
function coloursUnder(element: HTMLElement): Set<string> {
  const { width, height } = element.getBoundingClientRect();
  const tile = [...element.querySelectorAll<HTMLCanvasElement>('.leaflet-tile')].find((canvas) => {
    const box = canvas.getBoundingClientRect();
    return box.left <= width / 2 && box.right > width / 2 && box.top <= height / 2 && box.bottom > height / 2;
  });
  const data = tile ? pixelsOf(tile) : [];
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 4) colours.add([data[i], data[i + 1], data[i + 2]].join());
  return colours;
}

const LAND = { light: '243,238,227', dark: '27,27,24' };

describe('the basemap', () => {
  test('is painted under the pins, which is told once', async () => {
    const open = openMap();
    open.map.showPins(pinSet(PINS));
    await settled(open);
    expect(coloursUnder(open.element).has(LAND.light)).toBe(true);
    expect(coloursUnder(open.element).size).toBeGreaterThan(20);
    open.map.showPins(pinSet(PINS.slice(1)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(open.told.painted).toBe(1);
    expect(open.told.basemapErrors).toBe(0);
  });

  test('is painted anew when the theme changes', async () => {
    const open = openMap();
    open.map.showPins(pinSet(PINS));
    await settled(open);
    document.documentElement.dataset.theme = 'dark';
    await expect.poll(() => coloursUnder(open.element).has(LAND.dark)).toBe(true);
    expect(coloursUnder(open.element).has(LAND.light)).toBe(false);
  });

  test.each(['/no-such-basemap.json', 'data:application/json,{"format":1}', 'data:text/plain,<html>'])(
    'leaves the pins on plain paper when it cannot be read: %s',
    async (basemapUrl) => {
      const open = openMap({ basemapUrl });
      open.map.showPins(pinSet(PINS));
      await expect.poll(() => open.told.basemapErrors).toBe(1);
      await expect.poll(() => open.pins()).toHaveLength(PINS.length);
      await expect.poll(() => coloursUnder(open.element)).toEqual(new Set([LAND.light]));
      await userEvent.click(open.pin('Kuanzhai'));
      expect(open.told.selected).toEqual(['Kuanzhai Alley']);
    },
  );

  test('has labels on a canvas that writes Chinese in its Chinese forms', async () => {
    const open = openMap();
    open.map.showPins(pinSet(PINS));
    await settled(open);
    const canvas = open.element.querySelector<HTMLCanvasElement>('.leaflet-labels-pane canvas');
    expect(canvas?.closest('[lang]')?.getAttribute('lang')).toBe('zh-Hans');
    const inked = () => canvas && pixelsOf(canvas).some((value) => value > 0);
    await expect.poll(inked).toBe(true);
  });
});

describe('movement', () => {
  test('is told as the point above the sheet, with the metres of a pixel', async () => {
    const { map, told } = openMap({ insets: { top: 0, right: 0, bottom: 300, left: 0 } });
    map.goTo({ centre: { lat: 30.7, lon: 104.1 }, zoom: 15 });
    await expect.poll(() => told.views.at(-1)?.zoom).toBe(15);
    expect(told.views.at(-1)?.centre.lat).toBeCloseTo(30.7, 4);
    expect(told.views.at(-1)?.centre.lon).toBeCloseTo(104.1, 4);
    expect(told.views.at(-1)?.metresPerPixel).toBeCloseTo(4.11, 2);
  });

  test('is not told of a map that leaves the page', async () => {
    const open = openMap({ insets: { top: 0, right: 0, bottom: 300, left: 0 } });
    open.map.showPins(pinSet(PINS));
    await settled(open);
    const views = open.told.views.length;
    open.element.style.display = 'none';
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(open.told.views).toHaveLength(views);
  });

  test('by keys: arrows pan, plus and minus zoom while the map has the focus', async () => {
    const { element, told } = openMap();
    element.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => told.views.at(-1)?.centre.lon).toBeGreaterThan(TIANFU_SQUARE.lon + 0.001);
    await userEvent.keyboard('+');
    await expect.poll(() => told.views.at(-1)?.zoom).toBe(14);
    await userEvent.keyboard('-');
    await expect.poll(() => told.views.at(-1)?.zoom).toBe(13);
  });

  test('never goes closer than 18 or farther than 9', async () => {
    const { map, told } = openMap();
    map.zoomBy(20);
    await expect.poll(() => told.views.at(-1)?.zoom).toBe(18);
    map.zoomBy(-20);
    await expect.poll(() => told.views.at(-1)?.zoom).toBe(9);
  });

  test('says where the details end, and is silent where they are', async () => {
    const { map, element } = openMap();
    const note = () =>
      [...element.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('end'));
    expect(note()?.checkVisibility()).toBe(false);
    map.goTo({ centre: { lat: 31.0, lon: 103.62 }, zoom: 12 });
    await expect.poll(() => note()?.checkVisibility()).toBe(true);
    map.goTo({ centre: TIANFU_SQUARE, zoom: 12 });
    await expect.poll(() => note()?.checkVisibility()).toBe(false);
  });
});

test('the visitor has a dot with a spoken name and a ring of real metres', () => {
  const { map, element } = openMap();
  map.showVisitor({ position: TIANFU_SQUARE, accuracyM: 500, from: 'device' });
  const dot = element.querySelector('[role=img]');
  expect(dot?.ariaLabel).toBe('You are here, accurate to 500 m');
  const ring = dot?.previousElementSibling?.getBoundingClientRect();
  expect(ring?.width).toBeCloseTo((2 * 500) / 16.44, 0);
  expect((ring?.left ?? 0) + (ring?.width ?? 0) / 2).toBeCloseTo(195, -0.5);
  map.showVisitor(undefined);
  expect(element.querySelector('[role=img]')).toBeNull();
});

test('the hotel is a house with a spoken name that lets taps through to the map', async () => {
  const { map, element, told } = openMap();
  const hotel = { name: 'Inn', zh: '锦江小巷客栈', address: undefined, phone: undefined };
  map.showHotel({ ...hotel, position: TIANFU_SQUARE });
  const house = element.querySelector('[role=img]');
  expect(house?.ariaLabel).toBe('Your hotel: 锦江小巷客栈');
  const { x, y } = middleOf(house as Element);
  expect([x, y].map(Math.round)).toEqual([195, 300]);
  document
    .elementFromPoint(x, y)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: y, detail: 1 }));
  expect(told.taps).toHaveLength(1);
  map.goTo({ centre: TIANFU_SQUARE, zoom: 15 });
  await expect.poll(() => Math.round(middleOf(house as Element).x)).toBe(195);
  map.showHotel(undefined);
  expect(element.querySelector('[role=img]')).toBeNull();
});

test('nothing is asked of any other host', async () => {
  const open = openMap();
  open.map.showPins(pinSet(PINS));
  await settled(open);
  const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
  expect(new Set(hosts)).toEqual(new Set([location.host]));
  const addressed = [...open.element.querySelectorAll('[src],[href]')].map(
    (node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '',
  );
  expect(addressed.filter((address) => !address.startsWith('#'))).toEqual([]);
});

test('a closed map leaves nothing behind and can be opened again on the same element', async () => {
  const first = openMap();
  first.map.showPins(pinSet(PINS));
  await settled(first);
  first.map.destroy();
  expect(first.element.querySelectorAll('button, canvas, p')).toHaveLength(0);
  const second = openMap({ element: first.element });
  second.map.showPins(pinSet(PINS));
  expect(second.told.basemapErrors).toBe(0);
});

test('a map that was taken away bears being told that the sheet moved', () => {
  const { map } = openMap();
  map.showPins(pinSet(PINS));
  map.destroy();
  expect(() => map.setInsets({ top: 0, right: 0, bottom: 100, left: 0 })).not.toThrow();
});

test('no name is written under what stands over the map', async () => {
  const everywhere = { left: 0, top: 0, right: 390, bottom: 600 };
  const lettersIn = (open: ReturnType<typeof openMap>): number => {
    const canvas = open.element.querySelector<HTMLCanvasElement>('.leaflet-labels-pane > canvas');
    const [seen, drawn] = [open.element.getBoundingClientRect(), canvas?.getBoundingClientRect()];
    if (!canvas || !drawn || drawn.width === 0) return Number.NaN;
    const scale = canvas.width / drawn.width;
    const isSeen = (x: number, y: number): boolean => {
      const [left, top] = [drawn.left - seen.left + x / scale, drawn.top - seen.top + y / scale];
      return left >= 0 && top >= 0 && left < everywhere.right && top < everywhere.bottom;
    };
    return pixelsOf(canvas).filter((value, at) => {
      const pixel = Math.floor(at / 4);
      return at % 4 === 3 && value > 0 && isSeen(pixel % canvas.width, Math.floor(pixel / canvas.width));
    }).length;
  };
  const free = openMap();
  free.map.showPins(pinSet(PINS));
  await settled(free);
  await expect.poll(() => lettersIn(free)).toBeGreaterThan(1_000);
  const covered = openMap({ controls: () => [everywhere] });
  covered.map.showPins(pinSet(PINS));
  await settled(covered);
  await expect.poll(() => lettersIn(covered)).toBe(0);
});
