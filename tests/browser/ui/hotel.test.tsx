import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { HotelCard } from '../../../src/domain/hotel.ts';
import { writeHotelToken } from '../../../src/domain/hotel-token.ts';
import { renderApp } from '../support/render-app.tsx';

const INN: HotelCard = {
  name: 'Jinjiang Lane Guesthouse',
  zh: '锦江小巷客栈',
  address: '四川省成都市锦江区示例路1号',
  position: { lat: 30.65, lon: 104.08 },
  phone: '+862800000000',
};
const HILLTOP: HotelCard = { ...INN, name: 'Hilltop Inn', zh: '山顶酒店', phone: undefined };
const [INN_TOKEN, HILLTOP_TOKEN] = [writeHotelToken(INN), writeHotelToken(HILLTOP)];
const CHOSEN = { wallets: ['alipayhk'] as never, hasChosen: true };

const button = (name: string | RegExp) => page.getByRole('button', { name });
const offer = () => page.getByRole('dialog', { name: 'A hotel from a link' });

describe('a hotel from a link', () => {
  test('is shown whole, with what we know of it, before it is kept', async () => {
    const { keeper } = await renderApp({ at: `#/chengdu?hotel=${INN_TOKEN}` });
    for (const words of [INN.name, INN.zh, INN.address, 'Added from a link, not checked by us']) {
      await expect.element(offer().getByText(words ?? '', { exact: true })).toBeVisible();
    }
    await expect.element(offer().getByRole('link', { name: 'Call +862800000000' })).toBeVisible();
    await expect.element(offer().getByText(/from .* the nearest place we know/)).toBeVisible();
    expect(keeper.kept?.hotel).toBeUndefined();
  });

  test('once kept has its pin, distances and a way back, one tap away', async () => {
    const { keeper, map } = await renderApp({ at: `#/chengdu?hotel=${INN_TOKEN}` });
    await button('Keep as my hotel').click();
    await expect.poll(() => keeper.kept?.hotel).toEqual(INN);
    await expect.poll(() => map.hotel).toEqual(INN);
    await expect.element(page.getByText('Distances from your hotel')).toBeVisible();
    expect(window.location.hash).toBe('#/chengdu');
    await page.getByRole('link', { name: 'Take me back to my hotel' }).click();
    const card = page.getByRole('dialog', { name: 'Card for the driver' });
    await expect.element(card.getByText('请送我回酒店。', { exact: true })).toBeVisible();
    await expect.element(card.getByText(INN.zh, { exact: true })).toBeVisible();
    await expect.element(card.getByRole('link', { name: 'Call +862800000000' })).toBeVisible();
    const size = getComputedStyle(card.getByText(INN.zh).element()).fontSize;
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(40);
    await button('Close').click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Places' })).toBeInTheDocument();
  });

  test('leaves nothing behind when it is not wanted', async () => {
    const { keeper, map } = await renderApp({ at: `#/chengdu?kind=museum&hotel=${INN_TOKEN}` });
    await button('Not now').click();
    await expect.poll(() => window.location.hash).toBe('#/chengdu?kind=museum');
    await expect.element(offer()).not.toBeInTheDocument();
    expect([keeper.kept?.hotel, map.hotel]).toEqual([undefined, undefined]);
  });

  test('replaces another one only when asked, and both are named', async () => {
    const { app } = await renderApp({
      at: `#/chengdu?hotel=${HILLTOP_TOKEN}`,
      visitor: { ...CHOSEN, hotel: INN },
    });
    const question = 'You have kept Jinjiang Lane Guesthouse. This link offers Hilltop Inn.';
    await expect.element(offer().getByText(question)).toBeVisible();
    await button('Stay with Jinjiang Lane Guesthouse').click();
    expect(app.visitor.visitor.value.hotel).toEqual(INN);
    await app.hotels.consider(HILLTOP_TOKEN);
    await button('Replace with Hilltop Inn').click();
    expect(app.visitor.visitor.value.hotel).toEqual(HILLTOP);
  });

  test('that is damaged is left out, and the rest of the link works', async () => {
    await renderApp({ at: '#/chengdu?kind=museum&hotel=1.damaged' });
    await expect.element(page.getByText(/^The hotel in that link could not be read/)).toBeVisible();
    await expect.element(button(/^Museums/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('is named above the first screen, and asked about after it', async () => {
    await renderApp({ at: `#/?hotel=${INN_TOKEN}`, visitor: {} });
    const strip = 'From Jinjiang Lane Guesthouse. Added from a link, not checked by us.';
    await expect.element(page.getByText(strip)).toBeVisible();
    await expect.element(offer()).not.toBeInTheDocument();
    await button('Show places for any wallet').click();
    await expect.element(offer()).toBeVisible();
  });
});

describe('my hotel', () => {
  test('can be removed, and brought back', async () => {
    const { app } = await renderApp({ at: '#/more', visitor: { ...CHOSEN, hotel: INN } });
    await page.getByRole('link', { name: 'My hotel Jinjiang Lane Guesthouse' }).click();
    await button('Remove this hotel').click();
    await expect.element(page.getByText('Jinjiang Lane Guesthouse was removed.')).toBeVisible();
    expect(app.visitor.visitor.value.hotel).toBeUndefined();
    await button('Undo').click();
    expect(app.visitor.visitor.value.hotel).toEqual(INN);
  });

  test('comes from a pasted link too, also in an app that kept nothing', async () => {
    const { app } = await renderApp({ at: '#/hotel' });
    const field = page.getByRole('textbox', { name: 'The hotel’s link' });
    await field.fill('hello');
    await button('Read the link').click();
    await expect.element(page.getByText(/^There is no hotel in this text/)).toBeVisible();
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await field.fill(`https://wallethere.example/#/?hotel=${INN_TOKEN}`);
    await button('Read the link').click();
    await button('Keep as my hotel').click();
    expect(app.visitor.visitor.value.hotel).toEqual(INN);
    await expect.element(page.getByRole('link', { name: 'Take me back to my hotel' })).toBeVisible();
  });

  test('is asked for where the driver’s card has none to show', async () => {
    await renderApp({ at: '#/show/driver/hotel' });
    await expect.element(page.getByText(/^No hotel yet/)).toBeVisible();
  });
});
