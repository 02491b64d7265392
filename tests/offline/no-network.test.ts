import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  basemapColours,
  chooseWallets,
  listShown,
  pins,
  pinsShown,
  placeLinks,
  savedForOffline,
} from '../support/journey.ts';
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

/** First visit, wallets chosen, then server and browser are gone and only the browser comes back. */
async function loseTheNetwork(): Promise<void> {
  await phone.page.goto(site.url);
  await chooseWallets(phone.page, 'AlipayHK', 'Mastercard');
  await savedForOffline(phone.page);
  await site.stop();
  await phone.restart();
}

describe('after one visit, without any server', () => {
  test('the list, the chosen wallets and the map with its pins are there again', async () => {
    await loseTheNetwork();
    await phone.page.goto(site.url);
    await listShown(phone.page);
    await phone.page.getByRole('button', { name: /^All (3|4)\d/ }).waitFor();
    expect(await placeLinks(phone.page).count()).toBeGreaterThan(4);
    await phone.page.getByRole('button', { name: /^Paying with Any of my wallets/ }).waitFor();
    await pinsShown(phone.page);
    // The buttons of the pins follow their drawings.
    await expect.poll(() => pins(phone.page).count()).toBeGreaterThan(3);
    expect(await basemapColours(phone.page)).toBeGreaterThan(20);
    expect(phone.problems).toEqual([]);
  });

  test('a place opens with its evidence', async () => {
    await loseTheNetwork();
    await phone.page.goto(`${site.url}#/chengdu`);
    await phone.page.getByRole('link', { name: /^Chunxi Road 春熙路/ }).click();
    await phone.page.getByRole('heading', { level: 1, name: /Chunxi Road/ }).waitFor();
    const evidence = phone.page.getByRole('list', { name: 'Evidence' }).first().getByRole('listitem');
    expect(await evidence.count()).toBeGreaterThan(0);
    expect(await evidence.first().textContent()).toMatch(/20\d\d/);
  });

  test('a phone without a connection says so over the map, also where the page showed its list ahead of the program', async () => {
    const { page } = phone;
    await page.goto(`${site.url}#/chengdu?wallet=tng`);
    await savedForOffline(page);
    // Not every build of the browser tells a page so when its network is taken away.
    await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    await page.reload();
    const pill = page.getByText(/^Offline/);
    const width = async () => (await pill.boundingBox())?.width ?? 0;
    await expect.poll(width, { timeout: 10_000 }).toBeGreaterThan(40);
  });

  test('a place is found by name: in pinyin, in Traditional Chinese, and with a slip', async () => {
    await loseTheNetwork();
    const { page } = phone;
    await page.goto(`${site.url}#/chengdu`);
    await listShown(page);
    await page.getByRole('button', { name: 'Search' }).click();
    const box = page.getByRole('searchbox', { name: 'Search places' });
    await box.waitFor();
    for (const text of ['kuan zhai xiang zi', '寬窄', 'Kuanzhia']) {
      await box.fill(text);
      await expect.poll(() => placeLinks(page).count(), { message: text, timeout: 10_000 }).toBe(2);
      expect(await placeLinks(page).first().textContent()).toMatch(/宽窄巷子/);
    }
    await placeLinks(page).first().click();
    await page.getByRole('heading', { level: 1, name: /Kuanzhai Alley/ }).waitFor();
    await page.goBack();
    await expect.poll(() => box.inputValue()).toBe('Kuanzhia');
    expect(phone.problems).toEqual([]);
  });

  test('the city never opened before is there too, in a language never used before', async () => {
    await loseTheNetwork();
    await phone.page.goto(`${site.url}#/chongqing?lang=zh-Hant`);
    await phone.page.getByText('解放碑').first().waitFor();
    await pinsShown(phone.page);
    expect(await phone.page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    // What only Traditional Chinese says of the city is there as well.
    await phone.page.goto(`${site.url}#/chengdu/place/kuanzhai-alley?lang=zh-Hant`);
    await phone.page.getByRole('heading', { level: 1, name: /寬窄巷子/ }).waitFor();
    await phone.page.goto(`${site.url}#/more`);
    await phone.page.getByRole('radio', { name: 'English' }).check();
    await phone.page.goto(`${site.url}#/chengdu/place/kuanzhai-alley`);
    await phone.page.getByRole('heading', { level: 1, name: /^Kuanzhai Alley/ }).waitFor();
    await phone.page.goto(`${site.url}#/more`);
    await phone.page.getByRole('radio', { name: '繁體中文' }).check();
    await phone.page.goto(`${site.url}#/chengdu/place/kuanzhai-alley`);
    await phone.page.getByRole('heading', { level: 1, name: /寬窄巷子/ }).waitFor();
  });

  test('a link with a query, as some messengers add, still opens the site', async () => {
    await loseTheNetwork();
    await phone.page.goto(`${site.url}?openExternalBrowser=1#/chengdu`);
    await listShown(phone.page);
  });
});
