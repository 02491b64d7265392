// Reads from a running page when it showed what, and how busy and how steady it was.

import type { Page } from 'playwright-core';

/** Milliseconds since navigation, but for `timeOrigin` (epoch ms). */
export interface PageTimings {
  readonly timeOrigin: number;
  readonly firstPaint: number;
  readonly listShown: number | undefined;
  readonly pinsShown: number | undefined;
  /** Sum of what each long task after the first paint took beyond 50 ms. */
  readonly blocking: number;
  /** Largest sum of layout shifts within one session window. */
  readonly shift: number;
}

/** How long a page is left alone: being asked whether it is ready costs a slow page more than many of its own steps. */
const QUIET_MS = 2_500;

/** Opens an address and waits, at first without a word, until `mark` is set. */
export async function openUntil(page: Page, address: string, mark: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForTimeout(QUIET_MS);
  await waitForMark(page, mark);
}

/** Waits for a mark set by the app, or by the browser. */
export async function waitForMark(page: Page, name: string): Promise<void> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
    timeout: 60_000,
    polling: 50,
  });
}

export function readTimings(page: Page): Promise<PageTimings> {
  return page.evaluate(async () => {
    const buffered = (type: string): Promise<PerformanceEntryList> =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type, buffered: true });
        setTimeout(() => resolve([]), 300);
      });
    const paint = (await buffered('paint')).find((entry) => entry.name === 'first-contentful-paint');
    const firstPaint = paint?.startTime ?? Number.NaN;
    const tasks = (await buffered('longtask')).filter((task) => task.startTime >= firstPaint - 1);
    const shifts = (await buffered('layout-shift')) as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[];
    let shift = 0;
    let session = { start: 0, end: 0, sum: 0 };
    for (const each of shifts.filter((entry) => !entry.hadRecentInput)) {
      const continues = each.startTime - session.end < 1000 && each.startTime - session.start < 5000;
      if (!continues) session = { start: each.startTime, end: 0, sum: 0 };
      session.end = each.startTime;
      session.sum += each.value;
      shift = Math.max(shift, session.sum);
    }
    // A mark can be set just before the frame that shows it counts as painted.
    const mark = (name: string): number | undefined => {
      const [entry] = performance.getEntriesByName(name, 'mark');
      return entry && Math.max(entry.startTime, firstPaint);
    };
    return {
      timeOrigin: performance.timeOrigin,
      firstPaint,
      listShown: mark('list-shown'),
      pinsShown: mark('pins-shown'),
      blocking: tasks.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0),
      shift,
    };
  });
}
