import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { Evidence } from '../../../src/domain/evidence.ts';
import { renderApp } from '../support/render-app.tsx';
import { SMALL_CITIES } from '../support/small-city.ts';

const metro = (): Locator => page.getByRole('region', { name: 'By metro' });
const stop = (index: number): Locator => metro().getByRole('listitem').nth(index);

/** Relative luminance and contrast as WCAG 2 defines them, of `rgb(r, g, b)`. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((colour) => {
    const [r = 0, g = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  });
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('coming by metro', () => {
  test('names the nearest stations with their lines and the walk', async () => {
    await renderApp({ at: '#/chengdu/place/chunxi-road' });
    await expect.element(stop(1)).toHaveTextContent(/Tianfu Square 天府广场/);
    await expect
      .element(stop(0))
      .toHaveTextContent(/2 3 Chunxi Road 春熙路 250 m in a straight line, about 3 minutes on foot/);
  });

  test('shows each line by its number on its colour, readable on it', async () => {
    await renderApp({ at: '#/chengdu/place/chunxi-road' });
    await expect.element(stop(0)).toBeVisible();
    const badges = [...stop(0).element().querySelectorAll('span')].filter((each) => each.style.background);
    expect(badges.map((badge) => badge.textContent?.trim())).toEqual(['2', '3']);
    for (const badge of badges) {
      const { backgroundColor, color } = getComputedStyle(badge);
      expect(contrast(backgroundColor, color)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('says what a source knows of tapping a card at the gates, with its date', async () => {
    const [first, ...rest] = SMALL_CITIES.chengdu.places;
    const [said] = first?.evidence ?? [];
    if (!first || !said) throw new Error('The small city has no evidence.');
    const gates: Evidence = {
      ...said,
      about: ['transit-tap:mastercard'],
      claim: { en: 'Gates take a tapped card.' },
      scope: 'class',
    };
    const places = [first, ...rest.map((place) => ({ ...place, coverage: [gates] }))];
    await renderApp({
      at: '#/chengdu/place/chunxi-road',
      loadCity: async (id) => ({ ...SMALL_CITIES[id], places }),
    });
    await expect.element(metro().getByText('Gates take a tapped card.')).toBeVisible();
    await expect.element(metro().getByText(/19 Jun 2025/)).toBeVisible();
  });

  test('keeps the recorded station where the map’s stations cannot be had', async () => {
    await renderApp({ at: '#/chengdu/place/chunxi-road', stations: 'failed' });
    await expect.element(stop(0)).toHaveTextContent(/Chunxi Road/);
    expect(
      metro().getByRole('list', { name: 'Nearest stations' }).getByRole('listitem').elements(),
    ).toHaveLength(1);
  });

  test('says nothing where no station is near', async () => {
    await renderApp({ at: '#/chengdu/place/dujiangyan' });
    await expect.element(page.getByRole('dialog', { name: 'Place: Dujiangyan' })).toBeVisible();
    await expect.element(metro()).not.toBeInTheDocument();
  });
});
