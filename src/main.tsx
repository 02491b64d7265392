// The one place where the parts are joined: storage, data, language, state, screens, map and updates.

import { basemapUrls, bookUrls, cityUrls, dataDate, dataVersion, wallets } from 'virtual:dataset';
import { computed, effect, signal } from '@preact/signals';
import { createCityLoader, loadCityIn } from './city-loader.ts';
import { claimsOf } from './data/browser-claims.ts';
import { openVisitorStore, type VisitorStore } from './data/database.ts';
import { CityDataError } from './data/dataset.ts';
import { reloadForLostParts } from './data/lost-parts.ts';
import { dayInChina } from './domain/partial-date.ts';
import { NEW_VISITOR } from './domain/visitor.ts';
import { rememberChoice } from './first-view-memory.ts';
import { guessLanguage, isLanguage, type Language } from './i18n/languages.ts';
import { preloadData } from './page-link.ts';
import { showApp } from './show-app.tsx';
import { browserAddress } from './state/address.ts';
import { type AppState, createAppState } from './state/app-state.ts';
import type { LoadSearch } from './state/name-search.ts';
import { readPermalink, showsPlaces } from './state/permalink.ts';
import { openWords, type Words } from './state/words.ts';
import { restrictMarkup } from './trusted-types.ts';
import { startsWithChoice } from './ui/app.tsx';
import type { MapSupply, Release } from './ui/app-context.ts';
import { FirstRun } from './ui/parts.ts';
import { followTheme } from './ui/theme.ts';

/** How long a stuck database may hold up the first screen, in milliseconds. */
const STORE_PATIENCE_MS = 5_000;

/** How long the first drawing of the places waits for the city's data, in milliseconds. */
const CITY_PATIENCE_MS = 250;
/** How long saving for offline use waits for the first pins, in milliseconds. */
const SAVING_PATIENCE_MS = 10_000;

restrictMarkup();
reloadForLostParts();
void start();

/** Where iPhones and iPads keep a page: true in an app of the home screen, false in a browser; other phones say nothing. */
const isHomeScreenApp = (navigator as Navigator & { readonly standalone?: boolean }).standalone;

const loadSearch: LoadSearch = async (places) => {
  const city = places[0]?.city ?? 'chengdu';
  return (await import('./search-loader.ts')).loadSearch(places, loadCityIn('zh-Hant', city));
};

async function start(): Promise<void> {
  const address = browserAddress(window);
  const keeper = await openStoreInTime();
  const linked = readPermalink(address.fragment.peek(), []).language;
  const language = chosenLanguage(keeper.visitor.language) ?? linked ?? guessLanguage(navigator.languages);
  speakOnPage(language);
  const load = createCityLoader(address.fragment.peek(), () => document.documentElement.lang);
  const words = await openWords(language);
  const app = createAppState({
    today: () => dayInChina(new Date()),
    address,
    keeper,
    wallets,
    loadCity: load,
    loadGuides: async () => (await import('./data/guides.ts')).loadGuides(bookUrls.guides, fetch),
    loadPhrases: async () => (await import('./data/phrases.ts')).loadPhrases(bookUrls.phrases, fetch),
    loadSearch,
    reasonOf: (error) => (error instanceof CityDataError ? error.reason : 'network'),
    geolocation: navigator.geolocation,
    startCompass: async (tell) => (await import('./data/compass.ts')).startCompass(window, tell),
    words,
    repeatsLink: isHomeScreenApp === true,
    browser: claimsOf(window),
  });
  if (isHomeScreenApp === false) void carryHotel(app);
  if (words.translator.peek().language !== language) app.notices.say('language.failed');
  effect(() => rememberChoice(app.visitor.visitor.value));
  followLanguage(app, words);
  followTheme(app);
  const release = createRelease(app);
  if (startsWithChoice(app)) await FirstRun.preload(words).catch(() => {});
  else await cityInTime(app);
  // In turns, so that a tap on what the page shows already need not wait for all of it.
  app.ranked.peek();
  await nextTask();
  showApp(app, release, createMapSupply(release.startSaving), keeper.state);
  release.readConnection();
  await nextTask();
  prepareMap(app);
  // With places on screen saving waits for the pins; should they never come, it starts all the same.
  if (startsWithChoice(app)) whenIdle(release.startSaving);
  else setTimeout(release.startSaving, SAVING_PATIENCE_MS);
}

/** On an iPhone the home-screen app starts empty: as soon as there is a hotel, the address takes it along. */
async function carryHotel({ address, visitor: { visitor } }: AppState): Promise<void> {
  const hotel = computed(() => visitor.value.hotel);
  await new Promise<void>((resolve) => effect(() => (hotel.value ? resolve() : undefined)));
  const { carryHotelToHomeScreen } = await import('./state/home-screen-link.ts');
  carryHotelToHomeScreen(window, address.fragment, hotel);
}

function openStoreInTime(): Promise<VisitorStore> {
  const unavailable: VisitorStore = {
    visitor: NEW_VISITOR,
    state: 'unavailable',
    keep: async () => false,
    deleteAll: async () => {},
  };
  const patience = new Promise<VisitorStore>((resolve) => {
    setTimeout(() => resolve(unavailable), STORE_PATIENCE_MS);
  });
  return Promise.race([openVisitorStore(), patience]);
}

function chosenLanguage(tag: string | undefined): Language | undefined {
  return tag !== undefined && isLanguage(tag) ? tag : undefined;
}

function followLanguage(app: AppState, words: Words): void {
  effect(() => {
    const wanted = chosenLanguage(app.visitor.visitor.value.language);
    if (!wanted || wanted === words.translator.peek().language) return;
    void words.speak(wanted).then((isSpoken) => {
      if (isSpoken) app.cities.renew();
      else app.notices.say('language.failed');
    });
  });
  effect(() => {
    speakOnPage(words.translator.value.language);
  });
}

/** Tells the page its language; told the same again, the browser would work out every style anew. */
function speakOnPage(language: Language): void {
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
}

function createMapSupply(onFirstPins: () => void): MapSupply {
  return {
    load: async (city) => {
      preload(basemapUrls[city]);
      return (await import('./map/leaflet-map.ts')).createLeafletMap;
    },
    loadStations: async (city) => (await import('./map/stations.ts')).loadStations(basemapUrls[city]),
    basemapUrls,
    onFirstPins: () => {
      if (performance.getEntriesByName('pins-shown').length === 0) performance.mark('pins-shown');
      onFirstPins();
    },
  };
}

/**
 * Asks for the map while the browser still lays the list out: nothing of it arrives before the list is painted, and
 * no time is lost after that.
 */
function prepareMap(app: AppState): void {
  if (!showsPlaces(app.screen.peek()) || !app.city.peek()) return;
  preload(basemapUrls[app.cityId.peek()]);
  // A failure is told when the map itself asks.
  import('./map/leaflet-map.ts').catch(() => {});
}

/** Starts fetching a file that the program on its way will ask for. */
function preload(href: string): void {
  if (!document.querySelector(`link[href="${href}"]`)) preloadData(href);
}

/** What is stored for offline use; `startSaving` begins once, after the first screen is complete. */
function createRelease(
  app: AppState,
): Release & { readonly startSaving: () => void; readonly readConnection: () => void } {
  const offline = signal<Release['offline']['value']>('saving');
  // As the page shows it before any program: that there is no connection comes as a change, once the app stands.
  const isOnline = signal(true);
  const applyUpdate = signal<(() => void) | undefined>(undefined);
  const readConnection = (): void => {
    isOnline.value = navigator.onLine;
  };
  for (const type of ['online', 'offline']) window.addEventListener(type, readConnection);
  let isStarted = false;
  const save = async (): Promise<void> => {
    const { keepStorage, startUpdates } = await import('./data/updates.ts');
    const running = { programUrl: import.meta.url, now: () => performance.now() };
    const updates = startUpdates(running, {
      onSaved: () => {
        offline.value = 'saved';
      },
      onUpdateReady: () => {
        applyUpdate.value = updates.applyUpdate;
      },
      onSaveFailed: (reason) => {
        offline.value = reason === 'unsupported' ? 'unsupported' : 'failed';
      },
    });
    if (app.visitor.visitor.peek().hasChosen) void keepStorage();
  };
  const startSaving = (): void => {
    if (isStarted) return;
    isStarted = true;
    save().catch(() => {
      offline.value = 'failed';
    });
  };
  return {
    dataDate,
    dataVersion,
    offline,
    isOnline,
    applyUpdate,
    startSaving,
    readConnection,
    check: async () => (await import('./data/stored-files.ts')).checkForNewer(),
    stored: async (city) =>
      (await import('./data/stored-files.ts')).storedCity(cityUrls[city], basemapUrls[city]),
    deleteEverything: deleteFor(app),
  };
}

/** Waits a little for the city, which is on its way since before the program: one drawing is quicker than two. */
function cityInTime(app: AppState): Promise<unknown> {
  const settled = new Promise<void>((resolve) => {
    effect(() => {
      if (!('city' in app.screen.value) || app.cityLoad.value.status !== 'loading') resolve();
    });
  });
  return Promise.race([settled, new Promise((resolve) => setTimeout(resolve, CITY_PATIENCE_MS))]);
}

/** Removes choices, the offline copy and its worker, then starts like a first visit. */
function deleteFor(app: AppState): () => Promise<void> {
  return async () => {
    await app.visitor.forgetEverything();
    await (await import('./data/stored-files.ts')).removeStored();
    window.location.replace(`${window.location.pathname}#/welcome`);
    window.location.reload();
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Runs `task` when the page has settled, or after ten seconds at the latest. */
function whenIdle(task: () => void): void {
  const settle = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 10_000 });
    else setTimeout(task, 3_000);
  };
  if (document.readyState === 'complete') settle();
  else window.addEventListener('load', settle, { once: true });
}
