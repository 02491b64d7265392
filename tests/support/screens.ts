// Every screen and dialog of the product, and how a visitor gets there.

import type { Page } from 'playwright-core';
import { inAnyLanguage, listShown, pinsShown } from './journey.ts';

export interface ProductScreen {
  readonly name: string;
  /** Opens it in a fresh page load; `query` is added to the permalink. */
  open(page: Page, site: string, query: string): Promise<void>;
}

async function load(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

const screen = (name: string, path: string): ProductScreen => ({
  name,
  open: (page, site, query) => load(page, `${site}#${path}?${query}`),
});

/** Dialogs open from the places by the control at `position` in the order of the page; names differ by language. */
const dialog = (name: string, control: (page: Page) => Promise<void>): ProductScreen => ({
  name,
  async open(page, site, query) {
    await load(page, `${site}#/chengdu?${query}`);
    await listShown(page);
    await control(page);
    await page.getByRole('dialog').first().waitFor();
  },
});

export const SCREENS: readonly ProductScreen[] = [
  screen('the first screen', '/welcome'),
  {
    name: 'map and list',
    async open(page, site, query) {
      await load(page, `${site}#/chengdu?wallet=alipayhk,mastercard&${query}`);
      await pinsShown(page);
    },
  },
  screen('the whole list', '/chongqing/list'),
  screen('a place', '/chengdu/place/chunxi-road'),
  screen('a place that is gone', '/chengdu/place/no-such-place'),
  screen('More', '/more'),
  screen('About', '/about'),
  screen('what can be shown', '/show'),
  screen('the card for the cashier', '/show/cashier'),
  screen('what cashiers say', '/show/said'),
  screen('yuan in the visitor’s money', '/money'),
  screen('the report on a place', '/report/chunxi-road'),
  screen('the key', '/key'),
  screen('the choice of a guide', '/pay'),
  screen('a guide', '/pay/truemoney'),
  screen('what to try when a payment failed', '/pay/tng/failed'),
  screen('the signs', '/signs'),
  dialog('the choice of wallets', (page) =>
    page.getByRole('button', { name: inAnyLanguage('wallet.payingWith') }).click(),
  ),
  dialog('the choice of city', (page) =>
    page.getByRole('button', { name: /^([\p{Letter}\p{Mark}]+ )?成都$/u }).click(),
  ),
];
