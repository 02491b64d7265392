// The steps a visitor takes, by the names they would read or hear.

import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';

const MESSAGES: readonly Record<string, string>[] = readdirSync('locales')
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`locales/${file}`, 'utf8')));

/** Matches names that begin with a message up to its first gap, in every language the product speaks. */
export function inAnyLanguage(key: string): RegExp {
  const starts = MESSAGES.map((messages) => String(messages[key]).split('{')[0] ?? '');
  return new RegExp(`^(${starts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
}

/** Ticks wallets on the first screen and goes on to the places. */
export async function chooseWallets(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await page.getByRole('button', { name: new RegExp(`^Show places for ${names.length} wallet`) }).click();
  await listShown(page);
}

/** The places of the list. */
export function placeLinks(page: Page): Locator {
  return page.getByRole('region', { name: inAnyLanguage('places.region') }).getByRole('link');
}

/** Pins and clusters of the map. */
export function pins(page: Page): Locator {
  const ofMap = page
    .getByRole('region', { name: inAnyLanguage('map.region') })
    .getByRole('button', { includeHidden: true });
  return ofMap.and(
    page.getByRole('button', { name: /Confirmed|Expected|Unknown|Refused/, includeHidden: true }),
  );
}

export async function listShown(page: Page): Promise<void> {
  await placeLinks(page).first().waitFor();
}

/** The app's own mark, set when the first pins stand on the drawn map. */
export async function pinsShown(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('pins-shown').length > 0);
}

/** How many colours the drawn map has; plain paper has one. */
export function basemapColours(page: Page): Promise<number> {
  return page
    .getByRole('region', { name: inAnyLanguage('map.region') })
    .locator('canvas')
    .evaluateAll((canvases) => {
      const colours = new Set<number>();
      for (const canvas of canvases as HTMLCanvasElement[]) {
        if (canvas.width === 0 || canvas.height === 0) continue;
        const pen = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
        pen?.drawImage(canvas, 0, 0);
        const pixels = pen?.getImageData(0, 0, canvas.width, canvas.height).data;
        for (const colour of new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))) colours.add(colour);
      }
      return colours.size;
    });
}

/** All of the site is stored and this page is served from there. */
export async function savedForOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Says whether the page can be scrolled sideways; 0 when it cannot. */
export function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}

/** Keeps every script back; call the answer to let them through. */
export async function holdScripts(context: BrowserContext): Promise<() => void> {
  let release = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route('**/assets/*.js', async (route) => {
    await arrival;
    await route.continue();
  });
  return release;
}
