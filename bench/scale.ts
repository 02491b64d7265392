// `npm run bench -- scale [--places 100,1000]`: the built app with synthetic cities of ever more places, on the same phone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startSiteServer } from '../build/site-server.ts';
import { quantile } from './figures.ts';
import { drag, type Motion, watchMotion } from './frames.ts';
import { click, pressFilters, typeSearches } from './measurements.ts';
import { waitForMark } from './page-timings.ts';
import { LIST_VIEW, launchOptions, PHONE, slowPage } from './phone.ts';
import { syntheticCity } from './synthetic-city.ts';

const FOLDER = 'dist';
const SIZES = [100, 1_000, 10_000, 100_000];
/** Most ms that a filter or a keystroke of a search may take, median, by number of places; nothing is said of other numbers. */
const FILTER_LIMITS: Readonly<Record<number, number>> = { 100: 33, 1000: 33, 10000: 50, 100000: 100 };
/** One visit is quicker than another by a third, whatever is measured: filters are pressed in several. */
const FILTER_VISITS = 5;
const FRAME_LIMIT_MS = 34;
const TASK_LIMIT_MS = 50;
/** A spot on the map above the sheet, and one on the list. */
const ON_MAP = [206, 200] as const;
const ON_LIST = [206, 780] as const;

interface Row {
  readonly places: number;
  readonly filterMedian: number;
  readonly filterP95: number;
  readonly searchMedian: number;
  readonly pan12: Motion;
  readonly pan15: Motion;
  readonly zoom: Motion;
  readonly scroll: Motion;
}

async function pan(page: Page): Promise<void> {
  const [x, y] = ON_MAP;
  for (const [dx, dy] of [
    [-150, -60],
    [150, 60],
    [60, 100],
    [-60, -100],
  ] as const) {
    await drag(page, [x, y], [x + dx, y + dy], 20);
  }
}

/** Whole zoom levels by the map's own keys; negative ones away. */
async function zoomBy(page: Page, levels: number): Promise<void> {
  await page.locator('.leaflet-container').focus();
  for (let level = 0; level < Math.abs(levels); level += 1) {
    await page.keyboard.press(levels > 0 ? '+' : '-');
    await page.waitForTimeout(450);
  }
}

async function scroll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the whole list' }).click();
  await page.waitForTimeout(600);
  for (let flick = 0; flick < 4; flick += 1) await drag(page, ON_LIST, [ON_LIST[0], 200], 12);
}

/** A fresh page with a city of so many places, once everything on it has come to rest. */
async function openCity(browser: Browser, url: string, body: string, places: number): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  await context.route(/assets\/chengdu-[^/]*\.json$/, (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  const { page, devtools } = await slowPage(context);
  // Only what happens once everything is there is measured here.
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.goto(`${url}${LIST_VIEW}`);
  await waitForMark(page, 'pins-shown');
  await page.waitForTimeout(2_000 + places / 20);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

async function measure(browser: Browser, url: string, places: number): Promise<Row> {
  const body = syntheticCity(FOLDER, 'chengdu', places);
  const clicks: number[] = [];
  for (let visit = 1; visit < FILTER_VISITS; visit += 1) {
    const page = await openCity(browser, url, body, places);
    clicks.push(...(await pressFilters(page, click)));
    await page.context().close();
  }
  const page = await openCity(browser, url, body, places);
  clicks.push(...(await pressFilters(page, click)));
  await zoomBy(page, -1);
  const pan12 = await watchMotion(page, () => pan(page));
  const zoom = await watchMotion(page, async () => {
    await zoomBy(page, 4);
    await zoomBy(page, -4);
  });
  await zoomBy(page, 3);
  const pan15 = await watchMotion(page, () => pan(page));
  const scrolled = await watchMotion(page, () => scroll(page));
  const keystrokes = await typeSearches(page);
  await page.context().close();
  return {
    places,
    filterMedian: quantile(clicks, 0.5),
    filterP95: quantile(clicks, 0.95),
    searchMedian: quantile(keystrokes, 0.5),
    ...{ pan12, pan15, zoom, scroll: scrolled },
  };
}

function line(row: Row): string {
  const limit = FILTER_LIMITS[row.places];
  const within = (value: number, most: number | undefined) =>
    `${value.toFixed(0)}${most !== undefined && value > most ? ' OVER' : ''}`;
  return [
    row.places,
    within(row.filterMedian, limit),
    row.filterP95.toFixed(0),
    within(row.searchMedian, limit),
    `${within(row.pan12.frameP95, FRAME_LIMIT_MS)} / ${within(row.pan12.longestTask, TASK_LIMIT_MS)}`,
    `${within(row.pan15.frameP95, FRAME_LIMIT_MS)} / ${within(row.pan15.longestTask, TASK_LIMIT_MS)}`,
    within(row.zoom.longTasks, 250),
    `${within(row.scroll.frameP95, FRAME_LIMIT_MS)} / ${within(row.scroll.longestTask, TASK_LIMIT_MS)}`,
  ]
    .map((cell) => String(cell).padStart(18))
    .join('');
}

export async function scale(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { places: { type: 'string', default: SIZES.join() } },
  });
  const site = await startSiteServer({ folder: FOLDER, port: 0 });
  const browser = await chromium.launch(await launchOptions());
  const rows: Row[] = [];
  const heads = [
    'places',
    'filter median',
    'filter p95',
    'search median',
    'pan z12 p95/task',
    'pan z15 p95/task',
    'zoom long',
    'scroll p95/task',
  ];
  console.log(`${heads.map((head) => head.padStart(18)).join('')}   (ms)`);
  try {
    for (const places of values.places.split(',').map(Number)) {
      const row = await measure(browser, site.url, places);
      rows.push(row);
      console.log(line(row));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  const [before, after] = rows.slice(-2);
  if (before && after) {
    const growth = after.filterMedian / before.filterMedian;
    console.log(
      `${after.places / before.places} times the places take ${growth.toFixed(2)} times as long to filter.`,
    );
  }
  mkdirSync('bench/results', { recursive: true });
  const environment = { date: new Date().toISOString(), load: loadavg()[0] };
  writeFileSync('bench/results/scale.json', `${JSON.stringify({ environment, rows }, null, 2)}\n`);
}
