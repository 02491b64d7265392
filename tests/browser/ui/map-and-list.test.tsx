import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { FakeMap } from '../support/fake-map.ts';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { gradeChip, kindChip, listedIds, placePanel, row } from '../support/visible-places.ts';

/** What the map shows of what the list may show: service points stand on the map alone. */
const pinned = (map: FakeMap): readonly string[] =>
  map.pins.filter((pin) => pin.kind !== 'service').map((pin) => pin.id);

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();

async function expectSamePlaces(map: FakeMap, count: number): Promise<void> {
  await expect.poll(() => sorted(listedIds())).toHaveLength(count);
  await expect.poll(() => sorted(pinned(map))).toEqual(sorted(listedIds()));
}

describe('map and list', () => {
  test('show the same places, whatever is filtered and however wallets change', async () => {
    const { app, map } = await renderApp({ at: '#/chengdu/list' });
    await expectSamePlaces(map, 9);
    await kindChip('Shopping').click();
    await expectSamePlaces(map, 3);
    await gradeChip('Refused').click();
    await expectSamePlaces(map, 1);
    await kindChip('Sights').click();
    await expectSamePlaces(map, 1);
    await gradeChip('Unknown').click();
    await expectSamePlaces(map, 4);
    app.visitor.chooseWallets(['mastercard'] as never);
    await expectSamePlaces(map, 1);
    await kindChip('All').click();
    await expectSamePlaces(map, 2);
    app.visitor.toggleSaved('dujiangyan' as never);
    await kindChip('Saved').click();
    await expectSamePlaces(map, 1);
    app.clearFilter();
    await expectSamePlaces(map, 9);
  });

  test('give a place the same grade', async () => {
    const { map } = await renderApp();
    await expect.poll(() => map.pins.length).toBe(10);
    const label = (id: string): string | undefined => map.pins.find((pin) => pin.id === id)?.label;
    expect(label('chunxi-road')).toBe('Chunxi Road 春熙路, Confirmed for AlipayHK');
    expect(label('ocean-square')).toBe('Ocean Square 海洋广场, Refused for AlipayHK');
    await expect.element(row('Ocean Square')).toHaveAccessibleName(/Refused/);
  });

  test('differ in service points alone, which the map shows until something else is asked for', async () => {
    const { map } = await renderApp();
    await expect.poll(() => map.pins.map((pin) => pin.id)).toContain('help-desk');
    await kindChip('Museums').click();
    await expect.poll(() => map.pins.map((pin) => pin.id)).toEqual(['city-museum']);
  });

  test('open the same place from a pin and from a row', async () => {
    const { map } = await renderApp();
    await expect.poll(() => map.pins.length).toBe(10);
    map.tapPin('taikoo-li');
    await expect.element(placePanel()).toHaveAccessibleName('Place: Taikoo Li');
    await expect.poll(() => map.selected).toBe('taikoo-li');
    map.tapPin('airport');
    await expect.element(placePanel()).toHaveAccessibleName('Place: Tianfu Airport');
    window.history.back();
    await expect.element(placePanel()).not.toBeInTheDocument();
    expect(window.location.hash).toBe('#/chengdu');
    await row('Taikoo Li').click();
    await expect.element(placePanel()).toHaveAccessibleName('Place: Taikoo Li');
  });

  test('keep the pin of an open place that a filter hides', async () => {
    const { map } = await renderApp({ at: '#/chengdu/place/airport?kind=museum' });
    await expect.poll(() => map.pins.map((pin) => pin.id)).toEqual(['city-museum', 'airport']);
  });

  test('mark a saved place', async () => {
    const { app, map } = await renderApp();
    await expect.poll(() => map.pins.some((pin) => pin.saved)).toBe(false);
    app.visitor.toggleSaved('airport' as never);
    await expect.poll(() => map.pins.filter((pin) => pin.saved).map((pin) => pin.id)).toEqual(['airport']);
  });
});

describe('the map', () => {
  test('that cannot load leaves the list working and comes when asked again', async () => {
    const { map } = await renderApp({ mapFailures: 1 });
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('Map could not load.');
    await expect.poll(() => listedIds().length).toBe(9);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => map.pins.length).toBe(10);
    await expect.element(alert).not.toBeInTheDocument();
  });

  test('without its details says so, and that the pins are right', async () => {
    const { map } = await renderApp();
    await expect.poll(() => map.alive).toBe(1);
    map.options?.onBasemapError();
    await expect.element(page.getByText(say('map.basemapFailed'))).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText(say('map.basemapFailed'))).not.toBeInTheDocument();
    await expect.poll(() => map.alive).toBe(1);
  });

  test('lists the places of a cluster that cannot be opened further', async () => {
    const { map } = await renderApp();
    await expect.poll(() => map.alive).toBe(1);
    map.tapCluster('chunxi-road', 'taikoo-li');
    const dialog = page.getByRole('dialog', { name: '2 places at one spot' });
    await expect.poll(() => dialog.getByRole('link').elements().length).toBe(2);
    await dialog.getByRole('link', { name: /^Taikoo Li/ }).click();
    await expect.element(placePanel()).toHaveAccessibleName('Place: Taikoo Li');
    await expect.element(dialog).not.toBeInTheDocument();
    window.history.back();
    await expect.element(placePanel()).not.toBeInTheDocument();
  });

  test('is explored by keyboard only when that is asked for', async () => {
    const { map } = await renderApp();
    await expect.poll(() => map.alive).toBe(1);
    const explore = page.getByRole('button', { name: 'Explore the map' });
    (explore.element() as HTMLElement).focus();
    (explore.element() as HTMLElement).click();
    await expect.poll(() => map.isExploring).toBe(true);
    await expect.element(page.getByRole('button', { name: 'Leave the map' })).toBeInTheDocument();
  });

  test('zooms by its buttons on a wide screen', async () => {
    const { map } = await renderApp({ size: [1280, 800] });
    await expect.poll(() => map.alive).toBe(1);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    expect(map.zooms).toEqual([1, -1]);
  });

  test('zooms by keys as by its buttons, which keep the middle of what is seen', async () => {
    const { map } = await renderApp();
    await expect.poll(() => map.alive).toBe(1);
    const drawn = document.querySelector<HTMLElement>('[role="group"][lang="zh-Hans"]');
    for (const key of ['+', '=', '-', 'x'])
      drawn?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(map.zooms).toEqual([1, 1, -1]);
  });

  test('is told what the sheet or the place card covers', async () => {
    const phone = await renderApp();
    await expect.poll(() => phone.map.insets?.bottom).toBeGreaterThan(300);
    const wide = await renderApp({ size: [1280, 800], at: '#/chengdu/place/airport' });
    await expect.poll(() => wide.map.insets?.bottom).toBe(0);
    expect(wide.map.insets?.right).toBeGreaterThan(300);
  });

  test('is told again when what glides over it has come to rest, so that names can make room', async () => {
    const { map } = await renderApp();
    await expect.poll(() => map.coverings).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const before = map.coverings;
    const [tools] = document.querySelectorAll('[data-over-map]:has(button[aria-label])');
    tools?.dispatchEvent(new TransitionEvent('transitionend', { bubbles: true, propertyName: 'bottom' }));
    expect(map.coverings).toBe(before + 1);
    document
      .querySelector('[lang="zh-Hans"]')
      ?.dispatchEvent(new TransitionEvent('transitionend', { bubbles: true }));
    expect(map.coverings).toBe(before + 1);
  });

  test('gives way to the other city’s map, and only one is alive', async () => {
    const { app, map } = await renderApp();
    await expect.poll(() => map.options?.basemapUrl).toBe('basemap-chengdu.json');
    app.address.open('#/chongqing');
    await expect.poll(() => map.options?.basemapUrl).toBe('basemap-chongqing.json');
    await expect.poll(() => map.pins.map((pin) => pin.id)).toEqual(['hongya-cave']);
    expect(map.alive).toBe(1);
  });

  test('shows what the offline pill says only when there is no connection', async () => {
    await renderApp({ isOnline: false });
    await expect.element(page.getByText('Offline, all saved')).toBeVisible();
    await renderApp({ isOnline: false, offline: 'failed' });
    await expect.element(page.getByText('Offline', { exact: true })).toBeVisible();
  });
});
