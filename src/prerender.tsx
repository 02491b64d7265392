// The first screens as HTML in English, put into index.html by the build so that they are painted at once.

import { wallets } from 'virtual:dataset';
import { computed, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import renderToString from 'preact-render-to-string';
import choosing from '../locales/choosing/en.json';
import { parseCityData } from './data/dataset.ts';
import { judge } from './domain/acceptance.ts';
import type { CityData } from './domain/city.ts';
import { ageOf, dayInChina, type IsoDate } from './domain/partial-date.ts';
import { NEW_VISITOR } from './domain/visitor.ts';
import type { Wallet } from './domain/wallet.ts';
import { type CityFiles, type RenderedView, WALLET_MARKS } from './first-view.ts';
import { ENGLISH } from './i18n/messages.ts';
import { readBasemap } from './map/basemap.ts';
import { type MapPalette, paletteOf } from './map/map-palette.ts';
import { type AppState, createAppState } from './state/app-state.ts';
import { createWords } from './state/words.ts';
import { StillMap } from './still-map.tsx';
import tokens from './styles/tokens.css?raw';
import { App } from './ui/app.tsx';
import { AppContext, MapSupplyContext, type Release, ReleaseContext } from './ui/app-context.ts';
import { FirstRun } from './ui/first-run.tsx';

const nowhere = () => {};
const never = () => new Promise<never>(nowhere);

interface Start {
  readonly fragment: string;
  readonly wallets: readonly Wallet[];
  readonly chosen: Wallet | undefined;
  readonly city: CityData | undefined;
  readonly today: () => IsoDate;
}

function appAt({ fragment, wallets: known, chosen, city, today }: Start): AppState {
  return createAppState({
    today,
    address: {
      fragment: signal(fragment),
      open: nowhere,
      replace: nowhere,
      leave: nowhere,
      layer: () => nowhere,
      trackScroll: () => ({ left: 0, stop: nowhere }),
      linkTo: (to) => to,
    },
    keeper: {
      visitor: chosen ? { ...NEW_VISITOR, wallets: [chosen.id], hasChosen: true } : NEW_VISITOR,
      state: 'fresh',
      keep: async () => true,
      deleteAll: async () => {},
    },
    wallets: known,
    loadCity: city ? () => Promise.resolve(city) : never,
    loadPhrases: never,
    loadGuides: never,
    loadSearch: never,
    reasonOf: () => 'network',
    geolocation: undefined,
    words: createWords('en', { ...ENGLISH, ...choosing }),
    browser: { userAgent: '', maxTouchPoints: 0, isStandalone: false },
  });
}

/** Answers the markup of the first-run screen as `main.tsx` will render it for a new visitor. */
export function renderFirstRun(): string {
  const today = () => {
    throw new Error('The first-run screen judges nothing.');
  };
  const app = appAt({ fragment: '', wallets, chosen: undefined, city: undefined, today });
  return renderToString(
    <AppContext.Provider value={app}>
      <FirstRun />
    </AppContext.Provider>,
  );
}

const PALETTES: readonly [MapPalette, MapPalette] = [
  themeIn(tokens.split('[data-theme="dark"]')[0]),
  themeIn(tokens.split('[data-theme="dark"]')[1]),
];

/** The palette of one block of the style sheet. */
function themeIn(block = ''): MapPalette {
  return paletteOf((token) => new RegExp(`${token}: (#\\w+);`).exec(block)?.[1] ?? '');
}

/** Every wallet's view of a city as `main.tsx` will render it on that day, for a visitor who has chosen just that one. */
export async function renderCity(files: CityFiles, today: IsoDate): Promise<readonly RenderedView[]> {
  const city = parseCityData(files.city);
  const basemap = readBasemap(files.basemap);
  const views: RenderedView[] = [];
  for (const wallet of [undefined, ...wallets]) {
    const chosen = wallet && markedWallet(wallet);
    const known = wallets.map((each) => (each === wallet && chosen ? chosen : each));
    const app = appAt({ fragment: `#/${city.id}`, wallets: known, chosen, city, today: () => today });
    // The city is there a moment later, as every city is.
    await Promise.resolve();
    const still = (
      <StillMap
        city={city}
        basemap={basemap}
        pins={app.pins.value}
        palettes={PALETTES}
        hrefOf={(id) => app.hrefTo({ name: 'place', city: city.id, id })}
      />
    );
    views.push({ wallet, markup: renderApp(app, still) });
  }
  return views;
}

/** The wallet with marks where its own words will be put. */
function markedWallet(wallet: Wallet): Wallet {
  const { id, name, tile } = WALLET_MARKS;
  return { ...wallet, id: id as Wallet['id'], name: { en: name }, tile };
}

function renderApp(app: AppState, still: ComponentChildren): string {
  const release: Release = {
    ...{ dataDate: app.today(), dataVersion: '', offline: signal('saving'), isOnline: signal(true) },
    ...{ applyUpdate: computed(() => undefined), check: never, stored: never, deleteEverything: never },
  };
  const urls = { chengdu: '', chongqing: '' };
  const supply = {
    ...{ load: never, loadStations: never, basemapUrls: urls, onFirstPins: nowhere },
    still: <>{still}</>,
  };
  return renderToString(
    <AppContext.Provider value={app}>
      <ReleaseContext.Provider value={release}>
        <MapSupplyContext.Provider value={supply}>
          <App />
        </MapSupplyContext.Provider>
      </ReleaseContext.Provider>
    </AppContext.Provider>,
  );
}

/** How many days ahead the views are looked after: whoever runs an older release gets them from the program. */
const DAYS_AHEAD = 60;

/** The last day, at most `DAYS_AHEAD` days on, on which every answer in the cities is still what it is today. */
export function lastDayAlike(files: readonly CityFiles[], today: IsoDate): IsoDate {
  const places = files.flatMap(({ city }) => parseCityData(city).places);
  const answersOn = (day: IsoDate): string =>
    JSON.stringify(
      wallets.map((wallet) =>
        places.map((place) => {
          const { grade, because } = judge(place, wallet, day);
          return [grade, because[0]?.date, because[0] && ageOf(because[0].date, day)];
        }),
      ),
    );
  const now = answersOn(today);
  let last = today;
  for (let days = 1; days <= DAYS_AHEAD; days += 1) {
    const next = dayInChina(new Date(Date.parse(today) + days * DAY_MS));
    if (answersOn(next) !== now) break;
    last = next;
  }
  return last;
}

const DAY_MS = 86_400_000;
