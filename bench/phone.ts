// The phone that everything is measured on.

import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../tests/support/find-chromium.ts';

/** A middling Android phone. */
export const PHONE = {
  viewport: { width: 412, height: 860 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'en-US',
  serviceWorkers: 'allow',
} as const;

/** How much slower than this machine. */
const CPU_SLOWDOWN = 4;

/** The link that a hotel hands out. */
export const LIST_VIEW = '#/chengdu?wallet=alipayhk';

export async function launchOptions(): Promise<LaunchOptions> {
  return {
    executablePath: await findChromium(),
    // Whatever the browser wants from elsewhere fails at once instead of sharing the machine.
    args: [
      ...CHROMIUM_ARGS,
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  };
}

/** A browser that remembers: its profile lies in `folder`. */
export async function openProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { ...(await launchOptions()), ...PHONE });
}

/** A new page as slow as the phone. */
export async function slowPage(context: BrowserContext): Promise<{ page: Page; devtools: CDPSession }> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { page, devtools };
}
