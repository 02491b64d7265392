// Places, evidence and wallets made for tests: whole objects, of which a test names only what it is about.

import type { Evidence } from '../../../src/domain/evidence.ts';
import type { IsoDate, PartialDate } from '../../../src/domain/partial-date.ts';
import type { Place, PlaceId } from '../../../src/domain/place.ts';
import type { Route, Subject } from '../../../src/domain/route.ts';
import type { Wallet, WalletId } from '../../../src/domain/wallet.ts';

export const day = (text: string): IsoDate => text as IsoDate;
export const date = (text: string): PartialDate => text as PartialDate;

let count = 0;

type EvidencePart = Partial<Omit<Evidence, 'date' | 'about'>> & { date?: string; about: readonly Subject[] };

/** Evidence that accepts at the place itself on 1 October 2026, unless the test says otherwise. */
export function evidence(part: EvidencePart): Evidence {
  count += 1;
  return {
    id: `evidence-${count}`,
    verdict: 'accepted',
    kind: 'news',
    scope: 'place',
    confidence: 'high',
    claim: { en: 'A claim.' },
    source: {
      id: 'source',
      title: 'Title',
      url: 'https://example.org/',
      publisher: 'Publisher',
      date: date('2026-10-01'),
      mirror: false,
      caveat: undefined,
    },
    ...part,
    date: date(part.date ?? '2026-10-01'),
  };
}

/** The network's own statement, as the data has it: Alipay merchants take Alipay+ wallets and linked cards. */
export function alipayNetwork(): Evidence {
  return evidence({
    about: ['alipay-plus-qr', 'alipay-linked-card'],
    kind: 'scheme-wide',
    scope: 'network',
    date: '2024-09-27',
  });
}

/** A shopping street without any evidence, unless the test says otherwise. */
export function place(part: Partial<Omit<Place, 'id'>> & { id?: string } = {}): Place {
  return {
    city: 'chengdu',
    kind: 'shopping',
    form: 'shopping-street',
    name: { en: 'A Street', 'zh-Hans': '某街', 'zh-Hant': '某街' },
    pinyin: 'Mǒu Jiē',
    district: { en: 'Jinjiang', 'zh-Hans': '锦江区', 'zh-Hant': '錦江區' },
    address: { text: '某街1号', verified: false },
    position: { lat: 30.6599, lon: 104.0633 },
    uncertaintyM: 100,
    positionBasis: 'one',
    metro: [],
    hours: { known: 'no' },
    hoursNote: undefined,
    note: undefined,
    dayTrip: false,
    reportedClosed: undefined,
    evidence: [],
    coverage: [],
    services: [],
    ...part,
    id: (part.id ?? 'a-street') as PlaceId,
  };
}

export function wallet(id: string, routes: readonly Route[]): Wallet {
  return {
    id: id as WalletId,
    name: { en: id },
    form: 'e-wallet',
    region: undefined,
    currency: undefined,
    tile: 'XX',
    named: false,
    routes,
  };
}

export const ALIPAY_HK = wallet('alipayhk', ['alipay-plus-qr']);
export const WECHAT_PAY_HK = wallet('wechatpayhk', ['weixin-qr']);
export const MASTERCARD = wallet('mastercard', [
  'card-terminal:mastercard',
  'alipay-linked-card',
  'weixin-linked-card',
  'transit-tap:mastercard',
]);
export const VISA = wallet('visa', [
  'card-terminal:visa',
  'alipay-linked-card',
  'weixin-linked-card',
  'transit-tap:visa',
]);
