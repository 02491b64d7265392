import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';
import { SCREENS } from '../support/screens.ts';

/** What axe finds wrong with the page, in words. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
  );
}

describe.each(SCREENS)('$name', ({ circumstances, go, isShown }) => {
  test('has no fault that axe can find, in light and in dark, and one main heading', async () => {
    const running = await renderApp(circumstances);
    await go?.(running);
    await expect.element(isShown()).toBeVisible();
    expect(await faults()).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await faults()).toEqual([]);
    const headings = [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
    expect(headings, 'headings of the first level').toHaveLength(1);
  });
});

test('a wide screen with a place beside the list has no fault either', async () => {
  await renderApp({ size: [1280, 800], at: '#/chengdu/place/chunxi-road' });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await faults()).toEqual([]);
  document.documentElement.dataset.theme = 'dark';
  expect(await faults()).toEqual([]);
});

test('the filters of a narrow screen with large text have no fault either', async () => {
  document.documentElement.style.fontSize = '200%';
  await renderApp({ size: [320, 640] });
  await page.getByRole('button', { name: 'All 9' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Kind of place' })).toBeVisible();
  expect(await faults()).toEqual([]);
});

test.each(
  ['#/welcome', '#/chengdu/place/chunxi-road', '#/more'].flatMap((at) =>
    (['zh-Hant', 'th'] as const).map((language) => ({ at, language })),
  ),
)('$at in $language has no fault either', async ({ at, language }) => {
  await renderApp({ at, language });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await faults()).toEqual([]);
});
