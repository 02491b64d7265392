import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { toGcj02 } from '../../../src/domain/gcj02.ts';
import { distanceM, type LatLon } from '../../../src/domain/position.ts';
import { type Circumstances, type RunningApp, renderApp } from '../support/render-app.tsx';
import { say } from '../support/sentences.ts';
import { ON_CHUNXI_ROAD } from '../support/small-city.ts';

const { gcjLat, gcjLon } = toGcj02(ON_CHUNXI_ROAD);
/** A phone that stands on Chunxi Road and reports it as Chinese maps shift it. */
const SHIFTED = { lat: gcjLat, lon: gcjLon, accuracyM: 30 };

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

async function tapWhereIAm({ map }: RunningApp, at: LatLon): Promise<void> {
  await expect.element(page.getByText('Tap where you are on the map')).toBeVisible();
  await expect.poll(() => map.alive).toBe(1);
  // The dialog before has left the history, as it has long before a finger comes down.
  await expect
    .poll(() => (window.history.state as { isLayer?: boolean } | null)?.isLayer ?? false)
    .toBe(false);
  map.tap(at);
}

/** From More to the map, asking the phone on the way. */
async function startFromMore(circumstances: Circumstances): Promise<RunningApp> {
  const running = await renderApp({ at: '#/more', ...circumstances });
  await press('My dot is in the wrong place');
  await press('Ask the phone, then tap the map');
  return running;
}

describe('a dot in the wrong place', () => {
  test('by the shift of Chinese maps is corrected after one tap, kept on the phone, and taken back in More', async () => {
    const running = await startFromMore({ position: SHIFTED });
    const { app, keeper } = running;
    await tapWhereIAm(running, ON_CHUNXI_ROAD);
    await expect
      .element(page.getByRole('dialog', { name: 'Your phone reports Chinese-shifted positions' }))
      .toBeVisible();
    await press('Correct it');
    await expect.poll(() => keeper.kept?.hasShiftedFix).toBe(true);
    await expect
      .poll(() => distanceM(app.location.fix.value?.position ?? { lat: 0, lon: 0 }, ON_CHUNXI_ROAD))
      .toBeLessThan(0.1);
    app.address.open('#/more');
    await expect.element(page.getByText('Corrected on this phone')).toBeVisible();
    await press('My dot is in the wrong place Corrected on this phone');
    await press('Stop correcting');
    await expect.poll(() => keeper.kept?.hasShiftedFix).toBe(false);
    expect(app.location.fix.value?.position).toEqual({ lat: gcjLat, lon: gcjLon });
  });

  test('is left as it is where the visitor says so', async () => {
    const running = await startFromMore({ position: SHIFTED });
    await tapWhereIAm(running, ON_CHUNXI_ROAD);
    await press('Not now');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(running.app.visitor.visitor.value.hasShiftedFix).toBe(false);
  });

  test('by some other error is not "corrected"; the visitor may stay where they tapped', async () => {
    const running = await startFromMore({ position: { ...ON_CHUNXI_ROAD, accuracyM: 40 } });
    const here = { lat: ON_CHUNXI_ROAD.lat + 0.003, lon: ON_CHUNXI_ROAD.lon };
    await tapWhereIAm(running, here);
    await expect
      .element(page.getByText(say('dot.other', { distance: '350 m', accuracy: '40 m' })))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Correct it' })).not.toBeInTheDocument();
    await press('Put me where I tapped');
    await expect
      .poll(() => running.app.location.fix.value)
      .toEqual({ position: here, accuracyM: 0, from: 'hand' });
  });

  test.each([
    ['the phone gives none', 'denied', say('dot.none')],
    ['it is too rough', { ...ON_CHUNXI_ROAD, accuracyM: 900 }, say('dot.rough', { distance: '900 m' })],
    [
      'it is not in the city',
      { lat: 22.3, lon: 114.17, accuracyM: 20 },
      say('dot.outside', { city: 'Chengdu' }),
    ],
  ] as const)('cannot be compared where %s, and that is said', async (_, position, words) => {
    const { app } = await startFromMore({ position });
    await expect.element(page.getByText(words)).toBeVisible();
    expect(app.location.placing.value).toBeUndefined();
  });

  test('can be reported where the position is shown, beside how sure it is', async () => {
    const running = await renderApp({ position: SHIFTED });
    await press('Show my location');
    await expect.element(page.getByText('You are here, accurate to 30 m').first()).toBeVisible();
    await press('Wrong place?');
    await expect.element(page.getByRole('dialog', { name: 'Your position' })).toBeVisible();
    await press('My dot is in the wrong place');
    await press('Ask the phone, then tap the map');
    await tapWhereIAm(running, ON_CHUNXI_ROAD);
    await press('Correct it');
    expect(running.app.visitor.visitor.value.hasShiftedFix).toBe(true);
  });
});
