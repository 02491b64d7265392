import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

async function loseTheNetwork(): Promise<void> {
  await phone.page.goto(site.url);
  await chooseWallets(phone.page, 'AlipayHK');
  await savedForOffline(phone.page);
  await site.stop();
  await phone.restart();
}

/** What a camera reads off the code on screen. */
async function scanned(page: Page): Promise<string | undefined> {
  const { path, size } = await page.getByRole('img', { name: /^QR code/ }).evaluate((code) => ({
    path: code.querySelector('path')?.getAttribute('d') ?? '',
    size: Number(code.getAttribute('viewBox')?.split(' ')[2]),
  }));
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * side + Number(x) * scale) * 4;
      for (let at = from; at < from + Number(length) * scale * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('without any server', () => {
  test('a place leads to directions, to the card for the driver, and to a code for the person opposite', async () => {
    await loseTheNetwork();
    const { page } = phone;
    await page.goto(`${site.url}#/chengdu/place/taikoo-li-chengdu`);
    await page.getByRole('button', { name: 'Directions', exact: true }).click();
    const directions = page.getByRole('dialog', { name: 'Directions' });
    const amap = directions.getByRole('link', { name: 'Amap 高德地图' });
    expect(await amap.getAttribute('href')).toMatch(
      /^https:\/\/uri\.amap\.com\/marker\?position=104\.\d{6},30\.\d{6}&/,
    );
    await directions.getByRole('link', { name: 'Driver card' }).click();
    const card = page.getByRole('dialog', { name: 'Card for the driver' });
    await card.getByText('成都太古里').waitFor();
    await card.getByText('锦江区中纱帽街8号').waitFor();
    await card.getByText('请打表。').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('dialog', { name: 'Share' }).waitFor();
    expect(await scanned(page)).toBe(`${site.url}#/chengdu/place/taikoo-li-chengdu`);
    expect(phone.problems).toEqual([]);
  });

  test('the nearest stations and what the gates take are there', async () => {
    await loseTheNetwork();
    await phone.page.goto(`${site.url}#/chengdu/place/taikoo-li-chengdu`);
    const metro = phone.page.getByRole('region', { name: 'By metro' });
    await metro.getByRole('list', { name: 'Nearest stations' }).getByRole('listitem').nth(2).waitFor();
    expect(await metro.textContent()).toMatch(/Visa, Mastercard, Amex and UnionPay/);
    expect(phone.problems).toEqual([]);
  });

  test('a card for a place of the other city opens from its link, and from "Show 中文" afterwards', async () => {
    await loseTheNetwork();
    const { page } = phone;
    await page.goto(`${site.url}#/chongqing/place/hongyadong`);
    await page.getByRole('heading', { level: 1, name: /Hongyadong/ }).waitFor();
    await page.goto(`${site.url}#/show`);
    await page.getByRole('link', { name: /^Hongyadong 洪崖洞/ }).click();
    await page.getByText('渝中区嘉陵江滨江路88号').waitFor();
    expect(phone.problems).toEqual([]);
  });

  test('Ready for the flight finds both cities on the phone', async () => {
    await loseTheNetwork();
    await phone.page.goto(`${site.url}#/offline`);
    const saved = phone.page.getByRole('list', { name: 'Saved on this phone' });
    for (const city of ['Chengdu 成都', 'Chongqing 重庆'])
      await saved
        .getByRole('listitem')
        .filter({ hasText: city })
        .filter({ hasText: /\d+ kB/ })
        .waitFor();
    expect(phone.problems).toEqual([]);
  });
});

test('the map is where it was after another screen, again and again', async () => {
  const { page } = phone;
  await page.goto(`${site.url}#/chengdu?wallet=alipayhk`);
  await pinsShown(page);
  const middle = async (): Promise<number> => {
    const box = await page.getByRole('img', { name: /^You are here/ }).boundingBox();
    return box ? Math.round(box.y + box.height / 2) : Number.NaN;
  };
  await phone.context.grantPermissions(['geolocation']);
  await phone.context.setGeolocation({ latitude: 30.654778, longitude: 104.068207, accuracy: 20 });
  await page.getByRole('button', { name: 'Show my location' }).click();
  await page.getByRole('img', { name: /^You are here/ }).waitFor();
  await expect.poll(middle).toBeGreaterThan(150);
  const before = await middle();
  for (let visit = 0; visit < 3; visit += 1) {
    await page.getByRole('link', { name: 'More', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'More' }).waitFor();
    await page.getByRole('link', { name: 'Places', exact: true }).click();
    await page.getByRole('img', { name: /^You are here/ }).waitFor();
    await expect.poll(async () => Math.abs((await middle()) - before)).toBeLessThanOrEqual(3);
  }
});

test('looking at directions asks no map app for anything', async () => {
  const { page } = phone;
  await page.goto(`${site.url}#/chengdu?wallet=alipayhk`);
  await listShown(page);
  await page.goto(`${site.url}#/chengdu/place/taikoo-li-chengdu`);
  await page.getByRole('button', { name: 'Directions', exact: true }).click();
  await page.getByRole('button', { name: 'More apps' }).click();
  await page.getByRole('link', { name: 'OsmAnd' }).waitFor();
  const foreign = phone.requests.filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url));
  expect(foreign).toEqual([]);
});
