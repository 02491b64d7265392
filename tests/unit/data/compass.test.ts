import { describe, expect, test } from 'vitest';
import { headingOf, startCompass } from '../../../src/data/compass.ts';

describe('the heading in a phone’s report', () => {
  test.each([
    ['an iPhone’s own', { webkitCompassHeading: 90, absolute: false, alpha: 12 }, 0, 90],
    ['an Android’s, which counts the other way round', { absolute: true, alpha: 90 }, 0, 270],
    ['with the phone held sideways', { absolute: true, alpha: 0 }, 90, 90],
    ['of no compass', { absolute: false, alpha: 90 }, 0, undefined],
    ['that is empty', { absolute: true, alpha: null }, 0, undefined],
  ])('%s', (_, report, screenAngle, heading) => {
    expect(headingOf(report, screenAngle)).toBe(heading);
  });
});

/** A window whose phone reports what `turn` says. */
function phone(permission?: 'granted' | 'denied') {
  const target = new EventTarget();
  const asked = { times: 0 };
  const requestPermission = async () => {
    asked.times += 1;
    return permission;
  };
  const window = Object.assign(target, {
    DeviceOrientationEvent: permission ? { requestPermission } : {},
    screen: { orientation: { angle: 0 } },
  });
  const turn = (webkitCompassHeading: number) =>
    target.dispatchEvent(Object.assign(new Event('deviceorientation'), { webkitCompassHeading }));
  return { window: window as unknown as Window, turn, asked };
}

describe('the compass', () => {
  test('tells turns of five degrees and more, over north as well', async () => {
    const told: number[] = [];
    const { window, turn } = phone();
    await startCompass(window, (heading) => told.push(heading));
    for (const heading of [10, 12, 16, 358, 2, 4]) turn(heading);
    expect(told).toEqual([10, 16, 358, 4]);
  });

  test('asks where it must, and keeps still when refused', async () => {
    const told: number[] = [];
    const { window, turn, asked } = phone('denied');
    await startCompass(window, (heading) => told.push(heading));
    turn(10);
    expect([asked.times, told]).toEqual([1, []]);
  });

  test('is not missed where there is none', async () => {
    await expect(startCompass({} as Window, () => {})).resolves.toBeUndefined();
  });
});
