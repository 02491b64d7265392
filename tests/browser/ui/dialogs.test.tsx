import { describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { Circumstances } from '../support/render-app.tsx';
import { renderApp } from '../support/render-app.tsx';
import { listedIds } from '../support/visible-places.ts';

interface Opening extends Circumstances {
  readonly dialog: string;
  readonly opener: () => Locator;
}

const button = (name: string | RegExp) => (): Locator => page.getByRole('button', { name });

const DIALOGS: readonly Opening[] = [
  { dialog: 'Choose wallets', opener: button(/^Paying with/) },
  { dialog: 'City', opener: button('Chengdu 成都') },
  { dialog: 'Location is off', opener: button('Show my location') },
  { dialog: 'Sources', opener: button(/^Sources and what/), at: '#/chengdu/place/chunxi-road' },
  { dialog: 'Language', opener: button('English'), at: '#/welcome' },
  { dialog: 'Other ways to pay', opener: button('Mine is not listed'), at: '#/welcome' },
  { dialog: 'Choose wallets', opener: button('Wallets AlipayHK'), at: '#/more' },
  {
    dialog: 'Delete everything on this phone?',
    opener: button('Delete everything on this phone'),
    at: '#/more',
  },
];

async function open({ dialog, opener, ...circumstances }: Opening): Promise<Locator> {
  await renderApp(circumstances);
  await opener().click();
  const opened = page.getByRole('dialog', { name: dialog, exact: true });
  await expect.element(opened).toBeVisible();
  return opened;
}

describe.each(DIALOGS)('the dialog “$dialog” at $at', (opening) => {
  test('takes the focus, closes with Escape and gives the focus back', async () => {
    const dialog = await open(opening);
    await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opening.opener()).toHaveFocus();
  });

  test('closes with back, and the view stays', async () => {
    const dialog = await open(opening);
    const { hash } = window.location;
    window.history.back();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(window.location.hash).toBe(hash);
    await expect.element(opening.opener()).toHaveFocus();
  });

  test('closes with its button and leaves no step behind', async () => {
    const dialog = await open(opening);
    const { hash } = window.location;
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.poll(() => (window.history.state as { isLayer?: boolean } | null)?.isLayer).not.toBe(true);
    expect(window.location.hash).toBe(hash);
  });
});

test('a dialog opens a second time after back closed it', async () => {
  const dialog = await open({ dialog: 'City', opener: button('Chengdu 成都') });
  window.history.back();
  await expect.element(dialog).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Chengdu 成都' }).click();
  await expect.element(dialog).toBeVisible();
});

test('a dialog keeps the Tab key inside', async () => {
  const dialog = await open({ dialog: 'City', opener: button('Chengdu 成都') });
  for (let press = 0; press < 6; press += 1) {
    await userEvent.tab();
    const { activeElement } = document;
    expect(activeElement === document.body || dialog.element().contains(activeElement)).toBe(true);
  }
});

test('a link out of a dialog leaves no dialog over the new view, and back leads to the view before', async () => {
  const dialog = await open({
    dialog: 'Sources',
    opener: button(/^Sources and what/),
    at: '#/chengdu/place/chunxi-road',
  });
  await dialog.getByRole('link', { name: 'What the pins mean' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('What the pins mean');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  window.history.back();
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Place: Chunxi Road');
});

test('wallets changed in a dialog that back closes stay changed', async () => {
  const { keeper } = await renderApp();
  await page.getByRole('button', { name: /^Paying with/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose wallets' });
  await dialog.getByRole('checkbox', { name: /^TrueMoney/ }).click();
  window.history.back();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /^Paying with Any of my wallets/ })).toBeVisible();
  expect(keeper.kept?.wallets).toEqual(['alipayhk', 'truemoney']);
  expect(listedIds()).toHaveLength(9);
});
