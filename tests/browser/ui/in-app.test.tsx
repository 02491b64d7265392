import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { row } from '../support/visible-places.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; K; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
const WECHAT = `${IPHONE} Mobile/15E148 MicroMessenger/8.0.60`;
const LINE = `${ANDROID} Chrome/156.0.0.0 Mobile Safari/537.36 Line/15.2.1/IAB`;
const FACEBOOK = `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/480.0]`;

const strip = (): Locator => page.getByRole('region', { name: 'Inside another app' });
const inside = (userAgent: string, at = '#/chengdu') => renderApp({ at, browser: { userAgent } });

describe('inside another app', () => {
  test('WeChat, whose own menu is the only way out, is explained in words and in Chinese', async () => {
    await inside(WECHAT);
    await expect.element(strip()).toHaveTextContent(/Tap ··· .* 在浏览器打开/);
    await expect.element(strip().getByRole('link')).not.toBeInTheDocument();
  });

  test('LINE is left by a link that LINE itself opens in the browser', async () => {
    await inside(LINE, '#/chengdu?kind=museum');
    const link = strip().getByRole('link', { name: 'Open in the browser' });
    await expect
      .element(link)
      .toHaveAttribute('href', expect.stringMatching(/openExternalBrowser=1#\/chengdu\?kind=museum$/));
  });

  test('Facebook on an iPhone is left through Safari, to the view on screen', async () => {
    const { app } = await inside(FACEBOOK);
    const link = strip().getByRole('link', { name: 'Open in the browser' });
    await expect
      .element(link)
      .toHaveAttribute('href', expect.stringMatching(/^x-safari-https:\/\/.*#\/chengdu$/));
    app.address.open('#/chengdu/place/chunxi-road');
    await expect
      .element(link)
      .toHaveAttribute('href', expect.stringMatching(/#\/chengdu\/place\/chunxi-road$/));
  });

  test('an unknown app leaves copying the link', async () => {
    const texts: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      texts.push(text);
    });
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    await inside(`${IPHONE} Mobile/15E148`);
    await expect.element(strip()).toHaveTextContent(say('inApp.copy'));
    await strip().getByRole('button', { name: 'Copy link' }).click();
    await expect.element(strip().getByText('Link copied')).toBeVisible();
    expect(texts[0]).toMatch(/#\/chengdu$/);
  });

  test('shows the link itself where it may not be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    await inside(WECHAT);
    await strip().getByRole('button', { name: 'Copy link' }).click();
    await expect.element(strip()).toHaveTextContent(/cannot copy\. The link: http.*#\/chengdu/);
  });

  test('keeps list and cards working, and the line goes when it has been read', async () => {
    const { app } = await inside(WECHAT);
    await expect.element(row('Chunxi Road')).toBeVisible();
    await strip().getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(strip()).not.toBeInTheDocument();
    app.address.open('#/show/driver/chunxi-road');
    await expect.element(page.getByRole('dialog', { name: 'Card for the driver' })).toBeVisible();
  });

  test.each([
    ['LINE', LINE, /openExternalBrowser=1#\/offline$/],
    ['Facebook', FACEBOOK, /^x-safari-https:\/\/.*#\/offline$/],
  ])('"Ready for the flight" leads out of %s by the same link, and not by a menu', async (_, agent, href) => {
    await inside(agent, '#/offline');
    const step = page.getByRole('region', { name: 'One thing left' });
    await expect
      .element(step.getByRole('link', { name: 'Open in the browser' }))
      .toHaveAttribute('href', expect.stringMatching(href));
    await expect.element(step).not.toHaveTextContent('···');
  });

  test('"Ready for the flight" names the menu of WeChat', async () => {
    await inside(WECHAT, '#/offline');
    await expect
      .element(page.getByRole('region', { name: 'One thing left' }))
      .toHaveTextContent(/Tap ··· .* 在浏览器打开/);
  });

  test('is said on the first screen as well', async () => {
    await renderApp({ at: '#/welcome', visitor: {}, browser: { userAgent: WECHAT } });
    await expect.element(strip()).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: /^AlipayHK/ })).toBeVisible();
  });

  test.each([
    ['Chrome on Android', {}],
    ['Safari', { userAgent: `${IPHONE} Version/26.1 Mobile/15E148 Safari/604.1` }],
    ['the home screen of an iPhone', { userAgent: `${IPHONE} Mobile/15E148`, isStandalone: true }],
  ])('is not said in %s', async (_, browser) => {
    await renderApp({ browser });
    await expect.element(row('Chunxi Road')).toBeVisible();
    await expect.element(strip()).not.toBeInTheDocument();
  });
});
