// Watches a page while something moves: how long its frames and its tasks take.

import type { Page } from 'playwright-core';
import { quantile } from './figures.ts';

export interface Motion {
  /** 95th percentile of the time between frames, in ms. */
  readonly frameP95: number;
  /** The longest task, and all that tasks took beyond nothing once longer than 50 ms, in ms. */
  readonly longestTask: number;
  readonly longTasks: number;
}

/** Runs `move` and says how smoothly the page went along. */
export async function watchMotion(page: Page, move: () => Promise<void>): Promise<Motion> {
  await page.evaluate(() => {
    const seen = { frames: [] as number[], tasks: [] as number[], isOver: false };
    Object.assign(globalThis, { seenMotion: seen });
    new PerformanceObserver((list) => {
      seen.tasks.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
    let last: number | undefined;
    const step = (now: number): void => {
      if (last !== undefined) seen.frames.push(now - last);
      last = now;
      if (!seen.isOver) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  await move();
  await page.waitForTimeout(400);
  const { frames, tasks } = await page.evaluate(() => {
    const { seenMotion } = globalThis as unknown as {
      seenMotion: { frames: number[]; tasks: number[]; isOver: boolean };
    };
    seenMotion.isOver = true;
    return { frames: seenMotion.frames, tasks: seenMotion.tasks };
  });
  return {
    frameP95: quantile(frames, 0.95),
    longestTask: Math.max(0, ...tasks),
    longTasks: tasks.reduce((sum, task) => sum + task, 0),
  };
}

/** Drags a finger over the page in small steps, from one spot to another (CSS px), `steps` frames long. */
export async function drag(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
  steps: number,
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [{ x: from[0] + (to[0] - from[0]) * share, y: from[1] + (to[1] - from[1]) * share }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step += 1) {
    await touch('touchMove', step / steps);
    await page.waitForTimeout(16);
  }
  await touch('touchEnd', 1);
  await devtools.detach();
}
