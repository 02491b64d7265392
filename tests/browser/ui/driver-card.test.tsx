import { describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { Visitor } from '../../../src/domain/visitor.ts';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { SMALL_CITIES } from '../support/small-city.ts';

const card = (): Locator => page.getByRole('dialog', { name: 'Card for the driver', exact: true });
const sizeOf = (text: string): number =>
  Number.parseFloat(getComputedStyle(card().getByText(text, { exact: true }).element()).fontSize);

describe('the card for the driver', () => {
  test('says in Chinese where to, what is near, and how the ride is paid', async () => {
    await renderApp({ at: '#/show/driver/chunxi-road' });
    for (const text of [
      '师傅您好，请送我到这里，谢谢！',
      '春熙路',
      '锦江区总府路1号',
      '地铁2号线、3号线 春熙路站附近',
      '请打表。',
    ]) {
      await expect.element(card().getByText(text, { exact: true })).toBeVisible();
    }
    await expect.element(card().getByText(/支付宝商家码/)).toBeVisible();
    expect(card().getByText('春熙路', { exact: true }).element().closest('[lang]')).toHaveAttribute(
      'lang',
      'zh-Hans',
    );
  });

  test('tells the traveller what it says', async () => {
    await renderApp({ at: '#/show/driver/chunxi-road' });
    await expect.element(card().getByText(/Please use the meter/)).toBeVisible();
    await expect.element(card().getByText('Chūnxī Lù')).toBeVisible();
    await expect.element(card().getByText(say('driver.unread'))).toBeVisible();
  });

  test.each([
    [390, 844],
    [320, 568],
    [844, 390],
  ])('is large enough to read from the front seat at %i × %i', async (width, height) => {
    await renderApp({ at: '#/show/driver/chunxi-road', size: [width, height] });
    await expect.element(card()).toBeVisible();
    expect(sizeOf('春熙路')).toBeGreaterThanOrEqual(64);
    expect(sizeOf('锦江区总府路1号')).toBeGreaterThanOrEqual(28);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('keeps a long name at 40 px or more, and all of it on the screen', async () => {
    const long = '成都世纪城新国际会展中心国际展览馆西侧游客服务点';
    const [first, ...rest] = SMALL_CITIES.chengdu.places;
    if (!first) throw new Error('The small city has no places.');
    const places = [{ ...first, name: { en: 'A long name', 'zh-Hans': long } }, ...rest];
    await renderApp({
      at: '#/show/driver/chunxi-road',
      size: [320, 640],
      loadCity: async (id) => ({ ...SMALL_CITIES[id], places }),
    });
    await expect.element(card().getByText(long)).toBeVisible();
    expect(sizeOf(long)).toBe(40);
    expect(card().getByText(long).element().scrollWidth).toBeLessThanOrEqual(320);
  });

  test('shows district instead of an address that nobody checked, and says so to the traveller', async () => {
    await renderApp({ at: '#/show/driver/city-museum' });
    await expect.element(card().getByText('锦江区', { exact: true })).toBeVisible();
    await expect.element(card().getByText(/浣花南路/)).not.toBeInTheDocument();
    await expect.element(card().getByText(new RegExp(say('driver.unchecked')))).toBeVisible();
  });

  test('asks about cash where no wallet of the visitor can pay a driver’s code', async () => {
    const visitor: Partial<Visitor> = { wallets: ['octopus'] as never, hasChosen: true };
    await renderApp({ at: '#/show/driver/chunxi-road', visitor });
    await expect.element(card().getByText('可以付现金吗？')).toBeVisible();
    await expect.element(card().getByText(/支付宝/)).not.toBeInTheDocument();
  });

  test('finds a place of the other city', async () => {
    await renderApp({ at: '#/show/driver/hongya-cave', visitor: { hasChosen: true, city: 'chengdu' } });
    await expect.element(card().getByText('洪崖洞')).toBeVisible();
  });

  test('turns to face the driver and says so', async () => {
    await renderApp({ at: '#/show/driver/chunxi-road' });
    await card().getByRole('button', { name: 'Turn to face them' }).click();
    await expect.element(card().getByText(say('card.turned'))).toBeInTheDocument();
  });

  test('closes by button and by Escape to the place it is about', async () => {
    const { app } = await renderApp({ at: '#/show/driver/chunxi-road' });
    await card().getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => app.screen.value).toMatchObject({ name: 'place', id: 'chunxi-road' });
    app.address.open('#/show/driver/chunxi-road');
    await expect.element(card()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => app.screen.value).toMatchObject({ name: 'place', id: 'chunxi-road' });
  });

  test('says so when the place is gone, and when the places could not load, with a way to try again', async () => {
    await renderApp({
      at: '#/show/driver/gone',
      visitor: { hasChosen: true, saved: ['chunxi-road'] as never },
    });
    await expect.element(page.getByText(say('driver.missing'))).toBeVisible();
    await expect.element(page.getByRole('link', { name: /^Chunxi Road 春熙路/ })).toBeVisible();
    let attempts = 0;
    await renderApp({
      at: '#/show/driver/chunxi-road',
      loadCity: async (id) => {
        attempts += 1;
        if (attempts <= 2) throw new TypeError('no network');
        return SMALL_CITIES[id];
      },
    });
    await expect.element(page.getByText(say('driver.failed'))).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(card().getByText('春熙路', { exact: true })).toBeVisible();
  });

  test('stays readable while the phrases are missing', async () => {
    await renderApp({
      at: '#/show/driver/chunxi-road',
      loadPhrases: async () => {
        throw new TypeError('no network');
      },
    });
    await expect.element(card().getByText('春熙路', { exact: true })).toBeVisible();
    await expect.element(card().getByText('锦江区总府路1号')).toBeVisible();
  });
});

describe('the cards for the driver in "Show 中文"', () => {
  const rows = (): Locator => page.getByRole('list', { name: 'Cards for the driver' });

  test('are of the place opened last and of the saved ones, each once', async () => {
    const visitor: Partial<Visitor> = {
      hasChosen: true,
      lastPlace: 'hongya-cave' as never,
      saved: ['chunxi-road', 'hongya-cave', 'gone'] as never,
    };
    await renderApp({ at: '#/show', visitor });
    await expect.element(rows().getByRole('link').nth(1)).toBeVisible();
    expect(
      rows()
        .getByRole('link')
        .elements()
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#/show/driver/hongya-cave', '#/show/driver/chunxi-road']);
    await rows()
      .getByRole('link', { name: /^Hongya Cave 洪崖洞 Opened last/ })
      .click();
    await expect.element(card().getByText('洪崖洞')).toBeVisible();
  });

  test('remember a place that was opened', async () => {
    const { keeper } = await renderApp({ at: '#/chengdu/place/taikoo-li' });
    await expect.poll(() => keeper.kept?.lastPlace).toBe('taikoo-li');
  });

  test('say how to get one where there is none yet', async () => {
    await renderApp({ at: '#/show' });
    await expect.element(page.getByText(say('driver.rows.none'))).toBeVisible();
  });
});
