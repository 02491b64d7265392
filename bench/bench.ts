// `npm run bench [-- --runs 5] [-- --only first-run,list,offline]`: measures the built site as a phone on a slow network
// sees it, prints the figures beside their limits and keeps them in bench/results/. `npm run bench -- scale` instead
// measures it with ever more places.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { comparisonPages } from './comparison-pages.ts';
import { FIGURE_KEYS, FIGURES, medians, type Values, withRatios } from './figures.ts';
import { measureFirstRun, measureList, measureOffline, measureStaticList } from './measurements.ts';
import { launchOptions } from './phone.ts';
import { scale } from './scale.ts';
import { startSlowSite } from './slow-site.ts';

const FOLDER = 'dist';
const PARTS = ['first-run', 'list', 'offline'];

async function oneRun(
  browser: Browser,
  parts: readonly string[],
  pages: ReadonlyMap<string, string>,
): Promise<Values> {
  const site = await startSlowSite(FOLDER, pages);
  try {
    const values: Values = {
      ...(parts.includes('first-run') ? await measureFirstRun(browser, site) : {}),
      ...(await measureStaticList(browser, site)),
      ...(parts.includes('list') ? await measureList(browser, site) : {}),
      ...(parts.includes('offline') ? await measureOffline(site) : {}),
    };
    return withRatios(values);
  } finally {
    await site.close();
  }
}

function print(values: Values): void {
  const rows = FIGURE_KEYS.filter((key) => values[key] !== undefined).map((key) => {
    const { name, unit, limit } = FIGURES[key];
    const value = values[key] ?? Number.NaN;
    const digits = unit === '×' ? 2 : unit === '' ? 4 : 1;
    const verdict = limit === undefined ? '' : value <= limit ? `ok    (${limit})` : `OVER  (${limit})`;
    return `${name.padEnd(48)}${value.toFixed(digits).padStart(9)} ${unit.padEnd(3)} ${verdict}`;
  });
  console.log(rows.join('\n'));
}

export async function main(args: readonly string[]): Promise<void> {
  if (args[0] === 'scale') return scale(args.slice(1));
  const { values: options } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', default: '5' }, only: { type: 'string', default: PARTS.join() } },
  });
  const parts = options.only.split(',');
  const browser = await chromium.launch(await launchOptions());
  const runs: Values[] = [];
  try {
    const pages = await comparisonPages(browser, FOLDER);
    for (let run = 1; run <= Number(options.runs); run += 1) {
      runs.push(await oneRun(browser, parts, pages));
      console.log(`run ${run} of ${options.runs}`);
    }
  } finally {
    await browser.close();
  }
  const median = medians(runs);
  print(median);
  const date = new Date().toISOString();
  const [load = 0] = loadavg();
  const environment = { date, chromium: browser.version(), node: process.version, cpus: cpus().length, load };
  if (load > cpus().length) {
    console.log(`The machine was busy with other work (load ${load.toFixed(1)}): do not trust these times.`);
  }
  mkdirSync('bench/results', { recursive: true });
  const file = `bench/results/${date.slice(0, 19).replaceAll(':', '-')}.json`;
  writeFileSync(file, `${JSON.stringify({ environment, limits: FIGURES, median, runs }, null, 2)}\n`);
  console.log(`Medians of ${runs.length}; all runs are in ${file}`);
  if (FIGURE_KEYS.some((key) => (median[key] ?? 0) > (FIGURES[key].limit ?? Number.POSITIVE_INFINITY))) {
    process.exitCode = 1;
  }
}
