// The pages our own are compared with: an empty one, and one that holds the same list as plain HTML.

import type { Browser } from 'playwright-core';
import { startSiteServer } from '../build/site-server.ts';
import { waitForMark } from './page-timings.ts';
import { LIST_VIEW, PHONE } from './phone.ts';

export const EMPTY_PAGE = '/empty-page.html';
export const STATIC_LIST = '/static-list.html';

const HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">';

/** Renders the list once with the real app and keeps what came out: markup, drawings and styles in one file. */
async function staticList(browser: Browser, folder: string): Promise<string> {
  const server = await startSiteServer({ folder, port: 0 });
  // A screen so high that every row stands on it.
  const context = await browser.newContext({
    ...PHONE,
    viewport: { width: PHONE.viewport.width, height: 12_000 },
  });
  try {
    const page = await context.newPage();
    await page.goto(server.url + LIST_VIEW);
    await waitForMark(page, 'pins-shown');
    // The rows beyond the first screenful follow a moment later.
    await page.waitForTimeout(1000);
    const region = page.getByRole('region', { name: 'Places near you' });
    const parts = await region.evaluate((element) => {
      const outer = (root: ParentNode, selector: string) =>
        [...root.querySelectorAll(selector)].map((each) => each.outerHTML).join('');
      return {
        styles: outer(document, 'head style'),
        drawings: outer(document, 'svg:has(> symbol)'),
        list: outer(element, '[role=list]'),
      };
    });
    return `${HEAD}<title>Places</title>${parts.styles}<body>${parts.drawings}${parts.list}`;
  } finally {
    await context.close();
    await server.close();
  }
}

/** Both pages by their path. */
export async function comparisonPages(
  browser: Browser,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  return new Map([
    [EMPTY_PAGE, `${HEAD}<title>Empty</title><p>Empty</p>`],
    [STATIC_LIST, await staticList(browser, folder)],
  ]);
}
