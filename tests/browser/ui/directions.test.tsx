import { describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { type Circumstances, type RunningApp, renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { ON_CHUNXI_ROAD } from '../support/small-city.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const SAFARI = `${IPHONE} Version/26.1 Mobile/15E148 Safari/604.1`;
const WECHAT = `${IPHONE} Mobile/15E148 MicroMessenger/8.0.60`;

const dialog = (): Locator => page.getByRole('dialog', { name: 'Directions', exact: true });
const link = (name: string): Locator => dialog().getByRole('link', { name, exact: true });

async function openDirections(circumstances: Circumstances = {}): Promise<RunningApp> {
  const running = await renderApp({ at: '#/chengdu/place/taikoo-li', ...circumstances });
  await page.getByRole('button', { name: 'Directions', exact: true }).click();
  await expect.element(dialog()).toBeVisible();
  return running;
}

/** Names of what can be pressed, in order, without the dialog's own button. */
function offered(): readonly string[] {
  return [...dialog().element().querySelectorAll('a, button:not([aria-label])')].map(
    (each) => each.textContent?.trim() ?? '',
  );
}

describe('directions', () => {
  test('offer the card, copying, Amap, then more apps', async () => {
    await openDirections();
    expect(offered()).toEqual(['Driver card', 'Copy Chinese name and address', 'Amap 高德地图', 'More apps']);
    await dialog().getByRole('button', { name: 'More apps' }).click();
    expect(offered().slice(4)).toEqual([
      'Baidu 百度地图',
      'Tencent 腾讯地图',
      'Google',
      'Organic Maps',
      'OsmAnd',
    ]);
    await expect.element(link('Google')).toHaveAccessibleDescription('Needs roaming or VPN.');
    await expect.element(link('Organic Maps')).toHaveAccessibleDescription(/^Works offline/);
    await expect.element(dialog().getByText(say('directions.lead'))).toBeVisible();
  });

  test('offer Apple Maps on an iPhone, with what to do when its pin is off', async () => {
    await openDirections({ browser: { userAgent: SAFARI } });
    expect(offered().slice(2, 4)).toEqual(['Amap 高德地图', 'Apple Maps']);
    await expect
      .element(link('Apple Maps'))
      .toHaveAccessibleDescription('If the pin is a few streets off, use Amap.');
  });

  test('inside WeChat stand open with Tencent first, since Amap cannot be opened from there', async () => {
    await openDirections({ browser: { userAgent: WECHAT } });
    expect(offered()[5]).toBe('Tencent 腾讯地图');
    await expect.element(link('Amap 高德地图')).toHaveAccessibleDescription(/Tencent/);
  });

  test('are plain links that tell nobody where they come from, and load nothing before the tap', async () => {
    await openDirections({ browser: { userAgent: SAFARI } });
    await dialog().getByRole('button', { name: 'More apps' }).click();
    const links = [...dialog().element().querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')];
    expect(links).toHaveLength(7);
    for (const each of links) {
      expect(each.getAttribute('rel')).toBe('noreferrer noopener');
      expect(each.getAttribute('href')).toMatch(/^(https|om):/);
    }
    expect(document.querySelectorAll('link[rel~="preconnect"], link[rel~="dns-prefetch"]')).toHaveLength(0);
  });

  test('without a connection leave the apps that keep their maps, and say why the others do not work', async () => {
    await openDirections({ isOnline: false });
    await dialog().getByRole('button', { name: 'More apps' }).click();
    await expect.element(link('Amap 高德地图')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(link('Amap 高德地图')).not.toHaveAttribute('href');
    await expect.element(link('Amap 高德地图')).toHaveAccessibleDescription('Needs a connection.');
    await expect.element(link('Organic Maps')).toHaveAttribute('href');
    await expect.element(link('Driver card')).toHaveAttribute('href', '#/show/driver/taikoo-li');
  });

  test('say how long the straight line takes on foot, and that it is one', async () => {
    const { app } = await renderApp({
      at: '#/chengdu/place/taikoo-li',
      position: { ...ON_CHUNXI_ROAD, accuracyM: 30 },
    });
    await app.location.locate();
    await page.getByRole('button', { name: 'Directions', exact: true }).click();
    await expect.element(dialog().getByText(say('directions.walk.visitor', { count: 8 }))).toBeVisible();
  });

  test('say nothing of a walk where the visitor’s position is not known', async () => {
    await openDirections();
    await expect.element(dialog().getByText(/on foot/)).not.toBeInTheDocument();
  });

  test('lead to the card, and back leads to the place', async () => {
    const { app } = await openDirections();
    await link('Driver card').click();
    await expect.element(page.getByRole('dialog', { name: 'Card for the driver' })).toBeVisible();
    await expect.element(dialog()).not.toBeInTheDocument();
    window.history.back();
    await expect.poll(() => app.screen.value).toMatchObject({ name: 'place', id: 'taikoo-li' });
  });

  test('close with Escape, and focus is where it was', async () => {
    await openDirections();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Directions', exact: true })).toHaveFocus();
  });
});
