import { describe, expect, test } from 'vitest';
import { nextFlightStep } from '../../../src/domain/flight-ready.ts';
import { readPhone } from '../../../src/domain/phone.ts';
import { isPlainBrowser } from '../../../src/domain/plain-browser.ts';
import { formatSize } from '../../../src/i18n/format-size.ts';

describe('the next thing before a flight', () => {
  test.each([
    ['leave-app', 'saved', false, 'leave-app'],
    ['leave-app', 'failed', true, 'leave-app'],
    ['ios-safari', 'saved', false, 'install'],
    ['ios-other', 'saving', false, 'install'],
    ['android', 'failed', false, 'install'],
    ['android', 'failed', true, 'retry'],
    ['android', 'saving', true, 'wait'],
    ['ios-safari', 'saved', true, 'try'],
    ['done', 'saved', false, 'try'],
    ['done', 'unsupported', false, 'unsupported'],
    ['desktop', 'saving', false, 'wait'],
  ] as const)('with advice %s, copy %s, icon declined: %s is %s', (advice, copy, isSkipped, step) => {
    expect(nextFlightStep(advice, copy, isSkipped)).toBe(step);
  });
});

describe('the quick look at a browser', () => {
  const IPHONE =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
  const ANDROID =
    'Mozilla/5.0 (Linux; Android 14; K; wv) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile Safari/537.36';

  test.each([
    `${IPHONE} Mobile/15E148 MicroMessenger/8.0.60(0x18003c2f) NetType/WIFI Language/en`,
    `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/480.0]`,
    `${IPHONE} Mobile/15E148`,
    ANDROID,
    `${ANDROID} Line/15.2.1/IAB`,
    `${ANDROID} AlipayClient/10.5.88`,
  ])('never misses an app’s browser that the closer look knows: %s', (userAgent) => {
    const claims = { userAgent, maxTouchPoints: 5, isStandalone: false };
    expect(readPhone(claims).inApp).toBeDefined();
    expect(isPlainBrowser(claims)).toBe(false);
  });

  test.each([
    `${IPHONE} Version/26.1 Mobile/15E148 Safari/604.1`,
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Android 14; Mobile; rv:148.0) Gecko/148.0 Firefox/148.0',
    '',
  ])('spares an ordinary browser the closer one: %s', (userAgent) => {
    expect(isPlainBrowser({ userAgent, maxTouchPoints: 5, isStandalone: false })).toBe(true);
  });
});

test('sizes are written as people read them', () => {
  expect(formatSize(336_400, 'en')).toBe('336 kB');
  expect(formatSize(1_260_000, 'en')).toBe('1.3 MB');
  expect(formatSize(12, 'en')).toBe('1 kB');
});
