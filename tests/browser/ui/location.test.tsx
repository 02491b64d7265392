import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { ON_CHUNXI_ROAD } from '../support/small-city.ts';
import { placesRegion, row } from '../support/visible-places.ts';

const locate = (): Locator => page.getByRole('button', { name: 'Show my location' });
const help = (): Locator => page.getByRole('dialog', { name: /^(Location is off|No position yet)$/ });
const says = (words: string): Locator => placesRegion().getByText(words);

describe('my position', () => {
  test('is asked for only after a tap', async () => {
    const { geolocation, map } = await renderApp({ position: { ...ON_CHUNXI_ROAD, accuracyM: 30 } });
    await expect.element(says('Sorted from the city centre')).toBeVisible();
    expect(geolocation.asked).toBe(0);
    await locate().click();
    await expect.poll(() => geolocation.asked).toBe(1);
    await expect.poll(() => map.visitor?.accuracyM).toBe(30);
    expect(map.views.at(-1)?.centre).toEqual(ON_CHUNXI_ROAD);
  });

  test('is said to be looked for while the phone has not answered', async () => {
    await renderApp({ position: 'never' });
    await locate().click();
    await expect.element(says('Looking for your position…')).toBeVisible();
    await expect.element(locate()).toHaveAttribute('aria-busy', 'true');
  });

  test.each([
    ['denied', 'Location is off', 'you.off.denied', 'you.off.status'],
    ['timeout', 'No position yet', 'you.off.timeout', 'you.none.status'],
    ['unavailable', 'No position yet', 'you.off.unavailable', 'you.none.status'],
  ] as const)(
    'that is %s opens the dialog “%s” with other ways to say it',
    async (position, title, reason, status) => {
      await renderApp({ position });
      await locate().click();
      await expect.element(help()).toHaveTextContent(say(reason));
      await expect.element(help()).toHaveAccessibleName(title);
      await expect.element(help().getByRole('button', { name: 'I am here on the map' })).toBeVisible();
      await expect.element(help().getByRole('button', { name: 'Choose a metro station' })).toBeVisible();
      await help().getByRole('button', { name: 'Close' }).click();
      await expect.element(says(say(status))).toBeVisible();
    },
  );

  test('that is rough is drawn, but no distance starts there', async () => {
    const { map } = await renderApp({ position: { ...ON_CHUNXI_ROAD, accuracyM: 1200 } });
    await locate().click();
    await expect.element(says(say('you.rough', { distance: '1.2 km' }))).toBeVisible();
    await expect.poll(() => map.visitor?.accuracyM).toBe(1200);
    await expect.element(row('Chunxi Road')).not.toHaveAccessibleName(/\d m\b/);
  });

  test('outside the city is said, and the map stays with the city', async () => {
    const { map } = await renderApp({ position: { lat: 22.3, lon: 114.17, accuracyM: 20 } });
    await locate().click();
    await expect.element(says(say('you.outside', { city: 'Chengdu' }))).toBeVisible();
    await expect.element(row('Chunxi Road')).not.toHaveAccessibleName(/km/);
    expect(map.views).toEqual([]);
  });

  test('can be tapped on the map, and distances start there', async () => {
    const { map } = await renderApp({ position: 'denied' });
    await locate().click();
    await help().getByRole('button', { name: 'I am here on the map' }).click();
    await expect.element(page.getByText('Tap where you are on the map')).toBeVisible();
    map.tap(ON_CHUNXI_ROAD);
    await expect.element(says('You are here, set by hand')).toBeVisible();
    await expect.element(page.getByText('Tap where you are on the map')).not.toBeInTheDocument();
    await expect.element(row('Taikoo Li')).toHaveAccessibleName(/650 m/);
    await expect.poll(() => map.visitor?.from).toBe('hand');
  });

  test('is not moved by a tap on the map that nobody asked for', async () => {
    const { map } = await renderApp({ position: 'denied' });
    await locate().click();
    await help().getByRole('button', { name: 'I am here on the map' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(page.getByText('Tap where you are on the map')).not.toBeInTheDocument();
    map.tap(ON_CHUNXI_ROAD);
    await expect.element(says(say('you.off.status'))).toBeVisible();
    expect(map.visitor).toBeUndefined();
  });

  test('can be a metro station, found by either name', async () => {
    const { map } = await renderApp({ position: 'timeout' });
    await locate().click();
    await help().getByRole('button', { name: 'Choose a metro station' }).click();
    await expect.element(help().getByRole('button', { name: 'Tianfu Square 天府广场' })).toBeInTheDocument();
    await help().getByRole('searchbox', { name: 'Find a station' }).fill('春');
    await expect.element(help().getByRole('button', { name: 'Tianfu Square' })).not.toBeInTheDocument();
    await help().getByRole('button', { name: 'Chunxi Road 春熙路' }).click();
    await expect.element(help()).not.toBeInTheDocument();
    await expect.element(row('Taikoo Li')).toHaveAccessibleName(/650 m/);
    expect(map.visitor?.position).toEqual(ON_CHUNXI_ROAD);
  });

  test('falls back to the map when the stations cannot load', async () => {
    await renderApp({ position: 'denied', stations: 'failed' });
    await locate().click();
    await help().getByRole('button', { name: 'Choose a metro station' }).click();
    await expect.element(help().getByRole('alert')).toHaveTextContent(say('you.station.failed'));
  });

  test('is never kept', async () => {
    const { app, keeper } = await renderApp({ position: { ...ON_CHUNXI_ROAD, accuracyM: 30 } });
    await locate().click();
    await expect.element(row('Taikoo Li')).toHaveAccessibleName(/650 m/);
    app.visitor.toggleSaved('airport' as never);
    await expect.poll(() => keeper.kept?.saved).toEqual(['airport']);
    expect(JSON.stringify(keeper.kept)).not.toContain('30.65');
  });
});
