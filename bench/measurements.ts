// The single measurements of one run; each starts cold, on its own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { EMPTY_PAGE, STATIC_LIST } from './comparison-pages.ts';
import { quantile, type Values } from './figures.ts';
import { openUntil, readTimings } from './page-timings.ts';
import { LIST_VIEW, openProfile, PHONE, slowPage } from './phone.ts';
import type { SlowSite, Transfer } from './slow-site.ts';

const PRESSES = 20;
const SETTLE_MS = 250;

/** When the first content of a page was painted, in ms after the navigation began. */
async function firstPaint(browser: Browser, site: SlowSite, path: string): Promise<number> {
  const context = await browser.newContext(PHONE);
  const { page } = await slowPage(context);
  site.startVisit();
  await openUntil(page, site.url + path, 'first-contentful-paint');
  const { firstPaint: painted } = await readTimings(page);
  await context.close();
  return painted;
}

export async function measureFirstRun(browser: Browser, site: SlowSite): Promise<Values> {
  const emptyPage = await firstPaint(browser, site, EMPTY_PAGE);
  return { emptyPage, firstRun: await firstPaint(browser, site, '/') };
}

export async function measureStaticList(browser: Browser, site: SlowSite): Promise<Values> {
  return { staticList: await firstPaint(browser, site, STATIC_LIST) };
}

function bytesUntil(transfers: readonly Transfer[], at: number): number {
  const packets = transfers.flatMap((transfer) => transfer.sent);
  return packets.filter((packet) => packet.at <= at).reduce((sum, packet) => sum + packet.bytes, 0) / 1000;
}

/** Each file once, however often it was fetched, in kB. */
function storedBytes(transfers: readonly Transfer[]): number {
  const byPath = new Map(transfers.map((transfer) => [transfer.path, transfer]));
  return bytesUntil([...byPath.values()], Number.POSITIVE_INFINITY);
}

async function heapAfterCollection(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.enable');
  for (let times = 0; times < 2; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.send('HeapProfiler.disable');
  return usedSize / 2 ** 20;
}

/** A click of the mouse, from whose event the limits count; a touch passes through the recognition of gestures before. */
export const click = (page: Page, x: number, y: number): Promise<void> => page.mouse.click(x, y);
const touch = (page: Page, x: number, y: number): Promise<void> => page.touchscreen.tap(x, y);

/** Presses two kinds of place in turn and returns how long list and pins took each time, in ms. */
export async function pressFilters(page: Page, press: typeof click): Promise<readonly number[]> {
  await page.evaluate(() => performance.clearMeasures('filter-applied'));
  const chips = page.getByRole('group', { name: 'Kind of place' }).getByRole('button');
  for (let at = 0; at < PRESSES; at += 1) {
    const box = await chips.nth(1 + (at % 2)).boundingBox();
    if (!box) throw new Error('no filter to tap on');
    await press(page, box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(
      (count) => performance.getEntriesByName('filter-applied').length >= count,
      at + 1,
      { timeout: 10_000, polling: 50 },
    );
    await page.waitForTimeout(SETTLE_MS);
  }
  return page.evaluate(() => performance.getEntriesByName('filter-applied').map((entry) => entry.duration));
}

/** Types and deletes a name, letter by letter, and returns how long list and pins took each time, in ms. */
export async function typeSearches(page: Page): Promise<readonly number[]> {
  const box = page.getByRole('searchbox', { name: 'Search places' });
  const all = page.getByRole('group', { name: 'Kind of place' }).getByRole('button').first();
  const everything = await all.textContent();
  // The search is made ready for the first letter.
  await box.fill('museum');
  await all.filter({ hasNotText: everything ?? '' }).waitFor({ timeout: 120_000 });
  await box.fill('');
  await page.waitForTimeout(1_000);
  await page.evaluate(() => performance.clearMeasures('search-applied'));
  const keys = [...'museum', ...Array<string>(6).fill('Backspace')];
  for (const key of [...keys, ...keys]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(SETTLE_MS);
  }
  return page.evaluate(() => performance.getEntriesByName('search-applied').map((entry) => entry.duration));
}

/** Goes to the other city and waits until its map is drawn, then a little longer. */
async function visitOtherCity(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/chongqing';
  });
  await page
    .getByRole('link', { name: /解放碑/ })
    .first()
    .waitFor();
  await page.waitForTimeout(4_000);
}

/** Opens the list in a browser that was never here. */
export async function measureList(browser: Browser, site: SlowSite): Promise<Values> {
  const context = await browser.newContext(PHONE);
  const { page, devtools } = await slowPage(context);
  site.startVisit();
  await openUntil(page, `${site.url}/${LIST_VIEW}`, 'pins-shown');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForTimeout(1000);
  const timings = await readTimings(page);
  const { listShown = Number.NaN, pinsShown = Number.NaN, timeOrigin } = timings;
  const transfers = site.transfers();
  const listBytes = bytesUntil(transfers, timeOrigin + listShown);
  const scripts = transfers.filter((transfer) => transfer.path.endsWith('.js'));
  const heap = await heapAfterCollection(devtools);
  const clicks = await pressFilters(page, click);
  const touches = await pressFilters(page, touch);
  await visitOtherCity(page);
  const heapOfBoth = await heapAfterCollection(devtools);
  await context.close();
  return {
    listBytes,
    listScriptBytes: bytesUntil(scripts, timeOrigin + listShown),
    pinsBytes: bytesUntil(transfers, timeOrigin + pinsShown) - listBytes,
    storedBytes: storedBytes(transfers),
    list: listShown,
    pins: pinsShown,
    blocking: timings.blocking,
    shift: timings.shift,
    heap,
    heapOfBoth,
    filterMedian: quantile(clicks, 0.5),
    filterP95: quantile(clicks, 0.95),
    touchMedian: quantile(touches, 0.5),
  };
}

/** First visit, browser closed, server gone, browser started again. Closes the site. */
export async function measureOffline(site: SlowSite): Promise<Values> {
  const profile = mkdtempSync(join(tmpdir(), 'wallethere-bench-'));
  try {
    site.startVisit();
    const before = await openProfile(profile);
    const first = await before.newPage();
    await openUntil(first, `${site.url}/${LIST_VIEW}`, 'pins-shown');
    await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await first.waitForTimeout(1000);
    await before.close();
    await site.close();

    const after = await openProfile(profile);
    const { page } = await slowPage(after);
    await openUntil(page, `${site.url}/${LIST_VIEW}`, 'pins-shown');
    const { listShown = Number.NaN, pinsShown = Number.NaN } = await readTimings(page);
    await after.close();
    return { offlineList: listShown, offlinePins: pinsShown };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
