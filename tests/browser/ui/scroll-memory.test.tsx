import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';

const scroller = (): HTMLElement => {
  const main = document.querySelector<HTMLElement>('main');
  if (!main) throw new Error('There is no screen.');
  return main;
};

test('back brings a screen to where it was left, and a screen opened anew begins at its top', async () => {
  await renderApp({ at: '#/more' });
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  await expect.element(heading(say('nav.more'))).toBeInTheDocument();
  scroller().scrollTop = 300;
  await page.getByRole('link', { name: say('more.about') }).click();
  await expect.element(heading(say('about.title'))).toBeInTheDocument();
  expect(scroller().scrollTop).toBe(0);
  window.history.back();
  await expect.element(heading(say('nav.more'))).toBeInTheDocument();
  await expect.poll(() => scroller().scrollTop).toBe(300);
  window.location.hash = '#/key';
  await expect.element(heading(say('key.title'))).toBeInTheDocument();
  window.location.hash = '#/more';
  await expect.element(heading(say('nav.more'))).toBeInTheDocument();
  expect(scroller().scrollTop).toBe(0);
});
