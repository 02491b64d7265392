import { wallets } from 'virtual:dataset';
import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { Visitor } from '../../../src/domain/visitor.ts';
import { renderApp } from '../support/render-app.tsx';
import { row } from '../support/visible-places.ts';

const control = (words: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Paying with ${words}\\W*Change$`) });
const dialog = (): Locator => page.getByRole('dialog', { name: 'Choose wallets' });
const answersFor = (name: RegExp): Locator =>
  dialog().getByRole('radiogroup', { name: 'Show answers for' }).getByRole('radio', { name });

const SEVERAL: Partial<Visitor> = {
  wallets: ['alipayhk', 'mastercard'] as unknown as Visitor['wallets'],
  hasChosen: true,
};

describe('the wallet control', () => {
  test('names the one wallet of a visitor and opens the list of all', async () => {
    const { keeper } = await renderApp();
    await control('AlipayHK').click();
    await expect.element(dialog().getByRole('checkbox', { name: 'AlipayHK Hong Kong' })).toBeChecked();
    expect(dialog().getByRole('checkbox').elements()).toHaveLength(wallets.length);
    await dialog().getByRole('checkbox', { name: 'TrueMoney Thailand' }).click();
    await dialog().getByRole('button', { name: 'Done' }).click();
    await expect.element(control('Any of my wallets')).toBeVisible();
    expect(keeper.kept?.wallets).toEqual(['alipayhk', 'truemoney']);
  });

  test('offers any, all and each wallet alone, with the number of confirmed places', async () => {
    await renderApp({ visitor: SEVERAL });
    await control('Any of my wallets').click();
    await expect
      .element(answersFor(/^Any of my wallets/))
      .toHaveAccessibleName(/Someone in the party can pay · 2 (places )?confirmed$/);
    await expect.element(answersFor(/^Any of my wallets/)).toBeChecked();
    await expect
      .element(answersFor(/^All of my wallets/))
      .toHaveAccessibleName(/Everyone can pay · 1 (place )?confirmed$/);
    await expect.element(answersFor(/^AlipayHK/)).toHaveAccessibleName(/^AlipayHK 1 (place )?confirmed$/);
    await expect
      .element(answersFor(/^Mastercard/))
      .toHaveAccessibleName(/^Mastercard 2 (places )?confirmed$/);
    expect(dialog().getByRole('checkbox').elements()).toHaveLength(0);
  });

  test('takes the best answer of any, the worst of all, or one wallet alone', async () => {
    const { keeper } = await renderApp({ visitor: SEVERAL });
    await expect.element(row('Ocean Square')).toHaveAccessibleName(/Expected\W+(for )?Mastercard/);
    await control('Any of my wallets').click();
    await answersFor(/^All of my wallets/).click();
    await expect.element(row('Ocean Square')).toHaveAccessibleName(/Refused\W+(for )?AlipayHK/);
    await answersFor(/^Mastercard/).click();
    await expect.element(row('Ocean Square')).toHaveAccessibleName(/Expected May 2026/);
    await dialog().getByRole('button', { name: 'Done' }).click();
    await expect.element(control('Mastercard')).toBeVisible();
    expect(keeper.kept?.lens).toEqual({ for: 'wallet', id: 'mastercard' });
  });

  test('says “All of my wallets” when everyone must be able to pay', async () => {
    await renderApp({ visitor: { ...SEVERAL, lens: { for: 'party', mode: 'all' } } });
    await expect.element(control('All of my wallets')).toBeVisible();
  });

  test('leads from the answers to the list of wallets', async () => {
    await renderApp({ visitor: SEVERAL });
    await control('Any of my wallets').click();
    await dialog().getByRole('button', { name: 'Choose wallets' }).click();
    await dialog().getByRole('checkbox', { name: 'Mastercard Card, any country' }).click();
    await dialog().getByRole('button', { name: 'Done' }).click();
    await expect.element(control('AlipayHK')).toBeVisible();
  });

  test('stands for any wallet there is when none is chosen', async () => {
    const { keeper } = await renderApp();
    await control('AlipayHK').click();
    const any = dialog().getByRole('button', { name: 'Any wallet' });
    await expect.element(any).toHaveAttribute('aria-pressed', 'false');
    await any.click();
    await expect.element(any).toHaveAttribute('aria-pressed', 'true');
    await dialog().getByRole('button', { name: 'Done' }).click();
    await expect.element(control('Any wallet')).toBeVisible();
    await expect.element(row('Chunxi Road')).toHaveAccessibleName(/Confirmed\W+(for )?[A-Z]/);
    expect(keeper.kept?.wallets).toEqual([]);
  });

  test('falls back to any of mine when the one wallet looked at is given up', async () => {
    await renderApp({ visitor: { ...SEVERAL, lens: { for: 'wallet', id: 'mastercard' as never } } });
    await control('Mastercard').click();
    await dialog().getByRole('button', { name: 'Choose wallets' }).click();
    await dialog()
      .getByRole('checkbox', { name: /^Mastercard/ })
      .click();
    await dialog()
      .getByRole('checkbox', { name: /^TrueMoney/ })
      .click();
    await dialog().getByRole('button', { name: 'Done' }).click();
    await expect.element(control('Any of my wallets')).toBeVisible();
  });
});
