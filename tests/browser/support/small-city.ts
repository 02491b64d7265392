// Two cities small enough to know by heart: nine places that show every grade, kind and doubt, and a service point.

import type { CityData, CityId } from '../../../src/domain/city.ts';
import type { Evidence, Source } from '../../../src/domain/evidence.ts';
import type { IsoDate, PartialDate } from '../../../src/domain/partial-date.ts';
import type { Place, PlaceForm, PlaceId, PlaceKind } from '../../../src/domain/place.ts';
import type { LatLon } from '../../../src/domain/position.ts';
import type { SignedName } from '../../../src/domain/text.ts';

export const TODAY = '2026-11-23' as IsoDate;

const named = (en: string, hans: string, hant = hans): SignedName => ({
  en,
  'zh-Hans': hans,
  'zh-Hant': hant,
});

const ANNOUNCEMENT: Source = {
  id: 'announcement',
  title: 'Wallets in the shopping streets of the city',
  url: 'https://example.org/announcement',
  publisher: 'Chengdu Commerce Bureau',
  date: '2026-01-08' as PartialDate,
  mirror: false,
  caveat: undefined,
};
const NEWSPAPER: Source = {
  ...ANNOUNCEMENT,
  id: 'newspaper',
  title: 'A visit with a wallet',
  url: 'https://example.org/newspaper',
  publisher: 'Tianfu Morning Post',
  mirror: true,
  caveat: { en: 'machine translation' },
};
const PROGRAMME: Source = {
  ...ANNOUNCEMENT,
  id: 'programme',
  title: 'The programme and its members',
  url: 'https://example.org/programme',
  publisher: 'Alipay+',
};

interface Said extends Partial<Omit<Evidence, 'date' | 'claim'>> {
  readonly id: string;
  readonly about: Evidence['about'];
  readonly date: string;
  readonly claim: string;
}

function evidence({ date, claim, ...said }: Said): Evidence {
  return {
    verdict: 'accepted',
    kind: 'news',
    scope: 'place',
    confidence: 'high',
    source: NEWSPAPER,
    ...said,
    date: date as PartialDate,
    claim: { en: claim },
  };
}

const NETWORK = evidence({
  id: 'network',
  about: ['alipay-plus-qr', 'alipay-linked-card'],
  date: '2026-05-20',
  claim: 'Shops with Alipay codes take the wallets of the programme.',
  kind: 'scheme-wide',
  scope: 'network',
  source: PROGRAMME,
});
const SIGHTS_TAKE_CARDS = evidence({
  id: 'sights-take-cards',
  about: ['foreign-cards'],
  date: '2026-02',
  claim: 'Well-known sights are asked to take foreign cards.',
  kind: 'government-notice',
  scope: 'class',
});

type Sketch = Partial<Omit<Place, 'id' | 'name' | 'position' | 'kind' | 'form'>>;

/** A place at `lat`, `lon` (degrees, WGS-84) where nothing is in doubt unless the sketch says so. */
function place(
  id: string,
  name: SignedName,
  [kind, form]: readonly [PlaceKind, PlaceForm],
  [lat, lon]: readonly [number, number],
  sketch: Sketch,
): Place {
  return {
    id: id as PlaceId,
    city: 'chengdu',
    kind,
    form,
    name,
    pinyin: 'Dìmíng',
    district: named('Jinjiang', '锦江区', '錦江區'),
    address: { text: '锦江区总府路1号', verified: true },
    position: { lat, lon },
    uncertaintyM: 50,
    positionBasis: 'two-or-more',
    metro: [],
    hours: { known: 'no' },
    hoursNote: undefined,
    note: undefined,
    dayTrip: false,
    reportedClosed: undefined,
    evidence: [],
    coverage: kind === 'service' ? [] : [NETWORK],
    services: [],
    ...sketch,
  };
}

const CHUNXI_ROAD = place(
  'chunxi-road',
  named('Chunxi Road', '春熙路'),
  ['shopping', 'shopping-street'],
  [30.6556, 104.0757],
  {
    pinyin: 'Chūnxī Lù',
    metro: [{ name: named('Chunxi Road', '春熙路'), lines: ['2', '3'], distanceM: 230 }],
    hours: { known: 'daily', opens: '10:00', closes: '22:00' },
    evidence: [
      evidence({
        id: 'chunxi-news',
        about: ['alipay-plus-qr'],
        date: '2025-06-19',
        claim: 'A reporter paid by wallet on Chunxi Road.',
        confidence: 'medium',
      }),
      evidence({
        id: 'chunxi-named',
        about: ['alipay-plus-qr'],
        date: '2026-01-08',
        claim: 'Chunxi Road takes AlipayHK.',
        kind: 'named-in-announcement',
        source: ANNOUNCEMENT,
      }),
      evidence({
        id: 'chunxi-cards',
        about: ['foreign-cards'],
        date: '2026-09-10',
        claim: 'Tills on Chunxi Road take foreign cards.',
        kind: 'operator-statement',
      }),
    ],
    services: [
      {
        kind: 'tax-refund',
        date: '2025-04' as PartialDate,
        claim: { en: 'Tax is refunded at the till.' },
        source: PROGRAMME,
      },
    ],
  },
);

const PLACES: readonly Place[] = [
  CHUNXI_ROAD,
  place('taikoo-li', named('Taikoo Li', '太古里'), ['shopping', 'mall'], [30.6552, 104.0825], {
    evidence: [
      evidence({
        id: 'taikoo-old',
        about: ['alipay-plus-qr'],
        date: '2024-07',
        claim: 'Taikoo Li takes wallets.',
      }),
    ],
  }),
  place(
    'ocean-square',
    named('Ocean Square', '海洋广场', '海洋廣場'),
    ['shopping', 'mall'],
    [30.66, 104.07],
    {
      evidence: [
        evidence({
          id: 'ocean-refused',
          about: ['alipay-plus-qr'],
          date: '2026-06-02',
          claim: 'The till refused the wallet.',
          kind: 'visitor-report',
          verdict: 'refused',
          confidence: 'low',
        }),
      ],
    },
  ),
  place('wide-alley', named('Wide Alley', '宽巷子', '寬巷子'), ['sight', 'sight'], [30.6634, 104.0533], {
    coverage: [NETWORK, SIGHTS_TAKE_CARDS],
    note: { en: 'The gate is on the north side.' },
  }),
  place('tea-house', named('Old Tea House', '老茶馆', '老茶館'), ['sight', 'sight'], [30.64, 104.04], {
    positionBasis: 'proxy',
    reportedClosed: '2026-03' as PartialDate,
    evidence: [
      evidence({
        id: 'tea-cards',
        about: ['card-terminal:mastercard'],
        date: '2026-10-02',
        claim: 'The map says Mastercard.',
        kind: 'osm-tag',
      }),
    ],
  }),
  place(
    'city-museum',
    named('City Museum', '城市博物馆', '城市博物館'),
    ['museum', 'museum'],
    [30.66, 104.035],
    {
      address: { text: '青羊区浣花南路251号', verified: false },
      uncertaintyM: 400,
      positionBasis: 'one',
      coverage: [],
    },
  ),
  place(
    'east-station',
    named('Chengdu East', '成都东站', '成都東站'),
    ['rail', 'railway-station'],
    [30.629, 104.141],
    {},
  ),
  place(
    'airport',
    named('Tianfu Airport', '天府国际机场', '天府國際機場'),
    ['airport', 'airport'],
    [30.32, 104.44],
    {},
  ),
  place('dujiangyan', named('Dujiangyan', '都江堰'), ['sight', 'scenic-area'], [31.0, 103.61], {
    dayTrip: true,
  }),
  place(
    'help-desk',
    named('Payment Help Desk', '支付服务点', '支付服務點'),
    ['service', 'service-point'],
    [30.657, 104.065],
    {
      services: [
        {
          kind: 'payment-help',
          date: '2026-04' as PartialDate,
          claim: { en: 'Staff help visitors to set up a wallet.' },
          source: ANNOUNCEMENT,
        },
      ],
    },
  ),
];

const CHENGDU: CityData = {
  id: 'chengdu',
  name: named('Chengdu', '成都'),
  centre: { name: named('Tianfu Square', '天府广场', '天府廣場'), position: { lat: 30.657, lon: 104.0634 } },
  core: { west: 103.9, south: 30.5, east: 104.25, north: 30.8 },
  municipality: { west: 102.9, south: 30.0, east: 104.9, north: 31.5 },
  lines: [
    { id: '2', badge: '2', name: named('Line 2', '2号线'), colour: '#D2552E', text: '#000000' },
    { id: '3', badge: '3', name: named('Line 3', '3号线'), colour: '#B71C6B', text: '#FFFFFF' },
  ],
  places: PLACES,
  date: TODAY,
  version: 'small',
};

const CHONGQING: CityData = {
  ...CHENGDU,
  id: 'chongqing',
  name: named('Chongqing', '重庆', '重慶'),
  centre: { name: named('Jiefangbei', '解放碑'), position: { lat: 29.5587, lon: 106.5719 } },
  core: { west: 106.4, south: 29.45, east: 106.7, north: 29.7 },
  municipality: { west: 105.2, south: 28.1, east: 110.2, north: 32.3 },
  places: [
    place('hongya-cave', named('Hongya Cave', '洪崖洞'), ['sight', 'sight'], [29.5634, 106.5722], {
      city: 'chongqing',
    }),
  ],
};

export const SMALL_CITIES: Readonly<Record<CityId, CityData>> = { chengdu: CHENGDU, chongqing: CHONGQING };

/** Where a test's visitor stands: on Chunxi Road. */
export const ON_CHUNXI_ROAD: LatLon = CHUNXI_ROAD.position;
