import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const SAFARI = { userAgent: `${IPHONE} Version/26.1 Mobile/15E148 Safari/604.1` };
const INSTALLED = { userAgent: `${IPHONE} Mobile/15E148`, isStandalone: true };
const WECHAT = { userAgent: `${IPHONE} Mobile/15E148 MicroMessenger/8.0.60` };
const DESKTOP = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/157.0.0.0 Safari/537.36',
  maxTouchPoints: 0,
};

const step = (name: string): Locator => page.getByRole('region', { name, exact: true });
const saved = (): Locator => page.getByRole('list', { name: 'Saved on this phone' });

function answerPersisted(answer: boolean, afterAsking = answer): void {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(answer);
  vi.spyOn(navigator.storage, 'persist').mockResolvedValue(afterAsking);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
}

describe('ready for the flight', () => {
  test('starts in Safari with the Home Screen, since what Safari keeps does not move there', async () => {
    await renderApp({ at: '#/offline', browser: SAFARI });
    await expect
      .element(step('One thing left'))
      .toHaveTextContent(/Add to Home Screen.*It saves itself again there/);
    await expect.element(saved()).toHaveTextContent(say('offline.keep.safari'));
  });

  test('says on Android why to do it before the flight, and goes on without an icon', async () => {
    await renderApp({ at: '#/offline' });
    await expect.element(step('One thing left')).toHaveTextContent(say('offline.install.android.note'));
    await page.getByRole('button', { name: 'Go on without an icon' }).click();
    await expect.element(step('Ready')).toHaveTextContent(say('offline.try'));
  });

  test('inside WeChat asks to leave it first', async () => {
    await renderApp({ at: '#/offline', browser: WECHAT });
    await expect.element(step('One thing left')).toHaveTextContent(/Open this in your browser first/);
  });

  test.each([
    ['saving', 'One thing left', 'more.offline.saving'],
    ['failed', 'One thing left', 'more.offline.failed'],
    ['unsupported', 'One thing left', 'more.offline.unsupported'],
    ['saved', 'Ready', 'offline.try'],
  ] as const)('opened from its icon, and %s, says what is next', async (offline, title, words) => {
    await renderApp({ at: '#/offline', browser: INSTALLED, offline });
    await expect.element(step(title)).toHaveTextContent(say(words));
  });

  test('offers to try again where saving failed', async () => {
    await renderApp({ at: '#/offline', browser: DESKTOP, offline: 'failed' });
    await expect.element(step('One thing left').getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('is proven when it is opened without a connection', async () => {
    await renderApp({ at: '#/offline', browser: INSTALLED, isOnline: false });
    await expect.element(step('Ready')).toHaveTextContent(say('offline.tried'));
  });

  test('lists each city with what was found of it on the phone', async () => {
    await renderApp({
      at: '#/offline',
      stored: async (city) => (city === 'chengdu' ? 336_400 : undefined),
    });
    await expect.element(saved().getByRole('listitem').nth(1)).toHaveTextContent(/Chengdu 成都 .*336 kB/);
    await expect
      .element(saved().getByRole('listitem').nth(2))
      .toHaveTextContent(/Chongqing 重庆 Places and map not saved yet/);
  });

  test('asks the browser to keep it, and says what the browser answered', async () => {
    answerPersisted(false, true);
    await renderApp({ at: '#/offline' });
    await expect.element(saved()).toHaveTextContent(say('offline.keep.no'));
    await page.getByRole('button', { name: 'Ask to keep it' }).click();
    await expect.element(saved()).toHaveTextContent(say('offline.keep.yes'));
  });

  test.each([
    ['newest', 'offline.check.newest'],
    ['coming', 'offline.check.coming'],
    ['failed', 'offline.check.failed'],
  ] as const)('looks for newer data and says what came of it: %s', async (answer, words) => {
    await renderApp({ at: '#/offline', check: async () => answer });
    await page.getByRole('button', { name: 'Check for newer data' }).click();
    await expect.element(page.getByText(say(words))).toBeVisible();
  });

  test('is reached from More', async () => {
    await renderApp({ at: '#/more' });
    await page.getByRole('link', { name: /^Ready for the flight/ }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Ready for the flight');
  });
});
