import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { countOn, kindChip, listedIds, row } from '../support/visible-places.ts';

const box = () => page.getByRole('searchbox', { name: 'Search places' });
const openSearch = () => page.getByRole('button', { name: 'Search', exact: true }).click();

describe('the search for a place', () => {
  test('opens the whole list with the field ready to type', async () => {
    const { app } = await renderApp();
    await expect.element(box()).not.toBeInTheDocument();
    await openSearch();
    await expect.element(box()).toHaveFocus();
    expect(app.screen.value).toEqual({ name: 'places', city: 'chengdu', whole: true });
    expect(box().element().getAttribute('placeholder')).toBe('Name, 拼音 or 中文');
  });

  test('shows on list, map and chips what answers to the text, and says how many there are', async () => {
    const { map } = await renderApp();
    await openSearch();
    await box().fill('chunxi');
    await expect.poll(listedIds).toEqual(['chunxi-road']);
    expect(map.pins.map(({ id }) => id)).toEqual(['chunxi-road']);
    await expect.element(page.getByText('1 place', { exact: true })).toBeInTheDocument();
    expect(countOn(kindChip('Shopping'))).toBe(1);
    expect(countOn(kindChip('Museums'))).toBe(0);
    expect(window.location.hash).toBe('#/chengdu/list?q=chunxi');
    await expect.poll(() => performance.getEntriesByName('search-applied').length).toBeGreaterThan(0);
  });

  test('stays above the list when the sheet is lowered to see the pins', async () => {
    await renderApp({ at: '#/chengdu?q=chunxi' });
    await expect.element(box()).toHaveValue('chunxi');
    await expect.poll(listedIds).toEqual(['chunxi-road']);
    await expect.element(box()).not.toHaveFocus();
    await userEvent.clear(box());
    await expect.element(row('City Museum')).toBeInTheDocument();
    await expect.element(box()).toHaveFocus();
    await page.getByRole('button', { name: 'Show the whole list' }).click();
    await page.getByRole('button', { name: 'Show less of the list' }).click();
    await expect.element(box()).not.toBeInTheDocument();
  });

  test('shows what it finds from the top, however far the list was scrolled', async () => {
    await renderApp({ at: '#/chengdu/list', size: [390, 500] });
    await expect.element(box()).toBeInTheDocument();
    const scroller = page.getByText('Sorted from the city centre').element().parentElement;
    scroller?.scrollTo(0, 200);
    expect(scroller?.scrollTop).toBeGreaterThan(100);
    await box().fill('a');
    await expect.poll(() => scroller?.scrollTop).toBe(0);
  });

  test('that finds nothing says so in the visitor’s words, and clearing it loses no other filter', async () => {
    const { app } = await renderApp({ at: '#/chengdu/list?kind=museum&q=Eiffel%20Tower' });
    await expect.element(page.getByText(say('search.none', { text: 'Eiffel Tower' }))).toBeInTheDocument();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect.poll(listedIds).toEqual(['city-museum']);
    await expect.element(box()).toHaveValue('');
    expect(app.filter.value).toMatchObject({ kinds: ['museum'], text: '' });
  });

  test('never says that nothing has the name of a place that another filter hides', async () => {
    const { app } = await renderApp({ at: '#/chengdu/list?kind=museum&q=chunxi' });
    await expect.element(page.getByText(/^No place fits these filters/)).toBeInTheDocument();
    await page.getByRole('button', { name: 'Show all places' }).click();
    expect(app.filter.value).toMatchObject({ kinds: [], text: '' });
  });

  test('whose program cannot be fetched leaves the list as it is, and says so', async () => {
    await renderApp({
      at: '#/chengdu/list?q=chunxi',
      loadSearch: () => Promise.reject(new Error('no connection')),
    });
    await expect.element(page.getByText('This part could not load.')).toBeInTheDocument();
    expect(listedIds()).toContain('taikoo-li');
  });

  test('has its field beside the map on a wide screen, and no button for it', async () => {
    await renderApp({ size: [1280, 800] });
    await expect.element(box()).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Search', exact: true })).not.toBeInTheDocument();
  });
});
