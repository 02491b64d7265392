import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { PinSet } from '../../../src/map/pin.ts';
import type { PlaceMap } from '../../../src/map/place-map.ts';
import { pinSet } from '../../support/pin-set.ts';
import { closeMap, middleOf, openMap, PINS, pinAt, TIANFU_SQUARE } from './open-map.ts';

afterEach(closeMap);

/** Shows pins without the moment that their buttons may otherwise take. */
function showNow(map: PlaceMap, pins: PinSet): void {
  map.showPins(pins);
  map.setExploring(false);
}

const SHEET = { top: 0, right: 0, bottom: 300, left: 0 };

describe('a pin', () => {
  test('is a button with a spoken name, out of the tab order until the map is explored', () => {
    const { map, pin, pins } = openMap();
    showNow(map, pinSet(PINS));
    expect(pins().map((button) => button.ariaLabel)).toEqual(PINS.map(({ label }) => label));
    expect(pins().every((button) => button.tabIndex === -1)).toBe(true);
    map.setExploring(true);
    expect(pins().every((button) => button.tabIndex === 0)).toBe(true);
    expect(document.activeElement).toBe(pin('Chunxi Road'));
    map.setExploring(false);
    expect(pins().every((button) => button.tabIndex === -1)).toBe(true);
  });

  test('gets its button a moment after it is drawn', async () => {
    const { map, pins } = openMap();
    map.showPins(pinSet(PINS));
    await expect.poll(() => pins().map((button) => button.ariaLabel)).toEqual(PINS.map(({ label }) => label));
    map.showPins(pinSet(PINS.slice(1)));
    await expect.poll(() => pins()).toHaveLength(PINS.length - 1);
  });

  test('can be tapped before that', async () => {
    const { map, element, pin, told } = openMap();
    showNow(map, pinSet(PINS));
    const spot = middleOf(pin('Kuanzhai Alley'));
    const { left, top } = element.getBoundingClientRect();
    map.showPins(pinSet([]));
    map.showPins(pinSet(PINS));
    await userEvent.click(element, { position: { x: spot.x - left, y: spot.y - top } });
    expect(told.selected).toEqual(['Kuanzhai Alley']);
  });

  test('stands on its place, in a hit area of 44 by 44 pixels', () => {
    const { map, pin } = openMap();
    showNow(map, pinSet([pinAt('Tianfu Square', TIANFU_SQUARE.lat, TIANFU_SQUARE.lon)]));
    const { x, y } = middleOf(pin('Tianfu Square'));
    expect(Math.abs(x - 195)).toBeLessThanOrEqual(1);
    expect(Math.abs(y - 300)).toBeLessThanOrEqual(1);
    expect(pin('Tianfu Square').offsetWidth).toBe(44);
    expect(pin('Tianfu Square').offsetHeight).toBe(44);
  });

  test('tells its place when tapped, and the bare map tells where it was tapped', async () => {
    const { map, pin, element, told } = openMap();
    showNow(map, pinSet(PINS));
    await userEvent.click(pin('Kuanzhai Alley'));
    expect(told.selected).toEqual(['Kuanzhai Alley']);
    expect(told.taps).toEqual([]);
    await userEvent.click(element, { position: { x: 195, y: 300 } });
    expect(told.selected).toHaveLength(1);
    expect(told.taps[0]?.lat).toBeCloseTo(TIANFU_SQUARE.lat, 3);
    expect(told.taps[0]?.lon).toBeCloseTo(TIANFU_SQUARE.lon, 3);
  });

  test('tells its place with Enter and with Space', async () => {
    const { map, told } = openMap();
    showNow(map, pinSet(PINS));
    map.setExploring(true);
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(told.selected).toEqual(['Chunxi Road', 'Wenshu Monastery']);
  });

  test('shows its grade by its own drawing, and its button is kept when only the grade changes', () => {
    const { map, element, pin } = openMap();
    showNow(map, pinSet(PINS));
    const button = pin('Chunxi Road');
    const before = drawnAt(element, middleOf(button));
    // The disc of "confirmed" is filled beside its check.
    expect(drawnAt(element, { x: middleOf(button).x + 10, y: middleOf(button).y })).toEqual([
      10, 98, 71, 255,
    ]);
    showNow(map, pinSet(PINS.map((each) => ({ ...each, grade: 'unknown' as const }))));
    expect(pin('Chunxi Road')).toBe(button);
    expect(drawnAt(element, middleOf(button))).not.toEqual(before);
  });

  test('keeps the order of the list, so that Tab goes through both alike', () => {
    const { map, pins } = openMap();
    showNow(map, pinSet(PINS.slice(1)));
    showNow(map, pinSet(PINS));
    expect(pins().map((button) => button.ariaLabel)).toEqual(PINS.map(({ label }) => label));
    const turned = [...PINS].reverse();
    showNow(map, pinSet(turned));
    expect(pins().map((button) => button.ariaLabel)).toEqual(turned.map(({ label }) => label));
  });

  test('of a service point shows from zoom 14 on', async () => {
    const { map, pins } = openMap();
    showNow(map, pinSet([pinAt('Tax refund', 30.657, 104.066, { kind: 'service' })]));
    expect(pins()).toHaveLength(0);
    map.goTo({ centre: TIANFU_SQUARE, zoom: 14 });
    await expect.poll(() => pins().length).toBe(1);
  });
});

describe('the selected pin', () => {
  test('becomes a drop with the kind of the place and its grade', () => {
    const { map, pin } = openMap();
    showNow(map, pinSet(PINS));
    map.select('Wenshu Monastery' as PlaceId);
    const symbols = [...pin('Wenshu').querySelectorAll('use')].map((use) => use.getAttribute('href'));
    expect(symbols).toEqual(['#k-sight', '#g-unknown']);
    expect(pin('Wenshu').getAttribute('aria-current')).toBe('true');
    map.select(undefined);
    expect(pin('Wenshu').hasAttribute('aria-current')).toBe(false);
  });

  test('is brought above the sheet when the sheet would hide it', async () => {
    const { map, pin } = openMap();
    const hidden = pinAt('South', 30.62, 104.0657);
    showNow(map, pinSet([hidden]));
    map.setInsets(SHEET);
    expect(middleOf(pin('South')).y).toBeGreaterThan(300);
    map.select(hidden.id);
    await expect.poll(() => pin('South').getBoundingClientRect().bottom).toBeLessThan(300);
  });

  test('does not move the map when it is in sight', async () => {
    const { map, told } = openMap();
    showNow(map, pinSet(PINS));
    const moves = told.views.length;
    map.select('Chunxi Road' as PlaceId);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told.views.length - moves).toBeLessThanOrEqual(1);
    for (const { centre } of told.views) expect(centre.lat).toBeCloseTo(TIANFU_SQUARE.lat, 4);
  });

  test('steps out of its cluster', () => {
    const { map, pins } = openMap();
    showNow(
      map,
      pinSet([pinAt('A', 30.657, 104.066), pinAt('B', 30.6571, 104.0661), pinAt('C', 30.6572, 104.0662)]),
    );
    expect(pins().map((button) => button.ariaLabel)).toEqual(['3 places, best expected']);
    map.select('B' as PlaceId);
    expect(pins().map((button) => button.ariaLabel)).toEqual(['2 places, best expected', 'B spoken']);
  });
});

describe('a cluster', () => {
  const twins = [
    pinAt('A', 30.657, 104.066, { grade: 'unknown' }),
    pinAt('B', 30.6575, 104.0665, { grade: 'confirmed' }),
  ];

  test('has the count and the best grade, and opens by fitting its members above the sheet', async () => {
    const { map, pin, pins, told } = openMap({ insets: SHEET });
    showNow(map, pinSet(twins));
    expect(pins().map((button) => button.ariaLabel)).toEqual(['2 places, best confirmed']);
    await userEvent.click(pin('2 places'));
    await expect.poll(() => pins().length).toBe(2);
    await expect.poll(() => middleOf(pin('A')).y).toBeLessThan(300);
    expect(middleOf(pin('B')).y).toBeGreaterThan(0);
    expect(told.clusters).toEqual([]);
  });

  test('of places at one point tells its members at the closest zoom', async () => {
    const { map, pin, told } = openMap({ initial: { centre: TIANFU_SQUARE, zoom: 18 } });
    showNow(map, pinSet([pinAt('A', 30.6574, 104.0657), pinAt('B', 30.6574, 104.0657)]));
    await userEvent.click(pin('2 places'));
    expect(told.clusters).toEqual([['A', 'B']]);
  });
});

test('where two hit areas meet, the nearer place is meant', async () => {
  const { map, element, told } = openMap({ initial: { centre: TIANFU_SQUARE, zoom: 16 } });
  // 38 px apart at zoom 16: their hit areas overlap by 6 px around x = 214.
  const step = (38 / 256 / 2 ** 16) * 360;
  showNow(map, pinSet([pinAt('West', 30.6574, 104.0657), pinAt('East', 30.6574, 104.0657 + step)]));
  await userEvent.click(element, { position: { x: 212, y: 300 } });
  await userEvent.click(element, { position: { x: 217, y: 300 } });
  expect(told.selected).toEqual(['West', 'East']);
});

/** The colour of the pins' canvas under a spot of the page (CSS px): red, green, blue, opacity. */
function drawnAt(element: HTMLElement, { x, y }: { x: number; y: number }): number[] {
  const canvas = element.querySelector<HTMLCanvasElement>('.leaflet-pins-pane > canvas');
  const box = canvas?.getBoundingClientRect();
  if (!canvas || !box) throw new Error('The map has no canvas for its pins.');
  const scale = canvas.width / box.width;
  return [
    ...(canvas.getContext('2d')?.getImageData((x - box.left) * scale, (y - box.top) * scale, 1, 1).data ??
      []),
  ];
}
