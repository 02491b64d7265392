// Renders the whole app as main.tsx joins it, with a small city, a fake map and a fake phone.

import type { LoadSearch } from '../../../src/state/name-search.ts';
import { searchAmong } from '../../support/place-search.ts';
import '../../../src/styles/index.css';
import { bookUrls, wallets } from 'virtual:dataset';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import pageSource from '../../../index.html?raw';
import { loadGuides } from '../../../src/data/guides.ts';
import { loadPhrases } from '../../../src/data/phrases.ts';
import type { CityData, CityId, MetroStation } from '../../../src/domain/city.ts';
import type { Guides } from '../../../src/domain/guide.ts';
import type { BrowserClaims } from '../../../src/domain/phone.ts';
import type { PhraseBook } from '../../../src/domain/phrase.ts';
import type { Visitor } from '../../../src/domain/visitor.ts';
import { isLanguage, type Language } from '../../../src/i18n/languages.ts';
import { browserAddress } from '../../../src/state/address.ts';
import { type AppState, createAppState } from '../../../src/state/app-state.ts';
import { openWords } from '../../../src/state/words.ts';
import { App, FaultBoundary } from '../../../src/ui/app.tsx';
import { AppContext, MapSupplyContext, type Release, ReleaseContext } from '../../../src/ui/app-context.ts';
import { type Device, DeviceContext } from '../../../src/ui/device.ts';
import { createFakeMap, type FakeMap } from './fake-map.ts';
import {
  createFakeGeolocation,
  createFakeKeeper,
  type FakeGeolocation,
  type FakeKeeper,
  type PhoneAnswer,
} from './fake-phone.ts';
import { SMALL_CITIES, TODAY } from './small-city.ts';

export interface Circumstances {
  /** The permalink that opens the app. */
  readonly at?: string;
  readonly visitor?: Partial<Visitor>;
  readonly language?: Language;
  readonly position?: PhoneAnswer;
  readonly mapFailures?: number;
  readonly loadCity?: (id: CityId) => Promise<CityData>;
  readonly loadPhrases?: () => Promise<PhraseBook>;
  readonly loadGuides?: () => Promise<Guides>;
  readonly loadSearch?: LoadSearch;
  /** What the phone offers besides: the browser's own window unless told otherwise. */
  readonly device?: Device;
  readonly stations?: readonly MetroStation[] | 'failed';
  readonly keeper?: FakeKeeper;
  readonly offline?: Release['offline']['value'];
  readonly isOnline?: boolean;
  readonly applyUpdate?: () => void;
  /** Width and height of the screen in CSS pixels: a phone unless told otherwise. */
  readonly browser?: Partial<BrowserClaims>;
  readonly check?: Release['check'];
  readonly stored?: Release['stored'];
  readonly size?: readonly [number, number];
}

export interface RunningApp {
  readonly app: AppState;
  readonly map: FakeMap;
  readonly geolocation: FakeGeolocation;
  readonly keeper: FakeKeeper;
  readonly deletions: { count: number };
}

const PHONE = [390, 844] as const;

/** Chrome on a cheap Android phone. */
const PLAIN_BROWSER: BrowserClaims = {
  userAgent:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Mobile Safari/537.36',
  maxTouchPoints: 5,
  isStandalone: false,
};

const STATIONS: readonly MetroStation[] = [
  {
    name: { en: 'Chunxi Road', 'zh-Hans': '春熙路' },
    lines: ['2', '3'],
    position: { lat: 30.6556, lon: 104.0757 },
  },
  {
    name: { en: 'Tianfu Square', 'zh-Hans': '天府广场' },
    lines: ['2'],
    position: { lat: 30.657, lon: 104.0634 },
  },
];

/** The app of a visitor who chose AlipayHK, at the places of Chengdu, unless the circumstances say otherwise. */
export async function renderApp(circumstances: Circumstances = {}): Promise<RunningApp> {
  await page.viewport(...(circumstances.size ?? PHONE));
  const { language = 'en' } = circumstances;
  const { pathname, search } = window.location;
  window.history.replaceState(null, '', `${pathname}${search}${circumstances.at ?? '#/chengdu'}`);
  const keeper =
    circumstances.keeper ??
    createFakeKeeper(circumstances.visitor ?? { wallets: ['alipayhk'] as never, hasChosen: true });
  const map = createFakeMap(circumstances.mapFailures);
  const geolocation = createFakeGeolocation(circumstances.position ?? 'denied');
  const words = await openWords(language);
  const listening = new AbortController();
  const app = createAppState({
    today: () => TODAY,
    address: browserAddress(windowUntil(listening.signal)),
    keeper,
    wallets,
    loadCity: circumstances.loadCity ?? (async (id) => SMALL_CITIES[id]),
    loadGuides: circumstances.loadGuides ?? (() => loadGuides(bookUrls.guides, (url) => fetch(url))),
    loadPhrases: circumstances.loadPhrases ?? (() => loadPhrases(bookUrls.phrases, (url) => fetch(url))),
    loadSearch: circumstances.loadSearch ?? searchAmong,
    reasonOf: (error) => (error instanceof SyntaxError ? 'unreadable' : 'network'),
    geolocation,
    browser: { ...PLAIN_BROWSER, ...circumstances.browser },
    words,
  });
  // As main.tsx does: a language takes effect when its sentences have come.
  const stopFollowing = effect(() => {
    const wanted = app.visitor.visitor.value.language;
    if (wanted !== undefined && isLanguage(wanted)) void words.speak(wanted);
  });
  const deletions = { count: 0 };
  const release: Release = {
    dataDate: TODAY,
    dataVersion: 'small',
    offline: signal(circumstances.offline ?? 'saved'),
    isOnline: signal(circumstances.isOnline ?? true),
    applyUpdate: signal(circumstances.applyUpdate),
    check: circumstances.check ?? (async () => 'newest'),
    stored: circumstances.stored ?? (async () => 96_000),
    deleteEverything: async () => {
      deletions.count += 1;
    },
  };
  const stations = circumstances.stations ?? STATIONS;
  const supply = {
    load: map.load,
    loadStations: async () => {
      if (stations === 'failed') throw new Error('The stations could not be fetched.');
      return stations;
    },
    basemapUrls: { chengdu: 'basemap-chengdu.json', chongqing: 'basemap-chongqing.json' },
    onFirstPins: () => {},
  };
  const root = preparePage(language);
  render(
    <AppContext.Provider value={app}>
      <ReleaseContext.Provider value={release}>
        <MapSupplyContext.Provider value={supply}>
          <DeviceContext.Provider value={circumstances.device}>
            <FaultBoundary>
              <App />
            </FaultBoundary>
          </DeviceContext.Provider>
        </MapSupplyContext.Provider>
      </ReleaseContext.Provider>
    </AppContext.Provider>,
    root,
  );
  onTestFinished(async () => {
    const isUnderDialog = (window.history.state as { isLayer?: boolean } | null)?.isLayer === true;
    const settled = isUnderDialog
      ? new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
      : undefined;
    render(null, root);
    await settled;
    listening.abort();
    stopFollowing();
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('data-theme');
  });
  return { app, map, geolocation, keeper, deletions };
}

/** The page as index.html makes it: the sprite, then the place for the app. */
function preparePage(language: Language): HTMLElement {
  const source = new DOMParser().parseFromString(pageSource, 'text/html');
  const sprite = source.querySelector('svg.sprite');
  if (!sprite) throw new Error('index.html has no sprite.');
  const root = document.createElement('div');
  root.id = 'app';
  // Nothing glides, so that nothing is measured or tapped half-way.
  const stillness = document.createElement('style');
  stillness.textContent =
    '*, ::before, ::after, ::backdrop { animation: none !important; transition: none !important }';
  document.body.replaceChildren(stillness, document.importNode(sprite, true), root);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = 'light';
  return root;
}

/** The test's window, which forgets its listeners when the test is over. */
function windowUntil(signal: AbortSignal): Window {
  const listen = (target: EventTarget) => (type: string, listener: EventListener) =>
    target.addEventListener(type, listener, { signal });
  return {
    history: window.history,
    location: window.location,
    addEventListener: listen(window),
    document: { addEventListener: listen(document) },
  } as unknown as Window;
}
