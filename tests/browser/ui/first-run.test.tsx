import { wallets } from 'virtual:dataset';
import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { createFakeKeeper } from '../support/fake-phone.ts';
import { renderApp } from '../support/render-app.tsx';

const NEW = { at: '', visitor: {} };

const walletsIn = (list: string): Locator =>
  page.getByRole('list', { name: list, exact: true }).getByRole('checkbox');
const wallet = (name: string): Locator => page.getByRole('checkbox', { name });
const search = (): Locator => page.getByRole('searchbox', { name: 'Find a wallet or card' });
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const control = (words: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Paying with ${words}\\W*Change$`) });

describe('the first screen', () => {
  test('asks which wallets the visitor has, the four most used first', async () => {
    await renderApp(NEW);
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Which of these do you have?');
    const most = [
      'AlipayHK Hong Kong',
      'Touch ’n Go eWallet Malaysia',
      'TrueMoney Thailand',
      'Mastercard Card, any country',
    ];
    for (const [at, name] of most.entries()) {
      await expect.element(walletsIn('Most used wallets').nth(at)).toHaveAccessibleName(name);
    }
    expect(walletsIn('Most used wallets').elements()).toHaveLength(4);
  });

  test('offers every other wallet in the order of the alphabet', async () => {
    await renderApp(NEW);
    await expect.element(wallet('GCash Philippines')).toBeInTheDocument();
    const boxes = walletsIn('More wallets').elements();
    const names = boxes.map((box) => box.closest('label')?.querySelector('span + span')?.textContent ?? '');
    expect(names).toHaveLength(wallets.length - 4);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test.each([
    ['kakao', 'Kakao Pay'],
    ['八達通', 'Octopus'],
    ['philippines', 'GCash'],
    ['KASPI.KZ', 'Kaspi.kz'],
    ['tap&go', 'Tap & Go'],
  ])('finds a wallet by “%s”', async (text, name) => {
    await renderApp(NEW);
    await search().fill(text);
    await expect.element(walletsIn('More wallets')).toHaveAccessibleName(new RegExp(`^${name}`));
  });

  test.each(["Touch 'n Go", 'touch’n go', 'Touch ‘n Go', 'TOUCH N GO'])(
    'finds Touch ’n Go whatever apostrophe “%s” is written with',
    async (text) => {
      await renderApp(NEW);
      await search().fill(text);
      await expect.element(wallet('Touch ’n Go eWallet Malaysia').first()).toBeVisible();
      await expect.element(page.getByText('No wallet called')).not.toBeInTheDocument();
    },
  );

  test('says so when no wallet has the name', async () => {
    await renderApp(NEW);
    await search().fill('Venmo');
    await expect.element(page.getByText('No wallet called “Venmo” in our list.')).toBeVisible();
  });

  test('lets a visitor choose several wallets, says how many, and remembers them in their order', async () => {
    const { keeper } = await renderApp(NEW);
    await expect.element(button('Show places for any wallet')).toBeVisible();
    await wallet('Mastercard').click();
    await expect.element(button('Show places for 1 wallet')).toBeVisible();
    await search().fill('gcash');
    await wallet('GCash').click();
    await wallet('AlipayHK').click();
    await wallet('GCash').click();
    await button('Show places for 2 wallets').click();
    await expect.element(control('Any of my wallets')).toBeVisible();
    await expect.poll(() => keeper.kept?.wallets).toEqual(['mastercard', 'alipayhk']);
    expect(keeper.kept?.hasChosen).toBe(true);
  });

  test('shows places for any wallet to a visitor who chooses none', async () => {
    await renderApp(NEW);
    await button('Show places for any wallet').click();
    await expect.element(control('Any wallet')).toBeVisible();
    expect(window.location.hash).toBe('#/chengdu');
  });

  test('changes its language at once to 繁體中文 and back', async () => {
    const { keeper } = await renderApp(NEW);
    await wallet('AlipayHK').click();
    await button('English').click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveAccessibleName('Language');
    await dialog.getByRole('radio', { name: '繁體中文' }).click();
    await expect.element(page.getByRole('heading', { name: '你有哪些錢包或卡？' })).toBeInTheDocument();
    await expect.element(page.getByRole('checkbox', { name: /^Touch .n Go 電子錢包/ })).toBeInTheDocument();
    await dialog.getByRole('radio', { name: 'English' }).click();
    await expect.element(dialog).toHaveAccessibleName('Language');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Which of these');
    await expect.element(wallet('AlipayHK')).toBeChecked();
    expect(keeper.kept?.language).toBe('en');
  });

  test('tells a visitor whose wallet is not listed what else works, and that DANA does not', async () => {
    await renderApp(NEW);
    await button('Mine is not listed').click();
    const dialog = page.getByRole('dialog', { name: 'Other ways to pay' });
    await expect.element(dialog.getByText('A card inside the Alipay app')).toBeVisible();
    await expect.element(dialog.getByText(/^DANA:/)).toBeInTheDocument();
    await expect.element(dialog.getByText('Cash', { exact: true })).toBeInTheDocument();
  });

  test('is skipped by a link that names a wallet', async () => {
    const { keeper } = await renderApp({ at: '#/chengdu?wallet=tng', visitor: {} });
    await expect.element(control('Touch ’n Go eWallet')).toBeVisible();
    expect(keeper.kept?.wallets).toEqual(['tng']);
  });

  test('keeps the wallets of a visitor who opens it again', async () => {
    const keeper = createFakeKeeper({ wallets: ['alipayhk'] as never, hasChosen: true });
    await renderApp({ at: '#/welcome', keeper });
    await expect.element(wallet('AlipayHK')).toBeChecked();
    await expect.element(button('Show places for 1 wallet')).toBeVisible();
  });
});
