import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

describe('at a till without any server', () => {
  test('the guide, its sources, and every step after a failure are there', async () => {
    const { page } = phone;
    await page.goto(site.url);
    await chooseWallets(page, 'AlipayHK', 'Mastercard');
    await savedForOffline(page);
    await site.stop();
    await phone.restart();
    const again = phone.page;

    await again.goto(`${site.url}#/chengdu/place/chunxi-road`);
    await again.getByRole('link', { name: 'How to pay here' }).click();
    await again.getByRole('heading', { level: 1, name: /^Pay with/ }).waitFor();
    await again.getByText('Try this first').waitFor();
    await again
      .getByRole('button', { name: /^Source, / })
      .first()
      .click();
    const source = again.getByRole('dialog').getByRole('link').first();
    expect(await source.getAttribute('href')).toMatch(/^https?:\/\//);
    await again.keyboard.press('Escape');

    await again.getByRole('link', { name: 'It failed' }).click();
    const starts = again.getByRole('list', { name: 'What do you see?' }).getByRole('link');
    await starts.first().waitFor();
    const kinds = await starts.count();
    expect(kinds).toBe(9);
    for (let at = 0; at < kinds; at += 1) {
      await starts.nth(at).click();
      await again.getByRole('heading', { name: 'Pay cash' }).waitFor();
      expect(await again.getByRole('button', { name: '可以付现金吗？' }).count()).toBe(1);
      await again.getByRole('link', { name: 'Something else' }).click();
      await starts.first().waitFor();
    }
    await starts.first().click();
    await again.getByRole('button', { name: '可以付现金吗？' }).click();
    await again.getByRole('dialog').getByText('可以付现金吗？').waitFor();

    await again.goto(`${site.url}#/signs`);
    await again.getByRole('heading', { name: '个人收款码' }).waitFor();
    expect(phone.problems).toEqual([]);
  });
});
