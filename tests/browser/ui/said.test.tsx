import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';

const list = () => page.getByRole('list', { name: 'What cashiers say' });
const search = () => page.getByRole('searchbox', { name: 'Pinyin, 中文 or meaning' });

async function open(): Promise<void> {
  await renderApp({ at: '#/show/said', visitor: { wallets: ['alipayhk'] as never, hasChosen: true } });
  await expect.element(list()).toBeVisible();
}

/** The Chinese of the sentences in the list. */
function shown(): readonly string[] {
  return [...list().element().querySelectorAll('summary [lang="zh-Hans"]')].map(
    (item) => item.textContent ?? '',
  );
}

describe('what cashiers say', () => {
  test('is a list with the Chinese, how it sounds and what it means', async () => {
    await open();
    expect(shown()).toContain('你扫我还是我扫你？');
    await expect.element(list().getByText('Nǐ sǎo wǒ háishi wǒ sǎo nǐ?')).toBeVisible();
    await expect.element(list().getByText('Do you scan me or do I scan you?')).toBeVisible();
    for (const chinese of list().element().querySelectorAll('[lang="zh-Hans"]')) {
      expect(chinese.textContent).toMatch(/\p{Script=Han}/u);
    }
  });

  test.each([
    ['characters', '现金', ['只收现金。']],
    ['pinyin with tone marks', 'zhǐ shōu', ['只收现金。']],
    ['pinyin without', 'zhi shou xian', ['只收现金。']],
    ['pinyin with tones as numbers', 'zhi3 shou1', ['只收现金。']],
    ['letters run together', 'zhishouxianjin', ['只收现金。']],
    ['the meaning', 'cash only', ['只收现金。']],
  ])('is found by %s', async (_by, text, found) => {
    await open();
    await search().fill(text);
    await expect.poll(shown).toEqual(found);
    await expect.element(page.getByText('1 sentence', { exact: true })).toBeVisible();
  });

  test('says so when nothing is like it, and shows everything again', async () => {
    await open();
    const all = shown().length;
    await search().fill('xyz');
    await expect.element(page.getByText(/^No sentence like “xyz”/)).toBeVisible();
    await page.getByRole('button', { name: 'Show all sentences' }).click();
    expect(shown().length).toBe(all);
    await expect.element(search()).toHaveValue('');
  });

  test('tells what to do, and leads to the card that answers', async () => {
    await open();
    await list().getByText('你扫我还是我扫你？').click();
    await expect
      .element(page.getByText(/^They hold a scanner: show your payment code/).first())
      .toBeVisible();
    await list()
      .getByRole('link', { name: /^请扫我的付款码。/ })
      .first()
      .click();
    await expect.element(page.getByRole('dialog', { name: 'Card for the cashier' })).toBeVisible();
    expect(window.location.hash).toBe('#/show/cashier?phrase=scan-me');
    await userEvent.keyboard('{Escape}');
    await expect.element(list()).toBeVisible();
  });
});
