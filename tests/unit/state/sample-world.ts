// What stands in for the phone and the network around the state: a keeper, an address, a geolocation, the real cities.

import { signal } from '@preact/signals';
import { parseCityData } from '../../../src/data/dataset.ts';
import { parseGuides } from '../../../src/data/guides.ts';
import { parsePhrases } from '../../../src/data/phrases.ts';
import { CITY_IDS, type CityData, type CityId } from '../../../src/domain/city.ts';
import type { IsoDate } from '../../../src/domain/partial-date.ts';
import { NEW_VISITOR, type Visitor } from '../../../src/domain/visitor.ts';
import { ENGLISH } from '../../../src/i18n/messages.ts';
import type { Address } from '../../../src/state/address.ts';
import { type AppState, createAppState } from '../../../src/state/app-state.ts';
import type { LoadSearch } from '../../../src/state/name-search.ts';
import type { VisitorKeeper } from '../../../src/state/visitor-state.ts';
import { createWords } from '../../../src/state/words.ts';
import { searchAmong } from '../../support/place-search.ts';
import { compileReal } from '../build/dataset-real.ts';

const COMPILED = compileReal();
export const WALLETS = COMPILED.wallets;
export const CITIES = Object.fromEntries(
  CITY_IDS.map((id) => [id, parseCityData(JSON.parse(COMPILED.cities[id]))]),
) as Record<CityId, CityData>;
export const TODAY = '2026-11-23' as IsoDate;

/** A keeper in memory; `kept` is what was written last. */
export function memoryKeeper(
  visitor: Partial<Visitor> = {},
  { state = 'kept', works = true }: { state?: VisitorKeeper['state']; works?: boolean } = {},
): VisitorKeeper & { kept: Visitor | undefined; isDeleted: boolean } {
  return {
    visitor: { ...NEW_VISITOR, ...visitor },
    state,
    kept: undefined,
    isDeleted: false,
    keep(next) {
      if (works) this.kept = next;
      return Promise.resolve(works);
    },
    deleteAll() {
      this.isDeleted = true;
      return Promise.resolve();
    },
  };
}

/** An address without a browser: no layers, and leaving goes to the fallback. */
export function plainAddress(start: string): Address {
  const fragment = signal(start);
  const go = (next: string): void => {
    fragment.value = next;
  };
  return {
    fragment,
    open: go,
    replace: go,
    leave: go,
    layer: () => () => {},
    trackScroll: () => ({ left: 0, stop: () => {} }),
    linkTo: (next) => `https://example.org/${next}`,
  };
}

/** A phone that answers as told: a point with its accuracy in metres, or an error code of the standard. */
export function phoneAt(
  answer: { lat: number; lon: number; accuracy: number } | { code: number },
): Geolocation & { asked: number } {
  return {
    asked: 0,
    getCurrentPosition(onFix, onError) {
      this.asked += 1;
      if ('code' in answer) onError?.(answer as GeolocationPositionError);
      else {
        const { lat, lon, accuracy } = answer;
        onFix({ coords: { latitude: lat, longitude: lon, accuracy } } as GeolocationPosition);
      }
    },
    watchPosition: () => 0,
    clearWatch: () => {},
  };
}

export interface World {
  readonly app: AppState;
  readonly address: Address;
  readonly keeper: ReturnType<typeof memoryKeeper>;
  readonly loaded: readonly CityId[];
}

/** The app's state at a fragment, with the real wallets and cities, when the city has arrived. */
export async function openApp(
  fragment: string,
  visitor: Partial<Visitor> = {},
  geolocation?: Geolocation,
  repeatsLink = false,
  loadSearch: LoadSearch = searchAmong,
): Promise<World> {
  const address = plainAddress(fragment);
  const keeper = memoryKeeper(visitor);
  const loaded: CityId[] = [];
  const app = createAppState({
    today: () => TODAY,
    address,
    keeper,
    wallets: WALLETS,
    loadCity: async (id) => {
      loaded.push(id);
      return CITIES[id];
    },
    loadGuides: async () => parseGuides(JSON.parse(COMPILED.guides)),
    loadPhrases: async () => parsePhrases(JSON.parse(COMPILED.phrases)),
    loadSearch,
    reasonOf: () => 'network',
    geolocation,
    repeatsLink,
    words: createWords('en', ENGLISH),
    browser: { userAgent: '', maxTouchPoints: 0, isStandalone: false },
  });
  await arrivals();
  return { app, address, keeper, loaded };
}

/** Lets what is on its way arrive. */
export function arrivals(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
