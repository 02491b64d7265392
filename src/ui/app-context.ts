// Hands the app's state and the visitor's language to every component.

import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChild, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CityId, MetroStation } from '../domain/city.ts';
import type { IsoDate } from '../domain/partial-date.ts';
import type { Translator } from '../i18n/translator.ts';
import type { CreatePlaceMap } from '../map/place-map.ts';
import type { AppState } from '../state/app-state.ts';

export const AppContext = createContext<AppState | undefined>(undefined);

/** The app's state; throws where a component is rendered outside the app. */
export function useApp(): AppState {
  const app = useContext(AppContext);
  if (!app) throw new Error('This component must be rendered inside <AppContext.Provider>.');
  return app;
}

export function useTranslator(): Translator {
  return useApp().translator.value;
}

/** Where the map comes from; the program that draws it is fetched after the list. */
export interface MapSupply {
  readonly load: (city: CityId) => Promise<CreatePlaceMap>;
  readonly loadStations: (city: CityId) => Promise<readonly MetroStation[]>;
  readonly basemapUrls: Readonly<Record<CityId, string>>;
  /** A still picture of the map, shown until the first pins are painted; made in the build (`src/still-map.tsx`). */
  readonly still?: ComponentChild;
  /** Called once, when the first pins are painted. */
  readonly onFirstPins: () => void;
}

export const MapSupplyContext = createContext<MapSupply | undefined>(undefined);

export function useMapSupply(): MapSupply {
  const supply = useContext(MapSupplyContext);
  if (!supply) throw new Error('This component must be rendered inside <MapSupplyContext.Provider>.');
  return supply;
}

/** The release this phone runs, and what is stored for use without a connection. */
export interface Release {
  readonly dataDate: IsoDate;
  readonly dataVersion: string;
  readonly offline: ReadonlySignal<'saving' | 'saved' | 'failed' | 'unsupported'>;
  readonly isOnline: ReadonlySignal<boolean>;
  /** Present when a newer version is ready: switches to it. */
  readonly applyUpdate: ReadonlySignal<(() => void) | undefined>;
  /** Looks for a newer version. */
  readonly check: () => Promise<'newest' | 'coming' | 'failed'>;
  /** Bytes of a city's places and map as they lie on the phone; nothing where they do not. */
  readonly stored: (city: CityId) => Promise<number | undefined>;
  /** Removes choices and the offline copy, then starts afresh. */
  readonly deleteEverything: () => Promise<void>;
}

export const ReleaseContext = createContext<Release | undefined>(undefined);

export function useRelease(): Release {
  const release = useContext(ReleaseContext);
  if (!release) throw new Error('This component must be rendered inside <ReleaseContext.Provider>.');
  return release;
}
