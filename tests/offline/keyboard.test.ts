import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listShown, pinsShown } from '../support/journey.ts';
import { openSite, type Site } from '../support/site-server.ts';
import { openPhone, type VisitorPhone } from '../support/visitor-phone.ts';

let site: Site;
let phone: VisitorPhone;

beforeEach(async () => {
  [site, phone] = await Promise.all([openSite(), openPhone()]);
});
afterEach(async () => {
  await Promise.all([phone.close(), site.stop()]);
});

const hasFocus = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus; a visitor gives up after a hundred. */
async function tabTo(target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 100; presses += 1) {
    if (await hasFocus(target)) return;
    await phone.page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never reaches ${target}`);
}

async function tabAndPress(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(target);
  await phone.page.keyboard.press(key);
}

/** From the first screen to a saved place and back, without ever touching the screen. */
async function mainPath(): Promise<void> {
  const { page } = phone;
  await page.goto(site.url);
  await tabAndPress(page.getByRole('checkbox', { name: /^AlipayHK/ }), 'Space');
  await tabAndPress(page.getByRole('button', { name: 'Show places for 1 wallet' }));
  await listShown(page);
  await tabAndPress(page.getByRole('button', { name: /^Shopping/ }));
  const place = page.getByRole('link', { name: /^Chunxi Road/ });
  await tabAndPress(place);
  await page.getByRole('heading', { level: 1, name: /Chunxi Road/ }).waitFor();
  await tabAndPress(page.getByRole('button', { name: 'Save' }));
  await page.getByRole('button', { name: 'Saved', pressed: true }).first().waitFor();
  await page.keyboard.press('Escape');
  await listShown(page);
  await expect.poll(() => hasFocus(place), { message: 'focus returns to the place in the list' }).toBe(true);
}

describe('by keyboard alone', () => {
  test('wallets are chosen, a place is found, read and saved, and the way back is where one left', async () => {
    await mainPath();
    await pinsShown(phone.page);
    expect(phone.problems).toEqual([]);
  });

  test('all of that works without the map as well', async () => {
    await phone.context.route('**/leaflet-map-*', (route) => route.abort());
    await mainPath();
  });

  test('the pins can be reached, and a dialog gives the focus back to what opened it', async () => {
    const { page } = phone;
    await page.goto(`${site.url}#/chengdu?wallet=alipayhk`);
    await pinsShown(page);
    await tabAndPress(page.getByRole('button', { name: 'Explore the map' }));
    const map = page.getByRole('region', { name: 'Map', exact: true });
    const isOnPin = () =>
      map.evaluate(
        (element) =>
          document.activeElement?.matches('.leaflet-pins-pane *') && element.contains(document.activeElement),
      );
    // The pins shown may be those of the page itself: the map that has the buttons takes longer.
    await expect.poll(isOnPin, { timeout: 10_000 }).toBe(true);

    const control = page.getByRole('button', { name: /^Paying with/ });
    await tabAndPress(control);
    const dialog = page.getByRole('dialog', { name: 'Choose wallets' });
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/Paying with/);
    expect(await hasFocus(control)).toBe(true);
  });
});
