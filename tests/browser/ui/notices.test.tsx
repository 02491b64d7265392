import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createFakeKeeper } from '../support/fake-phone.ts';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { listedIds } from '../support/visible-places.ts';

const CHOSEN = { wallets: ['alipayhk'] as never, hasChosen: true };

describe('a message', () => {
  test('goes when it is dismissed', async () => {
    await renderApp({ at: '#/chengdu?wallet=alipayhk,nosuchwallet' });
    const words = page.getByText(say('link.unknownValue'));
    await expect.element(words).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(words).not.toBeInTheDocument();
  });

  test('stands above a page that does not exist, with the city the link names', async () => {
    await renderApp({ at: '#/chongqing/temples/42' });
    await expect.element(page.getByText(say('link.unknownPage'))).toBeVisible();
    await expect.poll(listedIds).toEqual(['hongya-cave']);
  });

  test('says that choices could not be read', async () => {
    await renderApp({ keeper: createFakeKeeper(CHOSEN, 'set-aside') });
    await expect.element(page.getByText(say('store.setAside'))).toBeVisible();
  });

  test('says when the phone does not keep a choice, and the choice holds all the same', async () => {
    await renderApp({ at: '#/chengdu/place/airport', keeper: createFakeKeeper(CHOSEN, 'kept', true) });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.element(page.getByText(say('store.notKept'))).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  });

  test('offers a newer version, which comes only when the visitor agrees', async () => {
    let applied = 0;
    await renderApp({
      applyUpdate: () => {
        applied += 1;
      },
    });
    await expect.element(page.getByText(say('update.ready'))).toBeVisible();
    expect(applied).toBe(0);
    await page.getByRole('button', { name: 'Use it' }).click();
    expect(applied).toBe(1);
  });
});
