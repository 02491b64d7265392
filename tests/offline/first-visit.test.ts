import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseWallets, holdScripts } from '../support/journey.ts';
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

describe('a first visit on a slow network', () => {
  test('shows its first screen before any script has arrived', async () => {
    await phone.context.route('**/assets/*.js', (route) => route.abort());
    await phone.page.goto(site.url);
    await phone.page.getByRole('heading', { level: 1, name: 'Which of these do you have?' }).waitFor();
    expect(await phone.page.getByRole('checkbox', { name: /^AlipayHK/ }).isVisible()).toBe(true);
  });

  test('counts a wallet that was ticked before the scripts arrived', async () => {
    const release = await holdScripts(phone.context);
    await phone.page.goto(site.url, { waitUntil: 'commit' });
    await phone.page.getByRole('checkbox', { name: /^AlipayHK/ }).check();
    release();
    await phone.page.getByRole('button', { name: 'Show places for 1 wallet' }).click();
    await phone.page.getByRole('button', { name: /^Paying with AlipayHK/ }).waitFor();
  });

  test('shows no English first screen to a phone that speaks another language', async () => {
    await phone.close();
    phone = await openPhone({ locale: 'zh-HK' });
    await phone.context.route('**/assets/*.js', (route) => route.abort());
    await phone.page.goto(site.url);
    const title = phone.page.getByRole('heading', { level: 1, name: 'Which of these do you have?' });
    expect(await title.isVisible()).toBe(false);
  });

  test('starts with the wallets of the link, without asking', async () => {
    await phone.page.goto(`${site.url}#/chengdu?wallet=mastercard`);
    await phone.page.getByRole('button', { name: /^Paying with Mastercard/ }).waitFor();
  });

  test('remembers the wallets for the next one', async () => {
    await phone.page.goto(site.url);
    await chooseWallets(phone.page, 'AlipayHK');
    await phone.restart();
    await phone.page.goto(site.url);
    await phone.page.getByRole('button', { name: /^Paying with AlipayHK/ }).waitFor();
  });
});
