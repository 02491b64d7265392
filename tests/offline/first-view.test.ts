import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdScripts, listShown, pinsShown, placeLinks, savedForOffline } from '../support/journey.ts';
import { openSite, type Site } from '../support/site-server.ts';
import { openPhone, type VisitorPhone } from '../support/visitor-phone.ts';

let site: Site;
let phone: VisitorPhone;

beforeEach(async () => {
  [site, phone] = await Promise.all([openSite(), openPhone()]);
});
afterEach(async () => {
  await Promise.all([phone.close(), site.stop()]);
});

const open = (fragment: string) => phone.page.goto(site.url + fragment, { waitUntil: 'commit' });

const mapPicture = (page: Page) => page.locator('[data-still]');

/** All that can be read of the list and where its links lead. */
function listRead(page: Page): Promise<unknown> {
  return page.getByRole('region', { name: 'Places near you' }).evaluate((region) => ({
    words: region.textContent,
    links: [...region.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    classes: [...region.querySelectorAll('li *')].map((element) => element.getAttribute('class')),
  }));
}

describe('before any script has arrived', () => {
  test.each([
    ['#/chengdu?wallet=alipayhk', 'Paying with AlipayHK', 'Chengdu'],
    ['#/chongqing?wallet=mastercard', 'Paying with Mastercard', 'Chongqing'],
    ['#/chengdu', 'Paying with Any wallet', 'Chengdu'],
  ])('%s shows its list and its map', async (fragment, paying, city) => {
    await holdScripts(phone.context);
    await open(fragment);
    await listShown(phone.page);
    expect(await phone.page.getByRole('button', { name: paying }).isVisible()).toBe(true);
    expect(await phone.page.getByRole('button', { name: city }).first().isVisible()).toBe(true);
    expect(await mapPicture(phone.page).locator('path, use').count()).toBeGreaterThan(20);
    const marks = await phone.page.evaluate(() =>
      performance.getEntriesByType('mark').map(({ name }) => name),
    );
    expect(marks).toEqual(['list-shown', 'pins-shown']);
    expect(phone.problems).toEqual([]);
  });

  test('a returning visitor sees the wallet they chose, in their theme, from the home screen too', async () => {
    await phone.page.goto(`${site.url}#/chongqing?wallet=tng`);
    await savedForOffline(phone.page);
    await phone.page.goto(`${site.url}#/more`);
    await phone.page.getByRole('radio', { name: 'Dark' }).check();
    await phone.restart();
    await holdScripts(phone.context);
    await site.stop();
    await phone.context.route('**/assets/*.js', (route) => route.abort());
    await open('');
    await listShown(phone.page);
    await phone.page.getByRole('button', { name: /^Paying with Touch/ }).waitFor();
    await phone.page.getByRole('button', { name: 'Chongqing' }).first().waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('what may be outdated is not shown', async () => {
    await phone.page.clock.setFixedTime(new Date('2028-03-01T12:00:00Z'));
    await phone.context.route('**/assets/*.js', (route) => route.abort());
    await phone.page.goto(`${site.url}#/chengdu?wallet=alipayhk`);
    await phone.page.waitForTimeout(1_000);
    expect(await placeLinks(phone.page).count()).toBe(0);
  });
});

describe('when the program comes', () => {
  test.each(['alipayhk', 'mastercard', 'jcb'])('nothing changes in the list of %s', async (wallet) => {
    const release = await holdScripts(phone.context);
    await open(`#/chengdu?wallet=${wallet}`);
    await listShown(phone.page);
    const before = await listRead(phone.page);
    const row = await placeLinks(phone.page).first().elementHandle();
    release();
    await mapPicture(phone.page).waitFor({ state: 'detached' });
    expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
    // The rows beyond the first ones have come; the filter here is no filter, and makes the program draw all by itself.
    await phone.restart();
    await phone.page.goto(`${site.url}#/chengdu?wallet=${wallet}&party=any`);
    await listShown(phone.page);
    const drawn = await listRead(phone.page);
    const links = (read: unknown) => (read as { links: string[] }).links;
    expect(links(before).length).toBeGreaterThan(4);
    expect(links(drawn).slice(0, 5)).toEqual(links(before).slice(0, 5));
    const words = (read: unknown) => (read as { words: string }).words.slice(0, 300);
    expect(words(drawn)).toBe(words(before));
  });

  test.each([
    ['a place in the list', 'link', /^Kuanzhai Alley/],
    ['a tab', 'link', 'More'],
  ] as const)('it opens %s that was tapped before', async (_, role, name) => {
    const release = await holdScripts(phone.context);
    await open('#/chengdu?wallet=alipayhk');
    await phone.page.getByRole(role, { name }).click();
    release();
    await phone.page.getByRole('heading', { level: 1, name }).waitFor();
    await phone.page.goBack();
    await listShown(phone.page);
    expect(phone.problems).toEqual([]);
  });

  test('it opens a dialog whose button was pressed before', async () => {
    const release = await holdScripts(phone.context);
    await open('#/chengdu?wallet=alipayhk');
    await phone.page.getByRole('button', { name: /^Paying with/ }).click();
    release();
    await phone.page.getByRole('dialog', { name: 'Choose wallets' }).waitFor();
  });
});

describe('what the phone keeps for it beside the database', () => {
  const kept = () => phone.page.evaluate(() => ({ ...localStorage }));

  async function chooseByLink(): Promise<void> {
    await phone.page.goto(`${site.url}#/chengdu?wallet=tng`);
    await savedForOffline(phone.page);
  }

  test('gives way where the database knows better', async () => {
    await chooseByLink();
    const right = await listRead(phone.page);
    await phone.page.evaluate(() => {
      for (const [key, text] of Object.entries(localStorage))
        localStorage.setItem(key, text.replace('"tng"', '"mastercard"'));
    });
    await phone.page.reload();
    await phone.page.getByRole('button', { name: /^Paying with Touch/ }).waitFor();
    await mapPicture(phone.page).waitFor({ state: 'detached' });
    await pinsShown(phone.page);
    expect(await listRead(phone.page)).toEqual(right);
    expect(JSON.stringify(await kept())).toMatch(/tng/);
    expect(phone.problems).toEqual([]);
  });

  test('can be refused by the phone: then the program shows the list', async () => {
    await phone.context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await chooseByLink();
    await phone.page.reload();
    await listShown(phone.page);
    await phone.page.getByRole('button', { name: /^Paying with Touch/ }).waitFor();
    expect(phone.problems).toEqual([]);
  });

  test('is gone with everything else that is deleted', async () => {
    await chooseByLink();
    expect(Object.keys(await kept())).toHaveLength(1);
    await phone.page.goto(`${site.url}#/more`);
    await phone.page.getByRole('button', { name: 'Delete everything on this phone' }).click();
    await phone.page.getByRole('button', { name: 'Delete everything', exact: true }).click();
    await phone.page.getByRole('button', { name: /^Show places/ }).waitFor();
    expect(await kept()).toEqual({});
  });
});
