import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { FAILURE_KINDS } from '../../../src/domain/guide.ts';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';

const starts = (): Locator => page.getByRole('list', { name: 'What do you see?' }).getByRole('link');
const cash = (): Locator => page.getByRole('heading', { name: 'Pay cash' });
const rungs = (): Locator => page.getByRole('main').getByRole('list').first().getByRole('listitem');
const OWN = { wallets: ['alipayhk', 'mastercard'] as never, hasChosen: true };

describe('after a failed payment', () => {
  test.each(FAILURE_KINDS)('“%s” leads in one tap to what to try, and at the end to cash', async (kind) => {
    await renderApp({ at: '#/pay/alipayhk/failed', visitor: OWN });
    await expect.poll(() => starts().length).toBe(9);
    await page.getByRole('link', { name: say(`failed.${kind}`), exact: true }).click();
    await expect.element(cash()).toBeVisible();
    const ladder = document.querySelector('main ol');
    const steps = [...(ladder?.children ?? [])];
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(steps.slice(0, -2).filter((step) => !step.querySelector('[lang="zh-Hans"]'))).toEqual([]);
    expect(steps.at(-2)?.textContent).toContain('Use your other wallet or card');
    expect(steps.at(-1)?.textContent).toContain('Pay cash');
    expect(steps.at(-1)?.textContent).toContain('可以付现金吗？');
  });

  test('a phrase opens over the whole screen, for the wallet that failed', async () => {
    await renderApp({ at: '#/pay/alipayhk/failed?start=personal-code', visitor: OWN });
    await page.getByRole('button', { name: '请扫我的付款码。' }).click();
    expect(window.location.hash).toBe('#/show/cashier?phrase=scan-me&with=alipayhk');
    window.history.back();
    await expect.element(cash()).toBeVisible();
  });

  test('whoever was charged looks first, tells the cashier nothing untrue, and pays otherwise only if nothing was paid', async () => {
    for (const wallet of ['alipayhk', 'mastercard']) {
      await renderApp({ at: `#/pay/${wallet}/failed?start=charged`, visitor: OWN });
      await expect.element(rungs().first()).toHaveTextContent('请稍等，我看一下付款记录。');
      const steps = [...(document.querySelector('main ol')?.children ?? [])];
      expect(steps.filter((step) => step.textContent?.includes('付款失败'))).toEqual([]);
      for (const step of steps.slice(-2)) {
        expect(step.textContent).toContain('Only if your history shows no payment.');
      }
    }
  });

  test('each step begins at its top, with the focus on its title', async () => {
    await renderApp({ at: '#/pay/alipayhk/failed', visitor: OWN, size: [320, 400] });
    await page.getByRole('link', { name: 'The code belongs to a person' }).click();
    await expect.element(cash()).toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(document.querySelector('main')?.scrollTop).toBe(0);
    await page.getByRole('link', { name: 'Something else' }).click();
    await expect.poll(() => starts().length).toBe(9);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('back leads from what to try to what was seen, and from there to the guide', async () => {
    await renderApp({ at: '#/pay/alipayhk', visitor: OWN });
    await page.getByRole('link', { name: 'It failed' }).click();
    await page.getByRole('link', { name: 'No signal' }).click();
    await expect.element(cash()).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => starts().length).toBe(9);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Pay with AlipayHK');
  });

  test('a start that does not exist leads to the nine, with a notice', async () => {
    await renderApp({ at: '#/pay/alipayhk/failed?start=meteor', visitor: OWN });
    await expect.poll(() => starts().length).toBe(9);
    await expect.element(page.getByText(/^Part of that link was not understood/)).toBeVisible();
  });

  test('a card has rungs of its own', async () => {
    await renderApp({ at: '#/pay/mastercard/failed?start=not-supported', visitor: OWN });
    await expect.element(rungs().first()).toHaveTextContent('choose foreign card on the terminal');
  });
});

describe('the other wallets', () => {
  test('are named with how they fare at the place', async () => {
    await renderApp({ at: '#/chengdu/pay/alipayhk/failed?place=chunxi-road&start=expired', visitor: OWN });
    const item = page.getByRole('listitem').filter({ hasText: 'Cashier card for Mastercard' }).last();
    await expect.element(item).toHaveTextContent(/Mastercard (Confirmed|Expected)/);
    await expect
      .element(item.getByRole('link', { name: 'How to pay with Mastercard' }))
      .toHaveAttribute('href', '#/chengdu/pay/mastercard?place=chunxi-road');
    await expect.element(page.getByRole('button', { name: 'Report it' })).toBeVisible();
  });

  test('leave out one that the visitor noted as refused there', async () => {
    const note = {
      id: 1,
      place: 'chunxi-road',
      date: '2026-11-23',
      outcome: 'refused',
      scan: 'they-scanned',
    };
    const wallets = ['mastercard', 'alipayhk'];
    const at = '#/chengdu/pay/mastercard/failed?place=chunxi-road&start=expired';
    await renderApp({ at, visitor: { wallets: wallets as never, hasChosen: true } });
    await expect.element(page.getByRole('link', { name: 'Cashier card for AlipayHK' })).toBeVisible();
    const notes = [{ ...note, wallet: 'alipayhk', route: 'alipay-plus-qr' }] as never;
    await renderApp({ at, visitor: { wallets: wallets as never, hasChosen: true, notes } });
    await expect.element(page.getByText(/^Your other wallets were refused at/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add a card' })).toBeVisible();
  });

  test('without a place are all of the visitor’s own, and there is nothing to report on', async () => {
    await renderApp({ at: '#/pay/alipayhk/failed?start=expired', visitor: OWN });
    await expect.element(page.getByText('You also have:')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Cashier card for Mastercard' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Report it' })).not.toBeInTheDocument();
  });

  test('are asked for where there is none', async () => {
    const { keeper } = await renderApp({
      at: '#/pay/alipayhk/failed?start=expired',
      visitor: { wallets: ['alipayhk'] as never, hasChosen: true },
    });
    await page.getByRole('button', { name: 'Add a card' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choose wallets' });
    await dialog.getByRole('checkbox', { name: /^Mastercard/ }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.element(page.getByRole('link', { name: 'Cashier card for Mastercard' })).toBeVisible();
    expect(keeper.kept?.wallets).toEqual(['alipayhk', 'mastercard']);
  });

  test('that read Weixin codes come first where only such a code stands', async () => {
    const wallets = ['tng', 'alipayhk', 'wechatpayhk'] as never;
    await renderApp({ at: '#/pay/tng/failed?start=weixin-only', visitor: { wallets, hasChosen: true } });
    await expect.element(cash()).toBeVisible();
    const links = page.getByRole('link', { name: /^Cashier card for/ }).elements();
    expect(links.map((link) => link.textContent)).toEqual([
      'Cashier card for WeChat Pay HK',
      'Cashier card for AlipayHK',
    ]);
  });
});

test('cash comes with what our data know of it, and with what they do not', async () => {
  await renderApp({ at: '#/chengdu/pay/alipayhk/failed?place=chunxi-road&start=no-sms', visitor: OWN });
  await expect.element(page.getByText(/Our data list no cash machines/)).toBeVisible();
});

test('no trace of a failure is kept', async () => {
  const { keeper } = await renderApp({ at: '#/pay/alipayhk/failed?start=charged', visitor: OWN });
  await expect.element(cash()).toBeVisible();
  expect(JSON.stringify(keeper.kept ?? {})).not.toContain('charged');
});

describe('the signs', () => {
  test('say in words what stands at tills, and what can be shown about it', async () => {
    await renderApp({ at: '#/signs' });
    for (const sign of ['支付宝', 'Alipay+', '微信支付', '银联', '商家收款码', '个人收款码']) {
      await expect.element(page.getByRole('heading', { name: sign, exact: true })).toBeVisible();
    }
    await expect
      .element(page.getByText('The words on a sign count. A colour or a sticker is no promise.'))
      .toBeVisible();
    await page.getByRole('button', { name: '这是商家收款码，还是个人收款码？' }).click();
    expect(window.location.hash).toBe('#/show/cashier?phrase=merchant-or-personal');
  });
});
