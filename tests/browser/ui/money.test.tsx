import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type Circumstances, renderApp } from '../support/render-app.tsx';

const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const keep = () => page.getByRole('button', { name: 'Keep this rate' }).click();

async function open(wallet = 'alipayhk', circumstances: Circumstances = {}) {
  const running = await renderApp({
    at: '#/money',
    visitor: { wallets: [wallet] as never, hasChosen: true },
    ...circumstances,
  });
  await expect.element(field('Amount in CNY')).toBeVisible();
  return running;
}

describe('yuan in the visitor’s money', () => {
  test('is worked out at the rate set by hand, in the currency of the wallet', async () => {
    const { app, keeper } = await open();
    await field('Amount in CNY').fill('250');
    await expect.element(page.getByText('Set a rate to see it in your money.')).toBeVisible();
    await field('1 CNY in HKD').fill('1.09');
    await keep();
    await expect.element(page.getByText(/^HKD\s272\.50$/)).toBeVisible();
    await expect.element(page.getByText('Set by you on 23 Nov 2026.')).toBeVisible();
    expect(app.visitor.visitor.value.rates).toEqual([{ currency: 'HKD', perCny: 1.09, date: '2026-11-23' }]);
    expect(keeper.kept?.rates).toHaveLength(1);
    await expect.element(page.getByRole('button', { name: 'Keep this rate' })).toHaveFocus();
  });

  test('goes back to the old rate when the new one is undone', async () => {
    const old = { currency: 'HKD', perCny: 1.1, date: '2026-11-01' as never };
    const { app } = await open('alipayhk', {
      visitor: { wallets: ['alipayhk'] as never, hasChosen: true, rates: [old] },
    });
    await field('1 CNY in HKD').fill('11');
    await keep();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(app.visitor.visitor.value.rates).toEqual([old]);
    await expect.element(field('1 CNY in HKD')).toHaveValue('1.1');
  });

  test.each([
    ['0', 'It must be more than 0.'],
    ['-3', 'It must be more than 0.'],
    ['1000000000', 'That is too large.'],
    ['1,09', 'Write decimals with “.”, such as 0.65.'],
    ['a lot', 'Write a number, such as 0.65.'],
    ['', 'Write a rate, such as 0.65.'],
  ])('refuses the rate %j in words beside the field', async (text, words) => {
    const { app } = await open();
    await field('1 CNY in HKD').fill(text);
    await keep();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(field('1 CNY in HKD')).toHaveFocus();
    await expect.element(field('1 CNY in HKD')).toHaveAttribute('aria-invalid', 'true');
    expect(app.visitor.visitor.value.rates).toEqual([]);
  });

  test('refuses an amount in words as well, and shows no sum', async () => {
    await open('alipayhk', {
      visitor: {
        ...{ wallets: ['alipayhk'] as never, hasChosen: true },
        rates: [{ currency: 'HKD', perCny: 1.09, date: '2026-11-22' as never }],
      },
    });
    await field('Amount in CNY').fill('1e9');
    await expect.element(page.getByText('Write a number, such as 1,234.5.')).toBeVisible();
    expect(page.getByText(/^HKD\s\d/).query()).toBeNull();
  });

  test('lets the holder of a card choose the currency', async () => {
    await open('mastercard');
    await page.getByLabelText('Your money').selectOptions('EUR');
    await field('1 CNY in EUR').fill('0.12');
    await keep();
    await field('Amount in CNY').fill('1,000');
    await expect.element(page.getByText(/^EUR\s120\.00$/)).toBeVisible();
  });

  test('can be opened from More', async () => {
    await renderApp({ at: '#/more', visitor: { wallets: ['tng'] as never, hasChosen: true } });
    await page.getByRole('link', { name: 'Yuan in your money' }).click();
    await expect.element(field('1 CNY in MYR')).toBeVisible();
  });
});

describe('what a fee may add', () => {
  test('is said for a card that can be linked, with the rule, its day and its source', async () => {
    await open('mastercard');
    const fee = page.getByRole('region', { name: 'What a fee may add' });
    await field('Amount in CNY').fill('200');
    await expect.element(fee.getByText(/^Nothing up to CNY\s200\.00, by this rule$/)).toBeVisible();
    await field('Amount in CNY').fill('300');
    await expect.element(fee.getByText(/^May add CNY\s3\.00 to CNY\s9\.00$/)).toBeVisible();
    await expect.element(fee.getByText('24 Apr 2024')).toBeVisible();
    await expect.element(fee.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:/));
    await expect.element(fee.getByText(/^Check your app/)).toBeVisible();
  });

  test('is said to be unknown for a wallet without a dated rule', async () => {
    await open('alipayhk');
    await expect.element(page.getByText('We know no dated fee rule for AlipayHK.')).toBeVisible();
  });
});
