// The view in the address bar: read strictly, written in one form; forms are only ever added.

import { GRADES, type Grade } from '../domain/acceptance.ts';
import { CITY_IDS, type CityId } from '../domain/city.ts';
import { searchedPart } from '../domain/link-length.ts';
import { PARTY_MODES, type PartyMode } from '../domain/party.ts';
import { PLACE_KINDS, type PlaceId, type PlaceKind } from '../domain/place.ts';
import type { WalletId } from '../domain/wallet.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';

export type Screen =
  | { readonly name: 'welcome' }
  | { readonly name: 'places'; readonly city: CityId | undefined; readonly whole: boolean }
  | { readonly name: 'place'; readonly city: CityId; readonly id: PlaceId }
  | ({ readonly name: 'pay' } & Paying)
  /** `start` is what the visitor saw; whoever uses it knows which there are. */
  | ({ readonly name: 'failed'; readonly start: string | undefined } & Paying)
  | { readonly name: 'cashier'; readonly phrase: string | undefined; readonly wallet: WalletId | undefined }
  | { readonly name: 'driver'; readonly id: PlaceId | 'hotel' }
  | { readonly name: 'report'; readonly id: PlaceId }
  | { readonly name: PlainScreen | 'show' | 'said' };

/** How to pay: with a wallet or, without one, the choice of one; at a place where one is named. */
interface Paying {
  readonly city: CityId | undefined;
  readonly wallet: WalletId | undefined;
  readonly place: PlaceId | undefined;
}

const PLAIN_SCREENS = ['more', 'about', 'key', 'signs', 'money', 'hotel', 'hotel-kit', 'offline'] as const;
type PlainScreen = (typeof PLAIN_SCREENS)[number];

export interface Permalink {
  readonly screen: Screen;
  readonly wallets: readonly WalletId[];
  readonly party: PartyMode | undefined;
  readonly kinds: readonly PlaceKind[];
  readonly grades: readonly Grade[];
  readonly savedOnly: boolean;
  readonly list: readonly PlaceId[];
  /** What is looked for by name, as it was typed; blank for nothing. */
  readonly text: string;
  readonly language: Language | undefined;
  /** A hotel's token as it came; whoever uses it reads it strictly. */
  readonly hotel: string | undefined;
  /** What could not be used: a page that does not exist, or the keys whose values were dropped. */
  readonly dropped: readonly Dropped[];
}

type Dropped =
  | ('page' | 'wallet' | 'party' | 'kind' | 'grade' | 'saved' | 'list' | 'lang')
  | ('place' | 'phrase' | 'with' | 'start');

/** The first screen's own address and the bare one: where a new visitor starts. */
export const START: Screen = { name: 'welcome' };

const ID_SHAPE = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** What a screen takes from the query. */
interface ScreenQuery {
  readonly known: (text: string | undefined) => WalletId | undefined;
  readonly place: PlaceId | undefined;
  readonly phrase: string | undefined;
  readonly start: string | undefined;
  readonly wallet: WalletId | undefined;
}

function readScreen(path: string, query: ScreenQuery): Screen | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  const [first, second, third] = parts;
  if (first === undefined) return { name: 'places', city: undefined, whole: false };
  const city = CITY_IDS.find((id) => id === first);
  if (city) return second === 'pay' ? readPay(parts.slice(2), city, query) : readCity(parts, city);
  if (first === 'pay') return readPay(parts.slice(1), undefined, query);
  if (first === 'show') return readCard(parts.slice(1), query);
  const id = placeIdOf(second);
  if (first === 'report' && id && third === undefined) return { name: 'report', id };
  if (second !== undefined) return undefined;
  if (first === 'welcome') return START;
  const plain = PLAIN_SCREENS.find((name) => name === first);
  return plain && { name: plain };
}

function readCity([, second, third, ...rest]: readonly string[], city: CityId): Screen | undefined {
  if (second === undefined) return { name: 'places', city, whole: false };
  if (second === 'list' && third === undefined) return { name: 'places', city, whole: true };
  const id = placeIdOf(third);
  return second === 'place' && id && rest.length === 0 ? { name: 'place', city, id } : undefined;
}

/** `{wallet}` and `{wallet}/failed`; an unknown wallet opens the choice of one. */
function readPay(
  [wallet, failed, ...rest]: readonly string[],
  city: CityId | undefined,
  { known, place, start }: ScreenQuery,
): Screen | undefined {
  if (wallet === 'failed' && failed === undefined)
    return { name: 'failed', city, wallet: undefined, place, start };
  if (rest.length > 0 || (failed !== undefined && failed !== 'failed')) return undefined;
  const paying = { city, wallet: known(wallet), place };
  return failed ? { name: 'failed', ...paying, start } : { name: 'pay', ...paying };
}

function readCard(
  [card, id, ...rest]: readonly string[],
  { phrase, wallet }: ScreenQuery,
): Screen | undefined {
  const driver = placeIdOf(id);
  if (card === 'driver' && driver && rest.length === 0) return { name: 'driver', id: driver };
  if (id !== undefined) return undefined;
  if (card === undefined) return { name: 'show' };
  if (card === 'cashier') return { name: 'cashier', phrase, wallet };
  return card === 'said' ? { name: 'said' } : undefined;
}

function placeIdOf(text: string | undefined): PlaceId | undefined {
  return text !== undefined && ID_SHAPE.test(text) ? (text as PlaceId) : undefined;
}

/** The city a broken path still names, so that a wrong link opens the nearest meaningful view. */
function nearestScreen(path: string): Screen {
  const city = CITY_IDS.find((id) => path.split('/').includes(id));
  return { name: 'places', city, whole: false };
}

/** A text that cannot be decoded stays as it is, and is then dropped as an unknown value. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads the fragment of an address. Never throws: unknown keys are ignored, unknown values dropped and named
 * in `dropped`, an unknown page becomes the nearest meaningful view.
 */
export function readPermalink(fragment: string, knownWallets: readonly WalletId[]): Permalink {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?', 2);
  const values = new Map(
    query.split('&').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), decode(pair.slice(at + 1))];
    }),
  );
  const dropped = new Set<Dropped>();
  const many = <Value extends string>(
    key: Dropped,
    read: (text: string) => Value | undefined,
  ): readonly Value[] => {
    const texts = (values.get(key) ?? '').split(',').filter((text) => text !== '');
    const known = texts.map(read).filter((value): value is Value => value !== undefined);
    if (known.length < texts.length) dropped.add(key);
    return [...new Set(known)];
  };
  const walletOf = (text: string | undefined) => knownWallets.find((id) => id === text);
  const screen = readScreen(decode(path), {
    known: (text) => {
      const wallet = walletOf(text);
      if (text !== undefined && !wallet) dropped.add('wallet');
      return wallet;
    },
    place: many('place', placeIdOf)[0],
    phrase: many('phrase', placeIdOf)[0],
    start: many('start', placeIdOf)[0],
    wallet: many('with', walletOf)[0],
  });
  if (!screen) dropped.add('page');
  const savedValue = values.get('saved');
  if (savedValue !== undefined && savedValue !== '1' && savedValue !== '0') dropped.add('saved');
  return {
    screen: screen ?? nearestScreen(path),
    wallets: many('wallet', walletOf),
    party: many('party', (text) => PARTY_MODES.find((mode) => mode === text))[0],
    kinds: many('kind', (text) => PLACE_KINDS.find((kind) => kind === text)),
    grades: many('grade', (text) => GRADES.find((grade) => grade === text)),
    savedOnly: savedValue === '1',
    list: many('list', placeIdOf),
    text: searchedPart(values.get('q') ?? ''),
    language: many('lang', (text) => (isLanguage(text) ? text : undefined))[0],
    hotel: values.get('hotel'),
    dropped: [...dropped],
  };
}

/** Whether a screen is map and list, with a place open or not. */
export function showsPlaces({ name }: Screen): boolean {
  return name === 'places' || name === 'place';
}

/** The part of a permalink that filters places. */
export type FilterLink = Pick<Permalink, 'kinds' | 'grades' | 'savedOnly' | 'list' | 'text'>;

function pathOf(screen: Screen): string {
  switch (screen.name) {
    case 'places':
      return screen.city ? `${screen.city}${screen.whole ? '/list' : ''}` : '';
    case 'place':
      return `${screen.city}/place/${screen.id}`;
    case 'pay':
    case 'failed':
      return [screen.city, 'pay', screen.wallet, screen.name === 'failed' ? 'failed' : undefined]
        .filter((part) => part !== undefined)
        .join('/');
    case 'cashier':
    case 'said':
      return `show/${screen.name}`;
    case 'driver':
      return `show/driver/${screen.id}`;
    case 'report':
      return `report/${screen.id}`;
    default:
      return screen.name;
  }
}

/** What of a screen stands in the query. */
function queryOf(screen: Screen): readonly (readonly [string, string])[] {
  if (screen.name === 'pay') return [['place', screen.place ?? '']];
  if (screen.name === 'failed')
    return [
      ['place', screen.place ?? ''],
      ['start', screen.start ?? ''],
    ];
  if (screen.name !== 'cashier') return [];
  return [
    ['phrase', screen.phrase ?? ''],
    ['with', screen.wallet ?? ''],
  ];
}

/** Writes the fragment of a view, with the filter where it is not empty; readable by `readPermalink`. */
export function writePermalink(
  screen: Screen,
  filter?: FilterLink,
  wallets: readonly WalletId[] = [],
): string {
  const query = [
    ...queryOf(screen),
    ['wallet', wallets.join(',')],
    ['kind', filter?.kinds.join(',') ?? ''],
    ['grade', filter?.grades.join(',') ?? ''],
    ['saved', filter?.savedOnly ? '1' : ''],
    ['list', filter?.list.join(',') ?? ''],
    ['q', encodeURIComponent(filter?.text ?? '')],
  ].filter(([, value]) => value !== '');
  const suffix = query.map(([key, value]) => `${key}=${value}`).join('&');
  return `#/${pathOf(screen)}${suffix ? `?${suffix}` : ''}`;
}
