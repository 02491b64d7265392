import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CityData, CityId } from '../../../src/domain/city.ts';
import { renderApp } from '../support/render-app.tsx';
import { SCREENS } from '../support/screens.ts';
import { SMALL_CITIES } from '../support/small-city.ts';
import { listedIds } from '../support/visible-places.ts';

const LONG = {
  en: 'Southwestern Intercontinental Exhibition and Convention Centre, North Gate',
  'zh-Hans': '西南洲际国际会议展览中心北门步行街及地下购物广场',
};

/** The small city with names longer than any sign. */
async function longNamed(id: CityId): Promise<CityData> {
  const city = SMALL_CITIES[id];
  return {
    ...city,
    places: city.places.map((place) => ({
      ...place,
      name: LONG,
      pinyin: 'Xīnán Zhōujì Guójì Huìyì Zhǎnlǎn Zhōngxīn Běimén Bùxíngjiē',
      district: LONG,
      metro: [{ name: LONG, lines: ['2', '3'], distanceM: 300 }],
    })),
  };
}

/** Pixels by which the page can be scrolled sideways. */
function sideways(): number {
  const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
  return scrollWidth - clientWidth;
}

/** Words that stand beyond an edge of the screen, other than in the rows of chips, which are made to scroll. */
function cutWords(): readonly string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  while (texts.nextNode()) {
    const { currentNode } = texts;
    const holder = currentNode.parentElement;
    if (!holder?.checkVisibility({ visibilityProperty: true }) || isMeantToHide(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    if (boxes.some((box) => box.right > window.innerWidth + 1 || box.left < -1)) {
      cut.push(currentNode.textContent ?? '');
    }
  }
  return cut;
}

/** Buttons and links that reach beyond the right edge, where a part of them cannot be seen nor touched. */
function cutControls(): readonly (string | null)[] {
  return [...document.querySelectorAll('button, a[href]')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !isMeantToHide(control))
    .filter((control) => !control.closest('[aria-hidden=true]') && !control.closest('.leaflet-container'))
    .filter((control) => control.getBoundingClientRect().right > window.innerWidth + 1)
    .map(({ ariaLabel, textContent }) => ariaLabel ?? textContent);
}

function isMeantToHide(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { clipPath, overflowX } = getComputedStyle(at);
    if (clipPath !== 'none') return true;
    if (overflowX === 'auto' && at.getAttribute('role') === 'group') return true;
  }
  return false;
}

describe.each(SCREENS)('$name', ({ circumstances, go, isShown }) => {
  test.each([
    ['100 %', '100%'],
    ['200 %', '200%'],
  ])('fits a width of 320 px with text at %s', async (_words, fontSize) => {
    document.documentElement.style.fontSize = fontSize;
    const running = await renderApp({ loadCity: longNamed, ...circumstances, size: [320, 640] });
    await go?.(running);
    await expect.element(isShown()).toBeInTheDocument();
    await expect.poll(sideways).toBe(0);
    expect(cutWords()).toEqual([]);
    expect(cutControls()).toEqual([]);
  });
});

describe('with large text on a narrow phone', () => {
  test('map, wallet, filter and list follow one another in one scrolling column', async () => {
    document.documentElement.style.fontSize = '200%';
    await renderApp({ size: [320, 640] });
    await expect.element(page.getByRole('list', { name: 'Places in the centre' })).toBeInTheDocument();
    const top = (element: Element): number => element.getBoundingClientRect().top;
    const tops = [
      page.getByRole('region', { name: 'Map', exact: true }),
      page.getByRole('button', { name: /^Paying with/ }),
      page.getByRole('button', { name: 'All 9' }),
      page.getByRole('list', { name: 'Places in the centre' }),
    ].map((part) => top(part.element()));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await page.getByRole('button', { name: 'All 9' }).click();
    const filters = page.getByRole('dialog', { name: 'Kind of place' });
    await filters.getByRole('button', { name: /^Sights/ }).click();
    await expect.poll(() => listedIds().length).toBe(3);
    expect(cutWords()).toEqual([]);
    await filters.getByRole('button', { name: 'Close' }).click();
    await expect.element(page.getByRole('button', { name: 'Sights 3' })).toBeVisible();
    await page.getByRole('link', { name: /^Dujiangyan/ }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: /^Dujiangyan/ })).toBeVisible();
  });
});

describe('with large text on a narrow phone, a name is not broken into single letters', () => {
  test.each([
    ['the first screen', '#/welcome', 'Touch ’n Go eWallet'],
    ['the choice of a guide', '#/pay', 'Touch ’n Go eWallet'],
    ['what can be shown', '#/show', 'Card for the cashier'],
    ['the answer at a place', '#/chengdu/place/chunxi-road', /^Confirmed for/],
  ])('%s', async (_screen, at, words) => {
    document.documentElement.style.fontSize = '200%';
    await renderApp({ at, size: [320, 640] });
    const name = page.getByText(words).first();
    await expect.element(name).toBeInTheDocument();
    expect(name.element().getBoundingClientRect().width).toBeGreaterThan(120);
  });
});
