import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';

const tab = (name: string): Locator =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
const title = (): Locator => page.getByRole('heading', { level: 1 });

describe('the tabs', () => {
  test('lead to Places and More and mark the one shown', async () => {
    await renderApp();
    await expect.element(tab('Places')).toHaveAttribute('aria-current', 'page');
    await tab('More').click();
    await expect.element(title()).toHaveTextContent('More');
    await expect.element(title()).toHaveFocus();
    await expect.element(tab('More')).toHaveAttribute('aria-current', 'page');
    await expect.element(tab('Places')).not.toHaveAttribute('aria-current');
    window.history.back();
    await expect.element(title()).toHaveTextContent('Places');
  });
});

describe('More', () => {
  test('shows the wallets and changes them', async () => {
    const { keeper } = await renderApp({ at: '#/more' });
    await page.getByRole('button', { name: 'Wallets AlipayHK' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choose wallets' });
    await dialog.getByRole('checkbox', { name: /^TrueMoney/ }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.element(page.getByRole('button', { name: 'Wallets Any of my wallets' })).toBeVisible();
    expect(keeper.kept?.wallets).toEqual(['alipayhk', 'truemoney']);
  });

  test.each([
    ['saved', 'more.offline.saved'],
    ['saving', 'more.offline.saving'],
    ['failed', 'more.offline.failed'],
    ['unsupported', 'more.offline.unsupported'],
  ] as const)('says when the copy for use without a connection is %s', async (offline, words) => {
    await renderApp({ at: '#/more', offline });
    await expect.element(page.getByRole('list', { name: 'Your trip' })).toHaveTextContent(say(words));
  });

  test('changes the language at once, stays on screen, and keeps it', async () => {
    const { keeper } = await renderApp({ at: '#/more' });
    await page.getByRole('radiogroup', { name: 'Language' }).getByRole('radio', { name: '繁體中文' }).click();
    await expect.element(title()).toHaveTextContent('更多');
    await expect.element(page.getByRole('radio', { name: '繁體中文' })).toBeChecked();
    expect(keeper.kept?.language).toBe('zh-Hant');
    await page.getByRole('radio', { name: 'English' }).click();
    await expect.element(title()).toHaveTextContent('More');
  });

  test('keeps the chosen appearance', async () => {
    const { keeper } = await renderApp({ at: '#/more' });
    const appearance = page.getByRole('radiogroup', { name: 'Appearance' });
    await expect.element(appearance.getByRole('radio', { name: 'Phone' })).toBeChecked();
    await appearance.getByRole('radio', { name: 'Dark' }).click();
    await expect.element(appearance.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(keeper.kept?.theme).toBe('dark');
  });

  test('says the day of its data', async () => {
    await renderApp({ at: '#/more' });
    await expect.element(page.getByText('Data of 23 Nov 2026 · version small')).toBeInTheDocument();
  });

  test('deletes everything only after a question', async () => {
    const { deletions } = await renderApp({ at: '#/more' });
    const open = page.getByRole('button', { name: 'Delete everything on this phone' });
    const dialog = page.getByRole('dialog', { name: 'Delete everything on this phone?' });
    await open.click();
    await expect.element(dialog).toHaveTextContent('It cannot be undone.');
    await dialog.getByRole('button', { name: 'Keep everything' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(deletions.count).toBe(0);
    await open.click();
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await expect.poll(() => deletions.count).toBe(1);
    await expect.element(dialog.getByRole('button', { name: 'Delete everything' })).toBeDisabled();
  });
});

describe('the key', () => {
  test('explains every grade and age, and closes to where the visitor was', async () => {
    await renderApp();
    await page.getByRole('link', { name: 'What the pins mean' }).click();
    await expect.element(title()).toHaveTextContent('What the pins mean');
    const pins = page.getByRole('list', { name: 'Pins' });
    for (const grade of ['Confirmed', 'Expected', 'Unknown', 'Refused']) {
      await expect.element(pins.getByText(grade, { exact: true })).toBeVisible();
    }
    const ages = page.getByRole('list', { name: 'How old is the information?' });
    await expect
      .element(ages)
      .toHaveTextContent(/Checked Oct 2026.*Jan 2026 · may have changed.*Old: Jul 2024/);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(title()).toHaveTextContent('Places');
    expect(window.location.hash).toBe('#/chengdu');
  });
});

describe('About', () => {
  test('tells what is known, the licences, and every source of the city with a safe link', async () => {
    await renderApp({ at: '#/about' });
    await expect.element(title()).toHaveTextContent('About');
    await expect.element(page.getByText(/independent and not endorsed/)).toBeInTheDocument();
    await expect
      .element(page.getByRole('link', { name: '© OpenStreetMap contributors' }))
      .toBeInTheDocument();
    const sources = page.getByRole('listitem').getByRole('link');
    await expect
      .poll(() => sources.elements().map((link) => link.getAttribute('href')))
      .toEqual([
        'https://example.org/programme',
        'https://example.org/announcement',
        'https://example.org/newspaper',
      ]);
    for (const link of page.getByRole('link').elements()) {
      const isAway = link.getAttribute('href')?.startsWith('https:');
      if (isAway) expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    }
  });
});
