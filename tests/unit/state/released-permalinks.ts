// Every form of link that was ever released, with what it opens. Links are on posters, in chats and in saved bookmarks:
// add forms to this table, never change or remove one.

import type { Permalink } from '../../../src/state/permalink.ts';

/** What a link without any query asks for. */
const NOTHING: Omit<Permalink, 'screen'> = {
  wallets: [],
  party: undefined,
  kinds: [],
  grades: [],
  savedOnly: false,
  list: [],
  text: '',
  language: undefined,
  hotel: undefined,
  dropped: [],
};

const BARE = { name: 'places', city: undefined, whole: false } as const;
const CHENGDU = { name: 'places', city: 'chengdu', whole: false } as const;

/** Wallets that the table's links name. */
export const LINKED_WALLETS = ['alipayhk', 'tng', 'truemoney', 'mastercard'];

const PAY = { name: 'pay', city: undefined, wallet: undefined, place: undefined } as const;
const CASHIER = { name: 'cashier', phrase: undefined, wallet: undefined } as const;

/** Paying, cards to show, reports and hotels: since version 0.2. */
const SINCE_0_2 = [
  ['#/pay', { screen: PAY }],
  ['#/pay/alipayhk', { screen: { ...PAY, wallet: 'alipayhk' } }],
  ['#/pay/tng/failed', { screen: { ...PAY, name: 'failed', wallet: 'tng' } }],
  ['#/pay/tng/failed?start=no-sms', { screen: { ...PAY, name: 'failed', wallet: 'tng', start: 'no-sms' } }],
  ['#/pay/failed', { screen: { ...PAY, name: 'failed' } }],
  ['#/chongqing/pay', { screen: { ...PAY, city: 'chongqing' } }],
  ['#/chengdu/pay/mastercard', { screen: { ...PAY, city: 'chengdu', wallet: 'mastercard' } }],
  [
    '#/chengdu/pay/mastercard?place=chunxi-road',
    { screen: { ...PAY, city: 'chengdu', wallet: 'mastercard', place: 'chunxi-road' } },
  ],
  [
    '#/chengdu/pay/alipayhk/failed?place=chunxi-road',
    { screen: { name: 'failed', city: 'chengdu', wallet: 'alipayhk', place: 'chunxi-road' } },
  ],
  ['#/signs', { screen: { name: 'signs' } }],
  ['#/money', { screen: { name: 'money' } }],
  ['#/show', { screen: { name: 'show' } }],
  ['#/show/said', { screen: { name: 'said' } }],
  ['#/show/cashier', { screen: CASHIER }],
  [
    '#/show/cashier?phrase=scan-me&with=truemoney',
    { screen: { ...CASHIER, phrase: 'scan-me', wallet: 'truemoney' } },
  ],
  ['#/show/driver/chunxi-road', { screen: { name: 'driver', id: 'chunxi-road' } }],
  ['#/show/driver/hotel', { screen: { name: 'driver', id: 'hotel' } }],
  ['#/report/chunxi-road', { screen: { name: 'report', id: 'chunxi-road' } }],
  ['#/hotel', { screen: { name: 'hotel' } }],
  ['#/hotel-kit', { screen: { name: 'hotel-kit' } }],
  ['#/offline', { screen: { name: 'offline' } }],
] as const;

/** Since version 0.1. What a row does not name is empty, and nothing of it is dropped. */
export const RELEASED: readonly (readonly [string, object])[] = (
  [
    ['', { screen: BARE }],
    ['#', { screen: BARE }],
    ['#/', { screen: BARE }],
    ['#/welcome', { screen: { name: 'welcome' } }],
    ['#/chengdu', { screen: CHENGDU }],
    ['#/chongqing', { screen: { name: 'places', city: 'chongqing', whole: false } }],
    ['#/chengdu/list', { screen: { name: 'places', city: 'chengdu', whole: true } }],
    ['#/chongqing/list', { screen: { name: 'places', city: 'chongqing', whole: true } }],
    ['#/chengdu/place/chunxi-road', { screen: { name: 'place', city: 'chengdu', id: 'chunxi-road' } }],
    [
      '#/chongqing/place/testbed2-eling-factory',
      { screen: { name: 'place', city: 'chongqing', id: 'testbed2-eling-factory' } },
    ],
    ['#/more', { screen: { name: 'more' } }],
    ['#/key', { screen: { name: 'key' } }],
    ['#/about', { screen: { name: 'about' } }],
    ['#/?wallet=tng', { screen: BARE, wallets: ['tng'] }],
    ['#/welcome?lang=zh-Hant', { screen: { name: 'welcome' }, language: 'zh-Hant' }],
    ['#/chengdu?wallet=alipayhk', { screen: CHENGDU, wallets: ['alipayhk'] }],
    ['#/chengdu?wallet=tng,alipayhk', { screen: CHENGDU, wallets: ['tng', 'alipayhk'] }],
    ['#/chengdu?wallet=tng%2Calipayhk', { screen: CHENGDU, wallets: ['tng', 'alipayhk'] }],
    ['#/chengdu?party=any', { screen: CHENGDU, party: 'any' }],
    ['#/chengdu?party=all', { screen: CHENGDU, party: 'all' }],
    ['#/chengdu?kind=shopping,museum', { screen: CHENGDU, kinds: ['shopping', 'museum'] }],
    ['#/chengdu?kind=sight,airport', { screen: CHENGDU, kinds: ['sight', 'airport'] }],
    ['#/chengdu?kind=rail,service', { screen: CHENGDU, kinds: ['rail', 'service'] }],
    ['#/chengdu?grade=confirmed,expected', { screen: CHENGDU, grades: ['confirmed', 'expected'] }],
    ['#/chengdu?grade=unknown,refused', { screen: CHENGDU, grades: ['unknown', 'refused'] }],
    ['#/chengdu?saved=1', { screen: CHENGDU, savedOnly: true }],
    ['#/chengdu?lang=en', { screen: CHENGDU, language: 'en' }],
    ['#/chengdu?lang=zh-Hant', { screen: CHENGDU, language: 'zh-Hant' }],
    ['#/chengdu?lang=th', { screen: CHENGDU, language: 'th' }],
    ['#/chengdu?list=ifs-chengdu,skp-chengdu', { screen: CHENGDU, list: ['ifs-chengdu', 'skp-chengdu'] }],
    ['#/chengdu?q=panda&kind=sight', { screen: CHENGDU, kinds: ['sight'], text: 'panda' }],
    ['#/chengdu/list?q=%E6%98%A5%E7%86%99', { screen: { ...CHENGDU, whole: true }, text: '春熙' }],
    ['#/chengdu?hotel=1.WyJBIl0&wallet=tng', { screen: CHENGDU, wallets: ['tng'], hotel: '1.WyJBIl0' }],
    ...SINCE_0_2,
    [
      '#/chengdu/list?list=yulin-chengdu&saved=1&grade=expected&kind=shopping&party=all&lang=en&wallet=tng,mastercard',
      {
        screen: { name: 'places', city: 'chengdu', whole: true },
        wallets: ['tng', 'mastercard'],
        party: 'all',
        kinds: ['shopping'],
        grades: ['expected'],
        savedOnly: true,
        list: ['yulin-chengdu'],
        language: 'en',
      },
    ],
  ] as const
).map(([link, opened]) => [link, { ...NOTHING, ...opened }]);
