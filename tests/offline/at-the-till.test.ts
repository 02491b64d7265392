import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseWallets, savedForOffline } from '../support/journey.ts';
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

test('with the server gone, a visitor shows a card, finds what was said, changes money and keeps a note', async () => {
  const { page: first } = phone;
  await first.goto(site.url);
  await chooseWallets(first, 'AlipayHK');
  await savedForOffline(first);
  await site.stop();
  await phone.restart();
  const { page } = phone;

  await page.goto(`${site.url}#/show/said`);
  await page.getByRole('searchbox').fill('zhi shou xianjin');
  await page.getByText('只收现金。').click();
  await page.getByRole('link', { name: /^能找零吗？/ }).click();
  const card = page.getByRole('dialog', { name: 'Card for the cashier' });
  await card.getByText('能找零吗？').waitFor();
  await card.getByRole('button', { name: 'Turn to face them' }).click();
  await card.getByText('Turned to face them').waitFor();
  await card.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('list', { name: 'What cashiers say' }).waitFor();

  await page.goto(`${site.url}#/money`);
  await page.getByRole('textbox', { name: '1 CNY in HKD' }).fill('1.09');
  await page.getByRole('button', { name: 'Keep this rate' }).click();
  await page.getByRole('textbox', { name: 'Amount in CNY' }).fill('100');
  await page.getByText(/^HKD\s109\.00$/).waitFor();

  await page.goto(`${site.url}#/report/chunxi-road`);
  await page.getByRole('radio', { name: 'It worked', exact: true }).click();
  await page.getByRole('button', { name: 'Keep this note' }).click();
  await page.getByRole('region', { name: 'Confirmed for AlipayHK' }).waitFor();
  await page
    .getByText(/^You, \d+ \w+ 20\d\d: it worked/)
    .first()
    .waitFor();

  await phone.restart();
  await phone.page.goto(`${site.url}#/chengdu/place/chunxi-road`);
  await phone.page.getByRole('region', { name: 'Your notes' }).waitFor();
  expect(phone.problems).toEqual([]);
});
