import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { settleOn } from '../../../src/ui/sheet.tsx';
import { renderApp } from '../support/render-app.tsx';
import { listedIds, placesRegion } from '../support/visible-places.ts';

const step = (name: string): Locator => placesRegion().getByRole('button', { name, exact: true });
const height = (): number => placesRegion().element().getBoundingClientRect().height;
/** Pixels of the places' screen, between the top and the tabs. */
const whole = (): number => page.getByRole('main').element().getBoundingClientRect().height;

/** Drags the grab slowly to `y` pixels from the top, holds still and lets go; the browser then says `click`. */
function drag(grab: Locator, y: number): void {
  // Only a pointer of the browser's own can be captured.
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  const element = grab.element() as HTMLElement;
  const { left, width, top, height } = element.getBoundingClientRect();
  const say = (type: string, clientY: number): void => {
    const place = { clientX: left + width / 2, clientY, pointerId: 1, isPrimary: true };
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, ...place }));
  };
  say('pointerdown', top + height / 2);
  say('pointermove', y);
  say('pointermove', y);
  say('pointerup', y);
  element.click();
}

describe('the sheet', () => {
  test('steps from half to full and back by its button, and the permalink follows', async () => {
    await renderApp();
    await expect.poll(() => Math.round(height())).toBe(Math.round(whole() / 2));
    await expect.element(step('Show the whole list')).toHaveAttribute('aria-expanded', 'false');
    await step('Show the whole list').click();
    await expect.poll(() => whole() - height()).toBeLessThan(5);
    expect(window.location.hash).toBe('#/chengdu/list');
    await expect.element(step('Show less of the list')).toHaveAttribute('aria-expanded', 'true');
    await step('Show less of the list').click();
    await expect.poll(() => Math.round(height())).toBe(Math.round(whole() / 2));
    expect(window.location.hash).toBe('#/chengdu');
  });

  test('opens full by its permalink', async () => {
    await renderApp({ at: '#/chongqing/list' });
    await expect.poll(listedIds).toEqual(['hongya-cave']);
    await expect.poll(() => whole() - height()).toBeLessThan(5);
  });

  test('dragged up settles on the whole list, with the permalink', async () => {
    await renderApp();
    await expect.poll(() => listedIds().length).toBe(9);
    drag(step('Show the whole list'), 60);
    await expect.poll(() => whole() - height()).toBeLessThan(5);
    expect(window.location.hash).toBe('#/chengdu/list');
  });

  test('dragged down settles on a peek at the wallet, and its button brings it back to half', async () => {
    await renderApp();
    await expect.poll(() => listedIds().length).toBe(9);
    drag(step('Show the whole list'), 650);
    await expect.poll(height).toBe(116);
    await expect.element(page.getByRole('button', { name: /^Paying with AlipayHK/ })).toBeVisible();
    await step('Show the whole list').click();
    await expect.poll(() => Math.round(height())).toBe(Math.round(whole() / 2));
  });

  test('takes the end of a drag for no press', async () => {
    await renderApp({ at: '#/chengdu/list' });
    await expect.poll(() => whole() - height()).toBeLessThan(5);
    drag(step('Show less of the list'), 420);
    await expect.poll(() => Math.round(height())).toBe(Math.round(whole() / 2));
    expect(window.location.hash).toBe('#/chengdu');
    await expect.element(step('Show the whole list')).toHaveAttribute('aria-expanded', 'false');
  });

  test.each([
    [150, 0, 'peek'],
    [300, 0, 'half'],
    [520, 0, 'half'],
    [650, 0, 'full'],
    [430, 0.8, 'full'],
    [390, -0.8, 'peek'],
    [390, 0.8, 'half'],
    [780, 2, 'full'],
    [100, -2, 'peek'],
  ] as const)('let go at %i px moving %f px a millisecond settles on %3$s', (pixels, velocity, expected) => {
    expect(settleOn(pixels, velocity, 800)).toBe(expected);
  });

  test('is a panel beside the map on a wide screen', async () => {
    await renderApp({ size: [1280, 800] });
    await expect.poll(() => listedIds().length).toBe(9);
    const map = page.getByRole('region', { name: 'Map', exact: true }).element().getBoundingClientRect();
    const list = placesRegion().element().getBoundingClientRect();
    expect(list.width).toBeCloseTo(400, -1);
    expect(map.left).toBeGreaterThanOrEqual(list.right);
    await expect.element(step('Show the whole list')).not.toBeInTheDocument();
  });
});
