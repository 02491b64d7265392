// A visitor's phone: a browser whose memory survives a restart, with a record of all that went wrong in it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from './find-chromium.ts';

export interface VisitorPhone {
  /** The open page; another one after `restart`. */
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console, uncaught exceptions and what the security policy stopped. */
  readonly problems: readonly string[];
  /** Every address asked for, by pages and workers alike. */
  readonly requests: readonly string[];
  forgetProblems(): void;
  /** Closes the browser and starts it again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** How long Chromium takes to write down what a page kept with its last tap, in milliseconds; nobody is quicker. */
const WRITING_MS = 500;

/** Chromium on a desktop does not know this permission of phones and says so on every page. */
const NOT_OUR_FAULT = /Unrecognized feature: 'web-share'/;

export async function openPhone(options: BrowserContextOptions = {}): Promise<VisitorPhone> {
  const profile = mkdtempSync(join(tmpdir(), 'wallethere-phone-'));
  const problems: string[] = [];
  const requests: string[] = [];

  async function start(): Promise<{ context: BrowserContext; page: Page }> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findChromium(),
      args: CHROMIUM_ARGS,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      locale: 'en-US',
      reducedMotion: 'reduce',
      serviceWorkers: 'allow',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    context.on('request', (request) => requests.push(request.url()));
    context.on('weberror', (error) => problems.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error' && !NOT_OUR_FAULT.test(message.text())) problems.push(message.text());
    });
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  }

  let running = await start();
  return {
    get page() {
      return running.page;
    },
    get context() {
      return running.context;
    },
    problems,
    requests,
    forgetProblems: () => void problems.splice(0),
    async restart() {
      await running.page.waitForTimeout(WRITING_MS);
      await running.context.close();
      running = await start();
    },
    async close() {
      await running.context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
