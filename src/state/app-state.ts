// All state of the app: read-only signals and named actions, joined from their parts; the only writer.

import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CityData, CityId } from '../domain/city.ts';
import type { Guides } from '../domain/guide.ts';
import type { IsoDate } from '../domain/partial-date.ts';
import type { BrowserClaims } from '../domain/phone.ts';
import type { PhraseBook } from '../domain/phrase.ts';
import type { Filter, JudgedPlace } from '../domain/search.ts';
import type { Visitor } from '../domain/visitor.ts';
import type { Wallet, WalletId } from '../domain/wallet.ts';
import type { Translator } from '../i18n/translator.ts';
import type { View } from '../map/place-map.ts';
import type { Address } from './address.ts';
import { type CityLoad, type CityState, createCityState, type LoadCity } from './city-state.ts';
import { type FilterActions, filterActions, filterOf } from './filter-actions.ts';
import type { Party } from './grader.ts';
import { createHeading, type Heading, type StartCompass } from './heading.ts';
import { createHotelState, type HotelDeps, type HotelState } from './hotel-state.ts';
import { createLoaded, type Loaded } from './loaded.ts';
import { createLocationState, type LocationState } from './location-state.ts';
import type { LoadSearch } from './name-search.ts';
import { createNotices, type Notices } from './notices.ts';
import { followMisplaced } from './other-city.ts';
import { withNotes } from './own-notes.ts';
import { type Permalink, readPermalink, type Screen, showsPlaces, writePermalink } from './permalink.ts';
import { createPipeline, type Pipeline } from './pipeline.ts';
import { steady } from './steady.ts';
import { createVisitorState, type VisitorKeeper, type VisitorState } from './visitor-state.ts';
import type { Words } from './words.ts';

export interface AppDeps {
  readonly today: () => IsoDate;
  readonly address: Address;
  readonly keeper: VisitorKeeper;
  readonly wallets: readonly Wallet[];
  readonly loadCity: LoadCity;
  readonly loadPhrases: () => Promise<PhraseBook>;
  readonly loadGuides: () => Promise<Guides>;
  readonly loadSearch: LoadSearch;
  readonly reasonOf: (error: unknown) => 'network' | 'unreadable';
  readonly geolocation: Geolocation | undefined;
  readonly words: Words;
  readonly startCompass?: StartCompass;
  /** True in an app that starts from the same link each time; false unless told. */
  readonly repeatsLink?: boolean;
  readonly browser: BrowserClaims;
}

export interface AppState extends Pipeline, FilterActions {
  readonly screen: ReadonlySignal<Screen>;
  readonly filter: ReadonlySignal<Filter>;
  readonly cityId: ReadonlySignal<CityId>;
  readonly cityLoad: ReadonlySignal<CityLoad>;
  readonly city: ReadonlySignal<CityData | undefined>;
  /** Every known wallet, the named ones first. */
  readonly wallets: readonly Wallet[];
  /** The wallets the answers are for, and how they are taken together. */
  readonly party: ReadonlySignal<Party>;
  readonly words: Words;
  readonly translator: ReadonlySignal<Translator>;
  readonly today: () => IsoDate;
  /** What the browser says of itself, for advice that depends on it. */
  readonly browser: BrowserClaims;
  readonly address: Address;
  readonly visitor: VisitorState;
  readonly location: LocationState;
  readonly heading: Heading;
  readonly hotels: HotelState;
  readonly cities: CityState;
  /** What is said at a till, loaded when a screen needs it. */
  readonly phrases: Loaded<PhraseBook>;
  /** How to pay, loaded when a guide is opened. */
  readonly guides: Loaded<Guides>;
  readonly notices: Notices;
  /** Where each city's map was last looked at, while the app is open. */
  readonly views: ReadonlySignal<Readonly<Partial<Record<CityId, View>>>>;
  readonly keepView: (city: CityId, view: View) => void;
  /** The address of another screen, keeping the filter where places are shown. */
  readonly hrefTo: (screen: Screen) => string;
  /** The address of the present city's places in half a sheet; a signal, so that links to it change without being drawn. */
  readonly placesHref: ReadonlySignal<string>;
}

/** Makes the app's state; every part of the world it needs is an argument. */
export function createAppState(deps: AppDeps): AppState {
  const notices = createNotices();
  const visitor = createVisitorState(deps.keeper, notices);
  const cities = createCityState(deps.loadCity, deps.reasonOf);
  const known = deps.wallets.map((wallet) => wallet.id);
  const link = computed(() => readPermalink(deps.address.fragment.value, known));
  // A filter alone draws nothing around the list anew, another screen does not filter anew.
  const screen = steady(() => link.value.screen, writeScreen);
  const lastCity = signal<CityId>(visitor.visitor.peek().city ?? 'chengdu');
  const cityId = computed(() => ('city' in screen.value ? screen.value.city : undefined) ?? lastCity.value);
  const cityLoad = computed(() => cities.loads[cityId.value].value);
  const city = computed(() => (cityLoad.value.status === 'ready' ? cityLoad.value.data : undefined));
  const home = computed(() => visitor.visitor.value.hotel);
  const isShifted = computed(() => visitor.visitor.value.hasShiftedFix);
  const location = createLocationState(deps.geolocation, city, home, isShifted);
  const party = steady(() => partyOf(visitor.visitor.value, deps.wallets), nameOf);
  const filter = steady(() => filterOf(link.value), JSON.stringify);
  const saved = computed(() => visitor.visitor.value.saved);
  const pipeline = createPipeline({
    city: withNotes(city, visitor.visitor, deps.wallets),
    isNoted: (id) => isNoted(visitor.visitor.peek(), id),
    party,
    origin: location.origin,
    filter,
    saved: computed(() => new Set(saved.value)),
    selectedId: computed(() => (screen.value.name === 'place' ? screen.value.id : undefined)),
    translator: deps.words.translator,
    today: deps.today,
    loadSearch: deps.loadSearch,
    onSearchFailure: () => notices.say('part.failed'),
  });
  const goTo = (id: CityId, isChosen: boolean): void =>
    batch(() => {
      lastCity.value = id;
      if (isChosen) visitor.rememberCity(id);
      cities.need(id);
    });
  followMisplaced(screen, cities, deps.address);
  effect(() => rememberOpened(pipeline.selected.value, visitor));
  effect(() => takeLink(link.value, visitor, notices));
  effect(() => {
    if ('city' in screen.value) goTo(cityId.value, screen.value.city !== undefined);
  });
  const hrefTo = (to: Screen): string => writePermalink(to, showsPlaces(to) ? link.value : undefined);
  const hotels = createHotelState({
    token: computed(() => link.value.hotel),
    ...{ visitor, notices, words: deps.words, repeatsLink: deps.repeatsLink ?? false },
    ...hotelMoves(deps.address, screen, lastCity, hrefTo),
  });
  return {
    ...pipeline,
    ...filterActions(deps.address, link, cityId),
    ...{ screen, filter, cityId, cityLoad, city, party, visitor, location, hotels, cities, notices, hrefTo },
    phrases: createLoaded(deps.loadPhrases, unreadable),
    guides: createLoaded(deps.loadGuides, unreadable),
    heading: createHeading(deps.startCompass),
    placesHref: computed(() => hrefTo({ name: 'places', city: cityId.value, whole: false })),
    ...{ wallets: deps.wallets, words: deps.words, translator: deps.words.translator },
    ...{ today: deps.today, browser: deps.browser, address: deps.address },
    ...createViews(),
  };
}

/** Where each city's map was last looked at. */
function createViews(): Pick<AppState, 'views' | 'keepView'> {
  const views = signal<Readonly<Partial<Record<CityId, View>>>>({});
  return {
    views,
    keepView: (id, view) => {
      views.value = { ...views.peek(), [id]: view };
    },
  };
}

const writeScreen = (screen: Screen): string => writePermalink(screen);
const nameOf = ({ wallets, mode }: Party): string => `${mode} ${wallets.map(({ id }) => id).join()}`;

/** Whether the visitor noted how paying with this wallet went anywhere. */
function isNoted({ notes }: Visitor, id: WalletId): boolean {
  return notes.some((note) => note.outcome !== 'place-wrong' && note.wallet === id);
}

/** What a hotel's link does to the address: it leaves, and its city comes where none was named. */
function hotelMoves(
  address: Address,
  screen: ReadonlySignal<Screen>,
  lastCity: { value: CityId },
  hrefTo: (screen: Screen) => string,
): Pick<HotelDeps, 'strip' | 'onCity'> {
  return {
    strip: () => address.replace(hrefTo(screen.peek())),
    onCity: (id, isKept) => {
      const shown = screen.peek();
      if (!('city' in shown) || shown.city === undefined) lastCity.value = id;
      if (isKept && shown.name === 'places') address.replace(hrefTo({ ...shown, city: id }));
    },
  };
}

/** What arrived and could not be parsed is a SyntaxError; all else is the network. */
function unreadable(error: unknown): 'network' | 'unreadable' {
  return error instanceof SyntaxError ? 'unreadable' : 'network';
}

function takeLink(link: Permalink, visitor: VisitorState, notices: Notices): void {
  visitor.startFrom(link);
  if (link.dropped.includes('page')) notices.say('link.unknownPage');
  else if (link.dropped.length > 0) notices.say('link.unknownValue');
}

/** No wallet chosen means any wallet there is. */
function partyOf({ wallets: chosen, lens }: Visitor, known: readonly Wallet[]): Party {
  const own = chosen.flatMap((id) => known.find((wallet) => wallet.id === id) ?? []);
  if (own.length === 0) return { wallets: known, mode: 'any' };
  if (lens.for === 'party') return { wallets: own, mode: lens.mode };
  const one = own.find((wallet) => wallet.id === lens.id);
  return { wallets: one ? [one] : own, mode: 'any' };
}

function rememberOpened(selected: JudgedPlace | undefined, visitor: VisitorState): void {
  if (selected) visitor.rememberPlace(selected.place.id);
}
