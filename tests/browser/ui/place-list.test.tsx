import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { ON_CHUNXI_ROAD, SMALL_CITIES } from '../support/small-city.ts';
import { countOn, gradeChip, kindChip, listedIds, placePanel, row } from '../support/visible-places.ts';

const KINDS = ['All', 'Shopping', 'Sights', 'Museums', 'Airports', 'Rail'];
const GRADES = ['Confirmed', 'Expected', 'Unknown', 'Refused'];
const group = (name: string): Locator => page.getByRole('list', { name, exact: true });

describe('the list of places', () => {
  test('names a row by both names, grade, month, kind and metro', async () => {
    await renderApp();
    await expect
      .element(row('Chunxi Road'))
      .toHaveAccessibleName(/^Chunxi Road 春熙路 Confirmed Jan 2026 (· )?Shopping street Metro 2 3$/);
    await expect
      .element(row('City Museum'))
      .toHaveAccessibleName(/^City Museum 城市博物馆 Unknown (· )?Museum$/);
  });

  test('adds the distance when the visitor’s position is known', async () => {
    await renderApp({ position: { ...ON_CHUNXI_ROAD, accuracyM: 20 } });
    await page.getByRole('button', { name: 'Show my location' }).click();
    await expect.element(row('Taikoo Li')).toHaveAccessibleName(/650 m$/);
  });

  test('leaves the month of an old source to the place itself', async () => {
    await renderApp();
    await expect.element(row('Taikoo Li')).toHaveAccessibleName(/^Taikoo Li 太古里 Expected .*Mall/);
    await expect.element(row('Ocean Square')).toHaveAccessibleName(/Refused Jun 2026/);
  });

  test('says a name once where the visitor reads the characters of the sign', async () => {
    await renderApp({ language: 'zh-Hant' });
    await expect
      .element(page.getByRole('link', { name: /^春熙路 / }))
      .toHaveAccessibleName(/^春熙路 (?!春熙路)/);
    await expect.element(page.getByRole('link', { name: /^城市博物館 城市博物馆/ })).toBeInTheDocument();
  });

  test('ranks by grade and groups by how far a place is from the centre', async () => {
    await renderApp();
    await expect.element(page.getByText('Sorted from the city centre')).toBeVisible();
    const all = [
      ...['chunxi-road', 'wide-alley', 'ocean-square', 'taikoo-li', 'east-station', 'city-museum'],
      ...['tea-house', 'airport', 'dujiangyan'],
    ];
    await expect.poll(listedIds).toEqual(all);
    const inGroup = (name: string): number => group(name).getByRole('listitem').elements().length;
    expect(inGroup('Places in the centre')).toBe(3);
    expect(inGroup('Places across the city')).toBe(4);
    expect(inGroup('Places for a day trip')).toBe(2);
  });

  test('groups by walk and ride from where the visitor stands', async () => {
    await renderApp({ position: { ...ON_CHUNXI_ROAD, accuracyM: 20 } });
    await page.getByRole('button', { name: 'Show my location' }).click();
    await expect.element(page.getByRole('heading', { name: 'Walk · under 1.5 km' })).toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'Metro or taxi' })).toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'Day trip · over 30 km' })).toBeInTheDocument();
    await expect
      .element(group('Places within a walk').getByRole('link').first())
      .toHaveAccessibleName(/^Chunxi/);
  });

  test('sums up its grades in words, refusals only where there are some', async () => {
    const { app } = await renderApp();
    await expect.element(page.getByText('1 confirmed · 3 expected · 4 unknown · 1 refused')).toBeVisible();
    app.visitor.chooseWallets(['mastercard'] as never);
    await expect.element(page.getByText('2 confirmed · 5 expected · 2 unknown')).toBeVisible();
    await expect.element(page.getByText(/refused/)).not.toBeInTheDocument();
  });

  test('leaves a place that stays its row', async () => {
    await renderApp();
    await expect.poll(listedIds).toHaveLength(9);
    const rowOf = (id: string) => document.querySelector(`[data-place="${id}"]`)?.closest('li');
    const street = rowOf('chunxi-road');
    await kindChip('Shopping').click();
    await expect.poll(() => rowOf('east-station')).toBeUndefined();
    expect(rowOf('chunxi-road')).toBe(street);
  });

  test('says in a status how many places it shows after each change', async () => {
    await renderApp();
    const status = page.getByRole('status').filter({ hasText: /^\d places?$/ });
    await kindChip('Museums').click();
    await expect.element(status).toHaveTextContent('1 place');
    await kindChip('All').click();
    await expect.element(status).toHaveTextContent('9 places');
  });

  test.each(KINDS)('shows under “%s” as many places as the chip says', async (name) => {
    await renderApp();
    await expect.element(kindChip(name)).toBeInTheDocument();
    const promised = countOn(kindChip(name));
    await kindChip(name).click();
    await expect.element(kindChip(name)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => listedIds().length).toBe(promised);
    expect(promised).toBeGreaterThan(0);
  });

  test.each(GRADES)('shows under “%s” as many places as the chip of the whole list says', async (name) => {
    await renderApp({ at: '#/chengdu/list' });
    await expect.element(gradeChip(name)).toBeVisible();
    const promised = countOn(gradeChip(name));
    await gradeChip(name).click();
    await expect.poll(() => listedIds().length).toBe(promised);
    expect(promised).toBeGreaterThan(0);
    expect(window.location.hash).toBe(`#/chengdu/list?grade=${name.toLowerCase()}`);
  });

  test('counts kinds under the chosen grade, and grades under the chosen kind', async () => {
    await renderApp({ at: '#/chengdu/list' });
    await gradeChip('Unknown').click();
    await expect.poll(() => countOn(kindChip('Sights'))).toBe(3);
    expect(countOn(kindChip('Shopping'))).toBe(0);
    await kindChip('Museums').click();
    await expect.poll(() => countOn(gradeChip('Unknown'))).toBe(1);
    expect(listedIds()).toEqual(['city-museum']);
  });

  test('adds kinds together, and “All” lets go of them', async () => {
    await renderApp();
    await kindChip('Museums').click();
    await kindChip('Rail').click();
    await expect.poll(listedIds).toEqual(['east-station', 'city-museum']);
    await kindChip('All').click();
    await expect.poll(() => listedIds().length).toBe(9);
    expect(window.location.hash).toBe('#/chengdu');
  });

  test('offers the grades in the whole list only, where there is room', async () => {
    await renderApp();
    await expect.element(kindChip('All')).toBeVisible();
    await expect.element(gradeChip('Confirmed')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Show the whole list' }).click();
    await expect.element(gradeChip('Confirmed')).toBeVisible();
  });

  test('says when nothing fits how many are hidden, and shows all again', async () => {
    await renderApp({ at: '#/chengdu/list?kind=museum&grade=confirmed' });
    await expect.element(page.getByText(say('places.noneWith', { count: 9 }))).toBeVisible();
    await page.getByRole('button', { name: 'Show all places' }).click();
    await expect.poll(() => listedIds().length).toBe(9);
    expect(window.location.hash).toBe('#/chengdu/list');
  });

  test('has a chip for saved places after the first save', async () => {
    await renderApp();
    await expect.element(kindChip('All')).toBeVisible();
    await expect.element(kindChip('Saved')).not.toBeInTheDocument();
    await row('Chunxi Road').click();
    await placePanel().getByRole('button', { name: 'Save', exact: true }).click();
    await placePanel().getByRole('button', { name: 'Close' }).click();
    await expect.element(kindChip('Saved')).toHaveTextContent('Saved 1');
    await kindChip('Saved').click();
    await expect.poll(listedIds).toEqual(['chunxi-road']);
    expect(window.location.hash).toBe('#/chengdu?saved=1');
  });

  test('says when no saved place fits, with the way out', async () => {
    await renderApp({ at: '#/chengdu?saved=1&grade=refused', visitor: { hasChosen: true } });
    await expect.element(page.getByText(say('places.noneSaved'))).toBeVisible();
    await page.getByRole('button', { name: 'Show all places' }).click();
    await expect.poll(() => listedIds().length).toBe(9);
  });

  test('shows only the places of a list received by link', async () => {
    await renderApp({ at: '#/chengdu?list=airport,chunxi-road' });
    await expect.poll(listedIds).toEqual(['chunxi-road', 'airport']);
  });

  test('keeps service points for those who ask for them', async () => {
    await renderApp();
    await expect.poll(() => listedIds().length).toBe(9);
    expect(listedIds()).not.toContain('help-desk');
    await renderApp({ at: '#/chengdu?kind=service' });
    await expect.poll(listedIds).toEqual(['help-desk']);
  });
});

describe('a city', () => {
  test('is changed in its dialog', async () => {
    const { keeper } = await renderApp();
    await page.getByRole('button', { name: 'Chengdu 成都' }).click();
    const dialog = page.getByRole('dialog', { name: 'City' });
    await expect.element(dialog.getByRole('radio', { name: 'Chengdu 成都' })).toBeChecked();
    await dialog.getByRole('radio', { name: 'Chongqing 重庆' }).click();
    await expect.poll(listedIds).toEqual(['hongya-cave']);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(window.location.hash).toBe('#/chongqing');
    expect(keeper.kept?.city).toBe('chongqing');
  });

  test('that cannot load says why and comes when asked again', async () => {
    let hasConnection = false;
    await renderApp({
      loadCity: async (id) => {
        if (!hasConnection) throw new Error('no connection');
        return SMALL_CITIES[id];
      },
    });
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('The places of Chengdu could not load.');
    await expect.element(alert).toHaveTextContent(say('places.failed.network'));
    hasConnection = true;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => listedIds().length).toBe(9);
    await expect.element(alert).not.toBeInTheDocument();
  });

  test('with data that cannot be read says that', async () => {
    await renderApp({ loadCity: () => Promise.reject(new SyntaxError('not the data')) });
    await expect.element(page.getByRole('alert')).toHaveTextContent(say('places.failed.unreadable'));
  });
});
