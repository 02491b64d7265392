import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listShown, pinsShown, savedForOffline } from '../support/journey.ts';
import { openSite, type Site } from '../support/site-server.ts';
import { openPhone, type VisitorPhone } from '../support/visitor-phone.ts';

let site: Site;
let phones: VisitorPhone[] = [];

beforeEach(async () => {
  site = await openSite();
});
afterEach(async () => {
  await Promise.all(phones.map((phone) => phone.close()));
  phones = [];
  await site.stop();
});

async function newPhone(options: Parameters<typeof openPhone>[0] = {}): Promise<VisitorPhone> {
  const phone = await openPhone(options);
  phones.push(phone);
  return phone;
}

/** Fills in the kit as a receptionist does, with the point from an Amap link. */
async function writeHotel(page: Page): Promise<void> {
  await page.goto(`${site.url}#/hotel-kit`);
  await page.getByRole('textbox', { name: 'Hotel name' }).fill('Jinjiang Lane Guesthouse');
  await page.getByRole('textbox', { name: 'Chinese name 中文名称' }).fill('锦江小巷客栈');
  await page.getByRole('textbox', { name: 'Chinese address 地址' }).fill('四川省成都市锦江区示例路1号');
  await page.getByRole('textbox', { name: 'Phone' }).fill('+86 28 0000 0000');
  await page.getByRole('button', { name: /^Set the point/ }).click();
  const link = 'https://uri.amap.com/marker?position=104.080126,30.653092';
  await page.getByRole('textbox', { name: 'Map link or coordinates' }).fill(link);
  await page.getByRole('button', { name: /^Use this point/ }).click();
  await page.getByRole('button', { name: /^Done/ }).click();
}

async function copiedLink(phone: VisitorPhone): Promise<string> {
  await phone.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await phone.page.getByRole('button', { name: /^Copy link/ }).click();
  await phone.page.getByText('Copied', { exact: true }).waitFor();
  return phone.page.evaluate(() => navigator.clipboard.readText());
}

describe('a hotel made in one browser', () => {
  test('opens in a fresh second one, and stays there without a network', async () => {
    const desk = await newPhone();
    await writeHotel(desk.page);
    const link = await copiedLink(desk);
    expect(link.startsWith(`${site.url}#/?hotel=1.`)).toBe(true);
    expect(desk.requests.filter((address) => !address.startsWith(site.url))).toEqual([]);

    const guest = await newPhone();
    const { page } = guest;
    await page.goto(link);
    await page.getByText('From Jinjiang Lane Guesthouse. Added from a link, not checked by us.').waitFor();
    await page.getByRole('checkbox', { name: /^AlipayHK/ }).check();
    await page.getByRole('button', { name: 'Show places for 1 wallet' }).click();
    const offer = page.getByRole('dialog', { name: 'A hotel from a link' });
    await offer.getByText('锦江小巷客栈', { exact: true }).waitFor();
    await offer.getByRole('button', { name: 'Keep as my hotel' }).click();
    const home = page.getByRole('img', { name: 'Your hotel: Jinjiang Lane Guesthouse 锦江小巷客栈' });
    await home.waitFor();
    await page.getByText('Distances from your hotel').waitFor();
    expect(page.url()).toBe(`${site.url}#/chengdu`);

    await savedForOffline(page);
    await site.stop();
    await guest.restart();
    await guest.page.goto(`${site.url}#/chengdu`);
    await listShown(guest.page);
    await pinsShown(guest.page);
    await guest.page.getByText('Distances from your hotel').waitFor();
    await guest.page.getByRole('img', { name: /^Your hotel: Jinjiang Lane/ }).waitFor();
    await guest.page.getByRole('link', { name: 'Take me back to my hotel' }).click();
    const card = guest.page.getByRole('dialog', { name: 'Card for the driver' });
    await card.getByText('锦江小巷客栈', { exact: true }).waitFor();
    await card.getByText('请送我回酒店。').waitFor();
    expect(guest.problems).toEqual([]);
  });

  test('can be written without a network too, and the draft is still there', async () => {
    const desk = await newPhone();
    await desk.page.goto(`${site.url}#/chengdu`);
    await pinsShown(desk.page);
    await savedForOffline(desk.page);
    await site.stop();
    await writeHotel(desk.page);
    await desk.page.getByRole('img', { name: 'Code of your hotel’s link' }).waitFor();
    await desk.page.goto('about:blank');
    await desk.page.goto(`${site.url}#/hotel-kit`);
    expect(await desk.page.getByRole('textbox', { name: 'Hotel name' }).inputValue()).toBe(
      'Jinjiang Lane Guesthouse',
    );
    await desk.page.getByRole('img', { name: 'Code of your hotel’s link' }).waitFor();
  });
});

const TOKEN =
  '1.WyJKaW5qaWFuZyBMYW5lIEd1ZXN0aG91c2UiLCLplKbmsZ_lsI_lt7flrqLmoIgiLCLlm5vlt53nnIHmiJDpg73luILplKbmsZ_ljLrnpLrkvovot68x5Y-3IiwzMDY1MDAwLDEwNDA4MDAwLCIrODYyODAwMDAwMDAwIl0';

describe('on an iPhone, whose home-screen app shares nothing with its browser', () => {
  /** A phone that says of itself what iPhones say in the browser, or in an app of the home screen. */
  async function iPhone(standalone: boolean): Promise<VisitorPhone> {
    const phone = await newPhone();
    await phone.context.addInitScript((value) => {
      Object.defineProperty(navigator, 'standalone', { value });
    }, standalone);
    return phone;
  }
  const manifest = (page: Page) => page.locator('link[rel=manifest]').getAttribute('href');

  test('the browser keeps the hotel in the address and asks for a manifest without a start', async () => {
    const { page } = await iPhone(false);
    await page.goto(`${site.url}#/chengdu?hotel=${TOKEN}`);
    expect(await manifest(page)).toBe('./app.webmanifest');
    await page.getByRole('button', { name: 'Keep as my hotel' }).click();
    await page.waitForFunction(() =>
      /keep/.test(document.querySelector('link[rel=manifest]')?.getAttribute('href') ?? ''),
    );
    await page.waitForURL(`${site.url}#/chengdu?hotel=${TOKEN}`);
    await page.getByRole('button', { name: /^Museums/ }).click();
    await page.waitForURL(`${site.url}#/chengdu?kind=museum&hotel=${TOKEN}`);
    expect((await page.request.get(`${site.url}app-keep.webmanifest`)).ok()).toBe(true);
    await page.goto(`${site.url}#/hotel`);
    await page.getByRole('button', { name: 'Remove this hotel' }).click();
    await page.waitForURL(`${site.url}#/hotel`);
    expect(await manifest(page)).toBe('./app.webmanifest');
  });

  test('the app reads it once and asks no more, though it starts from the same link each time', async () => {
    const phone = await iPhone(true);
    const start = `${site.url}#/chengdu?hotel=${TOKEN}`;
    await phone.page.goto(start);
    await phone.page.getByRole('button', { name: 'Not now' }).click();
    await phone.page.waitForURL(`${site.url}#/chengdu`);
    await phone.page.goto('about:blank');
    await phone.page.goto(start);
    await phone.page.waitForURL(`${site.url}#/chengdu`);
    expect(await phone.page.getByRole('dialog').count()).toBe(0);
  });
});

/** Pages of a PDF, counted in its objects. */
async function pagesOf(page: Page): Promise<{ readonly pages: number; readonly boxes: readonly string[] }> {
  const text = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) => box.trim());
  return { pages: text.match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0, boxes };
}

/** Sides in points, rounded: an inch has 72 of them. */
const [A5, A4] = ['0 0 420 595', '0 0 595 842'] as const;
const rounded = (box: string): string =>
  box
    .split(/\s+/)
    .map((side) => Math.round(Number(side)))
    .join(' ');

/** Makes a language the first on the poster: the others leave and come back after it. */
async function putFirst(page: Page, first: string): Promise<void> {
  const box = (name: string) => page.getByRole('checkbox', { name });
  const others = ['English', '繁體中文', 'Bahasa Melayu', 'ไทย', '简体中文'].filter((name) => name !== first);
  await page.getByRole('button', { name: /^Languages/ }).click();
  for (const name of others) await box(name).uncheck();
  for (const name of others) await box(name).check();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** On paper: whether anything is cut off, and the smallest code in millimetres. */
async function paper(page: Page): Promise<{ readonly cut: number; readonly codeMm: number }> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const host = document.querySelector('[data-print-host]');
    const sheets = [...(host?.querySelectorAll('article') ?? [])];
    const codes = [...(host?.querySelectorAll('svg[role=img]') ?? [])];
    return {
      cut: sheets.filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1).length,
      codeMm: Math.min(...codes.map((code) => (code.getBoundingClientRect().width * 25.4) / 96)),
    };
  });
  await page.emulateMedia({ media: null });
  return found;
}

const LONG = {
  'Hotel name': 'The Riverside Garden Hotel and Spa at Chunxi Road Chengdu',
  'Chinese name 中文名称': '锦江河畔花园国际大酒店成都春熙路太古里地铁站旗舰店东门分店一号楼',
  'Chinese address 地址':
    '四川省成都市锦江区示例路示例街道1号示例大厦3栋2单元11层1104室靠近春熙路地铁站C出口东侧',
};

describe('on paper', () => {
  test.each([
    ['English', 'en'],
    ['繁體中文', 'zh-Hant'],
    ['ไทย', 'th'],
  ])(
    'poster, cards and desk sheet are one page each, whatever the hotel is called: %s',
    async (name, tag) => {
      const { page } = await newPhone();
      await page.addInitScript(() => {
        window.print = () => {};
      });
      await writeHotel(page);
      await putFirst(page, name);
      expect(await page.locator('[data-print-host] article').getAttribute('lang')).toBe(tag);
      const check = async (size: string): Promise<void> => {
        // The sheet follows the choice a moment later.
        const sheets = async () => {
          const { pages, boxes } = await pagesOf(page);
          return [pages, ...boxes.map(rounded)];
        };
        await expect.poll(sheets, { timeout: 5_000 }).toEqual([1, size]);
        const { cut, codeMm } = await paper(page);
        expect(cut).toBe(0);
        expect(codeMm).toBeGreaterThanOrEqual(35);
      };
      for (const long of [false, true]) {
        if (long)
          for (const [field, text] of Object.entries(LONG))
            await page.getByRole('textbox', { name: field }).fill(text);
        await page.getByRole('radio', { name: 'A5 poster' }).check();
        await check(A5);
        await page.getByRole('radio', { name: 'A4, four cards' }).check();
        await check(A4);
      }
      await page.getByRole('button', { name: /^Print desk sheet/ }).click();
      await page.getByText('At the front desk').first().waitFor({ state: 'attached' });
      await check(A4);
    },
  );
});
