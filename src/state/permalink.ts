// The view in the address bar: read strictly, written in one form; forms are only ever added.

import { GRADES, type Grade } from '../domain/acceptance.ts';
import { CITY_IDS, type CityId } from '../domain/city.ts';
import { PARTY_MODES, type PartyMode } from '../domain/party.ts';
import { PLACE_KINDS, type PlaceId, type PlaceKind } from '../domain/place.ts';
import type { WalletId } from '../domain/wallet.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';

export type Screen =
  | { readonly name: 'welcome' }
  | { readonly name: 'places'; readonly city: CityId | undefined; readonly whole: boolean }
  | { readonly name: 'place'; readonly city: CityId; readonly id: PlaceId }
  | { readonly name: 'more' }
  | { readonly name: 'about' }
  | { readonly name: 'key' };

export interface Permalink {
  readonly screen: Screen;
  readonly wallets: readonly WalletId[];
  readonly party: PartyMode | undefined;
  readonly kinds: readonly PlaceKind[];
  readonly grades: readonly Grade[];
  readonly savedOnly: boolean;
  readonly list: readonly PlaceId[];
  readonly language: Language | undefined;
  /** What could not be used: a page that does not exist, or the keys whose values were dropped. */
  readonly dropped: readonly ('page' | 'wallet' | 'party' | 'kind' | 'grade' | 'saved' | 'list' | 'lang')[];
}

/** The first screen's own address and the bare one: where a new visitor starts. */
export const START: Screen = { name: 'welcome' };

const ID_SHAPE = /^[a-z0-9][a-z0-9-]{0,79}$/;

function readScreen(path: string): Screen | undefined {
  const [first = '', second, third, ...rest] = path.split('/').filter((part) => part !== '');
  if (rest.length > 0) return undefined;
  if (first === '') return { name: 'places', city: undefined, whole: false };
  if (second === undefined) {
    if (first === 'welcome' || first === 'more' || first === 'about' || first === 'key')
      return { name: first };
  }
  const city = CITY_IDS.find((id) => id === first);
  if (!city) return undefined;
  if (second === undefined) return { name: 'places', city, whole: false };
  if (second === 'list' && third === undefined) return { name: 'places', city, whole: true };
  if (second === 'place' && third !== undefined && ID_SHAPE.test(third)) {
    return { name: 'place', city, id: third as PlaceId };
  }
  return undefined;
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
  const dropped = new Set<Permalink['dropped'][number]>();
  const many = <Value extends string>(
    key: Permalink['dropped'][number],
    read: (text: string) => Value | undefined,
  ): readonly Value[] => {
    const texts = (values.get(key) ?? '').split(',').filter((text) => text !== '');
    const known = texts.map(read).filter((value): value is Value => value !== undefined);
    if (known.length < texts.length) dropped.add(key);
    return [...new Set(known)];
  };
  const screen = readScreen(decode(path));
  if (!screen) dropped.add('page');
  const savedValue = values.get('saved');
  if (savedValue !== undefined && savedValue !== '1' && savedValue !== '0') dropped.add('saved');
  return {
    screen: screen ?? nearestScreen(path),
    wallets: many('wallet', (text) => knownWallets.find((id) => id === text)),
    party: many('party', (text) => PARTY_MODES.find((mode) => mode === text))[0],
    kinds: many('kind', (text) => PLACE_KINDS.find((kind) => kind === text)),
    grades: many('grade', (text) => GRADES.find((grade) => grade === text)),
    savedOnly: savedValue === '1',
    list: many('list', (text) => (ID_SHAPE.test(text) ? (text as PlaceId) : undefined)),
    language: many('lang', (text) => (isLanguage(text) ? text : undefined))[0],
    dropped: [...dropped],
  };
}

/** The part of a permalink that filters places. */
export type FilterLink = Pick<Permalink, 'kinds' | 'grades' | 'savedOnly' | 'list'>;

function pathOf(screen: Screen): string {
  switch (screen.name) {
    case 'places':
      return screen.city ? `${screen.city}${screen.whole ? '/list' : ''}` : '';
    case 'place':
      return `${screen.city}/place/${screen.id}`;
    default:
      return screen.name;
  }
}

/** Writes the fragment of a view, with the filter where it is not empty; readable by `readPermalink`. */
export function writePermalink(
  screen: Screen,
  filter?: FilterLink,
  wallets: readonly WalletId[] = [],
): string {
  const query = [
    ['wallet', wallets.join(',')],
    ['kind', filter?.kinds.join(',') ?? ''],
    ['grade', filter?.grades.join(',') ?? ''],
    ['saved', filter?.savedOnly ? '1' : ''],
    ['list', filter?.list.join(',') ?? ''],
  ].filter(([, value]) => value !== '');
  const suffix = query.map(([key, value]) => `${key}=${value}`).join('&');
  return `#/${pathOf(screen)}${suffix ? `?${suffix}` : ''}`;
}
