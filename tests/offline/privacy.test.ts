import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseWallets, listShown, pinsShown, savedForOffline } from '../support/journey.ts';
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

test('the whole way through the app asks no other site for anything and breaks no rule of the policy', async () => {
  const { page } = phone;
  await page.goto(site.url);
  await chooseWallets(page, 'AlipayHK', 'Mastercard');
  await pinsShown(page);
  await savedForOffline(page);
  await page.getByRole('button', { name: /^Museums/ }).click();
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('link', { name: /^Chunxi Road/ }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Chengdu 成都', exact: true }).click();
  await page.getByRole('radio', { name: /^Chongqing/ }).click();
  await page
    .getByRole('link', { name: /解放碑/ })
    .first()
    .waitFor();
  for (const view of ['#/more', '#/about', '#/key', '#/chengdu/list', '#/chongqing']) {
    await page.goto(site.url + view);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
  await page.reload();
  await listShown(page);

  const foreign = phone.requests.filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url));
  expect(foreign).toEqual([]);
  expect(phone.problems).toEqual([]);
});

test('nothing of a link reaches the server: neither place nor wallet', async () => {
  await phone.page.goto(`${site.url}#/chengdu/list?wallet=tng&kind=museum&q=secret`);
  await listShown(phone.page);
  expect(site.requests.join('\n')).not.toMatch(/tng|museum|secret/);
});
