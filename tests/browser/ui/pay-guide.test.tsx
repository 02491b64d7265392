import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const title = (): Locator => page.getByRole('heading', { level: 1 });
const region = (name: string): Locator => page.getByRole('region', { name, exact: true });
const stepsIn = (name: string): Locator => region(name).getByRole('listitem');
const OWN = { wallets: ['alipayhk', 'mastercard'] as never, hasChosen: true };

describe('the guide of', () => {
  test.each([
    ['alipayhk', 'AlipayHK', ['They hold a scanner', 'A code is on the counter']],
    ['tng', 'Touch ’n Go eWallet', ['They hold a scanner', 'A code is on the counter']],
    ['truemoney', 'TrueMoney', ['They hold a scanner', 'A code is on the counter']],
    ['mastercard', 'Mastercard', ['There is a card terminal', 'Link it in Alipay', 'Metro gates']],
  ])('%s leads from home to receipt', async (id, name, ways) => {
    await renderApp({ at: `#/pay/${id}`, visitor: OWN });
    await expect.element(title()).toHaveTextContent(`Pay with ${name}`);
    await expect.element(title()).toHaveFocus();
    for (const way of ways) {
      await expect.element(region(way)).toBeVisible();
      expect(stepsIn(way).length).toBeGreaterThan(0);
      expect(stepsIn(way).length).toBeLessThanOrEqual(3);
    }
    for (const topic of [
      'Before you leave home',
      'Fee',
      'Limit',
      'Data',
      'What may not work',
      'Refund',
      'Help',
    ]) {
      expect(region(topic).getByRole('listitem').length, topic).toBeGreaterThan(0);
    }
    const links = page.getByRole('contentinfo').or(page.getByRole('main')).first();
    await expect
      .element(links.getByRole('link', { name: 'It failed' }))
      .toHaveAttribute('href', `#/pay/${id}/failed`);
    await expect
      .element(links.getByRole('link', { name: 'Cashier card' }))
      .toHaveAttribute('href', `#/show/cashier?with=${id}`);
    await expect.element(page.getByText(/trademarks of their owners/)).toBeVisible();
  });

  test('TrueMoney says that its screen names were not checked; the others do not', async () => {
    await renderApp({ at: '#/pay/truemoney' });
    const band = page.getByText('Screen names not checked in China. Follow your app.');
    await expect.element(band).toBeVisible();
    await page.getByRole('button', { name: 'Choose another wallet' }).click();
    await page.getByRole('link', { name: /^Touch ’n Go/ }).click();
    await expect.element(title()).toHaveTextContent('Pay with Touch ’n Go eWallet');
    await expect.element(region('Fee')).toBeVisible();
    await expect.element(band).not.toBeInTheDocument();
  });

  test('a wallet about which little is known says so', async () => {
    await renderApp({ at: '#/pay/tosspay' });
    await expect.element(region('Fee')).toHaveTextContent('Not known: No source tells what Toss Pay charges');
  });
});

describe('the reasons of a guide', () => {
  test('are one tap from every sentence, and their address two', async () => {
    await renderApp({ at: '#/pay/tng', visitor: OWN });
    await expect.element(region('Limit')).toBeVisible();
    const facts = [...document.querySelectorAll('main li, main header p')].filter(
      (element) => !/^Not known/.test(element.textContent ?? ''),
    );
    expect(facts.length).toBeGreaterThan(15);
    expect(facts.filter((fact) => !/Source, /.test(fact.querySelector('button')?.textContent ?? ''))).toEqual(
      [],
    );
    await region('Limit').getByRole('button', { name: 'Source, Jan 2025' }).click();
    const dialog = page.getByRole('dialog', { name: 'Source' });
    await expect.element(dialog).toHaveTextContent('RM20,000 balance');
    await expect.element(dialog).toHaveTextContent('TNG Digital · 15 Jan 2025');
    const address = dialog.getByRole('link', { name: 'Apakah had penggunaan eWallet?' });
    await expect
      .element(address)
      .toHaveAttribute('href', expect.stringMatching(/^https:\/\/support\.tngdigital/));
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.element(region('Limit').getByRole('button', { name: 'Source, Jan 2025' })).toHaveFocus();
  });

  test('say of a page without a date when it was read, and that it may be older', async () => {
    await renderApp({ at: '#/pay/alipayhk' });
    await region('They hold a scanner').getByRole('button', { name: 'Source, read Nov 2026' }).nth(1).click();
    await expect
      .element(page.getByRole('dialog', { name: 'Source' }))
      .toHaveTextContent('No date on the page; read Nov 2026');
    await expect.element(page.getByRole('dialog')).toHaveTextContent('may be older');
  });

  test('stand together behind one link', async () => {
    await renderApp({ at: '#/pay/alipayhk' });
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    const list = page.getByRole('dialog', { name: 'Sources' }).getByRole('listitem');
    await expect.poll(() => list.length).toBeGreaterThan(8);
    window.history.back();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(title()).toHaveTextContent('Pay with AlipayHK');
  });
});

describe('at a place', () => {
  const regions = (): readonly (string | null)[] =>
    [...document.querySelectorAll('main section h2')].map((heading) => heading.textContent);

  test('the guide opens from the place on the way that fits it, and back leads there', async () => {
    await renderApp({ at: '#/chengdu/place/airport', visitor: { ...OWN, wallets: ['mastercard'] as never } });
    await page.getByRole('link', { name: 'How to pay here' }).click();
    await expect.element(title()).toHaveTextContent('Pay with Mastercard');
    await expect.element(page.getByText('Try this first')).toBeVisible();
    expect(window.location.hash).toBe('#/chengdu/pay/mastercard?place=airport');
    expect(regions()[0]).toBe('Link it in Alipay');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(page.getByRole('dialog', { name: /^Place:/ })).toBeVisible();
  });

  test('in a shopping street the code on the counter comes first', async () => {
    await renderApp({ at: '#/chengdu/pay/alipayhk?place=chunxi-road', visitor: OWN });
    await expect.element(page.getByText('Try this first')).toBeVisible();
    expect(regions()[0]).toBe('A code is on the counter');
  });

  test('that is not in the data the choice opens, with a notice', async () => {
    await renderApp({ at: '#/chengdu/pay/alipayhk?place=atlantis', visitor: OWN });
    await expect.element(title()).toHaveTextContent('How to pay');
    await expect.element(page.getByText(/^Part of that link was not understood/)).toBeVisible();
  });
});

describe('the choice of a guide', () => {
  test('opens for an unknown wallet, with a notice, and leads on', async () => {
    await renderApp({ at: '#/pay/nopay', visitor: OWN });
    await expect.element(title()).toHaveTextContent('How to pay');
    await expect.element(page.getByText(/^Part of that link was not understood/)).toBeVisible();
    const own = page.getByRole('list', { name: 'Your wallets' }).getByRole('link');
    expect(own.elements().map((link) => link.getAttribute('href'))).toEqual([
      '#/pay/alipayhk',
      '#/pay/mastercard',
    ]);
    await page.getByRole('searchbox', { name: 'Find a wallet or card' }).fill('korea');
    const all = page.getByRole('list', { name: 'All wallets and cards' }).getByRole('link');
    await expect.poll(() => all.length).toBe(3);
    await all.nth(0).click();
    await expect.element(title()).toHaveTextContent('Pay with Kakao Pay');
  });

  test('says when no wallet has such a name', async () => {
    await renderApp({ at: '#/pay', visitor: OWN });
    await page.getByRole('searchbox').fill('doubloon');
    await expect.element(page.getByText('No wallet called “doubloon” in our list.')).toBeVisible();
  });

  test('is reached from More and from the choice of wallets', async () => {
    await renderApp({ at: '#/more', visitor: OWN });
    await expect
      .element(page.getByRole('link', { name: 'How to pay', exact: true }))
      .toHaveAttribute('href', '#/pay');
    await expect
      .element(page.getByRole('link', { name: 'Signs to look for' }))
      .toHaveAttribute('href', '#/signs');
    await page.getByRole('button', { name: /^Wallets/ }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'How to pay with Mastercard' }).click();
    await expect.element(title()).toHaveTextContent('Pay with Mastercard');
  });
});

describe('a guide that does not come', () => {
  test.each([
    [new Error('offline'), 'The guide could not load.'],
    [new SyntaxError('cut'), 'The guide could not be read.'],
  ])('is said and tried again: %s', async (fault, words) => {
    let attempts = 0;
    await renderApp({
      at: '#/pay/alipayhk',
      loadGuides: () => {
        attempts += 1;
        return Promise.reject(fault);
      },
    });
    await expect.element(page.getByRole('alert')).toHaveTextContent(words);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => attempts).toBe(2);
  });
});

test('the guide and what it rests on are there in 繁體中文', async () => {
  await renderApp({ at: '#/pay/alipayhk', language: 'zh-Hant' });
  await expect.element(title()).toHaveTextContent('用 AlipayHK 支付寶香港 付款');
  await expect.element(region('店員拿着掃描器')).toHaveTextContent('讓店員掃碼。');
  const sign = document.querySelector('main [lang="zh-Hans"]');
  expect(sign?.textContent).toBe('支付宝');
});
