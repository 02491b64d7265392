import { describe, expect, test } from 'vitest';
import { mapAppsFor } from '../../../src/domain/hand-off.ts';
import { type BrowserClaims, readPhone } from '../../../src/domain/phone.ts';
import { installAdvice, wayOut } from '../../../src/domain/way-out.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 14; M2101K6G Build/UKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko)';
const URL = 'https://wallethere.example/app/#/chengdu/place/chunxi-road';

const MORE = ['baidu', 'tencent', 'google', 'organic-maps', 'osmand'];

interface Expected {
  readonly first: readonly string[];
  readonly more: readonly string[];
  readonly advice: string;
  readonly out: string | undefined;
}

/** What each visitor is offered: hand-offs, advice on installing, the way out of an in-app browser. */
const VISITORS: readonly (readonly [string, Partial<BrowserClaims>, Expected])[] = [
  [
    'Safari on an iPhone',
    { userAgent: `${IPHONE} Version/26.1 Mobile/15E148 Safari/604.1`, maxTouchPoints: 5 },
    { first: ['amap', 'apple'], more: MORE, advice: 'ios-safari', out: undefined },
  ],
  [
    'the home screen of an iPhone',
    { userAgent: `${IPHONE} Mobile/15E148`, maxTouchPoints: 5, isStandalone: true },
    { first: ['amap', 'apple'], more: MORE, advice: 'done', out: undefined },
  ],
  [
    'Chrome on Android',
    {
      userAgent:
        'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Mobile Safari/537.36',
      maxTouchPoints: 5,
    },
    { first: ['amap'], more: MORE, advice: 'android', out: undefined },
  ],
  [
    'WeChat on an iPhone',
    { userAgent: `${IPHONE} Mobile/15E148 MicroMessenger/8.0.60(0x18003c2f) NetType/WIFI Language/en` },
    {
      first: ['amap', 'apple'],
      more: ['tencent', 'baidu', 'google', 'organic-maps', 'osmand'],
      advice: 'leave-app',
      out: 'menu',
    },
  ],
  [
    'LINE on Android',
    { userAgent: `${ANDROID} Version/4.0 Chrome/156.0.0.0 Mobile Safari/537.36 Line/15.2.1/IAB` },
    {
      first: ['amap'],
      more: MORE,
      advice: 'leave-app',
      out: 'https://wallethere.example/app/?openExternalBrowser=1#/chengdu/place/chunxi-road',
    },
  ],
  [
    'Facebook on an iPhone',
    { userAgent: `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/480.0.0.40.109;FBDV/iPhone16,1;FBLC/en_GB]` },
    {
      first: ['amap', 'apple'],
      more: MORE,
      advice: 'leave-app',
      out: 'x-safari-https://wallethere.example/app/#/chengdu/place/chunxi-road',
    },
  ],
];

function phone(claims: Partial<BrowserClaims>) {
  return readPhone({ userAgent: '', maxTouchPoints: 0, isStandalone: false, ...claims });
}

function outOf(claims: Partial<BrowserClaims>): string | undefined {
  const way = wayOut(phone(claims), URL);
  return way?.by === 'link' ? way.href : way?.by;
}

describe.each(VISITORS)('a visitor in %s', (_, claims, expected) => {
  test('is offered the map apps that exist there, in the order that suits', () => {
    expect(mapAppsFor(phone(claims))).toEqual({ first: expected.first, more: expected.more });
  });

  test('is told the next step towards the home screen', () => {
    expect(installAdvice(phone(claims))).toBe(expected.advice);
  });

  test('is shown the way out that exists, and none where none is needed', () => {
    expect(outOf(claims)).toBe(expected.out);
  });
});

describe('an in-app browser', () => {
  test.each([
    [
      'Alipay',
      `${ANDROID} Chrome/120.0.0.0 Mobile Safari/537.36 AliApp(AP/10.5.88) AlipayClient/10.5.88`,
      'alipay',
    ],
    ['Messenger', `${IPHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/480.0]`, 'messenger'],
    ['Instagram', `${IPHONE} Mobile/15E148 Instagram 350.0.0.0 (iPhone16,1; iOS 18_7)`, 'instagram'],
    [
      'TikTok',
      `${ANDROID} Chrome/120.0.0.0 Mobile Safari/537.36 trill_350 BytedanceWebview/d8a21c6`,
      'tiktok',
    ],
    ['KakaoTalk', `${ANDROID} Chrome/120.0.0.0 Mobile Safari/537.36;KAKAOTALK 2510600`, 'kakaotalk'],
    ['Xiaohongshu', `${IPHONE} Mobile/15E148 discover/8.60 XiaoHongShu`, 'xiaohongshu'],
    ['an app we do not know', `${ANDROID} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36`, 'other'],
    ['an app we do not know on an iPhone', `${IPHONE} Mobile/15E148`, 'other'],
  ])('of %s is recognised', (_, userAgent, app) => {
    expect(phone({ userAgent }).inApp).toBe(app);
  });

  test.each([
    ['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:148.0) Gecko/148.0 Firefox/148.0'],
    ['Chrome on an iPhone', `${IPHONE} CriOS/157.0.0.0 Mobile/15E148 Safari/604.1`],
    ['a desktop', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/157.0.0.0 Safari/537.36'],
    ['a browser that says nothing', ''],
  ])('is not seen in %s', (_, userAgent) => {
    expect(phone({ userAgent }).inApp).toBeUndefined();
  });

  test('on Android is left through Chrome, with the link itself as a way back', () => {
    const userAgent = `${ANDROID} Version/4.0 Chrome/156.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0]`;
    expect(outOf({ userAgent })).toBe(
      'intent://wallethere.example/app/#/chengdu/place/chunxi-road#Intent;scheme=https;package=com.android.chrome;S.browser_fallback_url=https%3A%2F%2Fwallethere.example%2Fapp%2F%23%2Fchengdu%2Fplace%2Fchunxi-road;end',
    );
  });

  test('on an iPhone too old for the link leaves copying', () => {
    const userAgent = `${IPHONE.replace('18_7', '16_6')} Mobile/15E148 Instagram 300.0`;
    expect(outOf({ userAgent })).toBe('copy');
  });

  test.each(['AlipayClient/10.5', 'MicroMessenger/8.0.60'])('of %s has only its own menu', (words) => {
    expect(outOf({ userAgent: `${ANDROID} ${words}` })).toBe('menu');
  });
});

describe('a phone', () => {
  test('that is an iPad gets what iPhones get, though it calls itself a Mac', () => {
    const userAgent =
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15';
    expect(mapAppsFor(phone({ userAgent, maxTouchPoints: 5 })).first).toContain('apple');
    expect(mapAppsFor(phone({ userAgent })).first).not.toContain('apple');
    expect(installAdvice(phone({ userAgent }))).toBe('desktop');
  });

  test('with another browser than Safari on iOS is sent to Safari first', () => {
    expect(installAdvice(phone({ userAgent: `${IPHONE} CriOS/157.0.0.0 Mobile/15E148 Safari/604.1` }))).toBe(
      'ios-other',
    );
  });
});
