// Where the visitor is: asked of the phone only after a tap, or set by hand; never stored.

import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CityData } from '../domain/city.ts';
import type { HotelCard } from '../domain/hotel.ts';
import { isInside, type LatLon } from '../domain/position.ts';
import type { Fix } from '../map/place-map.ts';

/** Fixes rougher than this many metres are drawn but not used for distances. */
const ROUGH_M = 500;
const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 30_000 };

export type LocationTrouble = 'denied' | 'timeout' | 'unavailable';

/** How the visitor's position relates to the city on screen. */
export type Whereabouts = 'not-asked' | 'asking' | 'here' | 'rough' | 'outside' | LocationTrouble;

/** The visitor where known, else their hotel in the city on screen, else the city's centre. */
export interface Origin {
  readonly position: LatLon;
  readonly from: 'visitor' | 'hotel' | 'centre';
}

/** What the next tap on the map says: "I am here", or where I really am, beside what the phone reports. */
export type Placing = 'here' | 'repair';

export interface LocationState {
  readonly fix: ReadonlySignal<Fix | undefined>;
  /** The phone's own report, before any correction. */
  readonly reported: ReadonlySignal<Fix | undefined>;
  readonly whereabouts: ReadonlySignal<Whereabouts>;
  /** Where distances start. */
  readonly origin: ReadonlySignal<Origin | undefined>;
  /** Asks the phone; resolves when a fix or a refusal has come. */
  readonly locate: () => Promise<void>;
  /** "I am here": a point of the map or a metro station. */
  readonly setByHand: (position: LatLon) => void;
  /** Defined while the next tap on the map says where the visitor is. */
  readonly placing: ReadonlySignal<Placing | undefined>;
  readonly setPlacing: (purpose: Placing | undefined) => void;
  /** A tap on the map, which counts only while placing. */
  readonly tap: (position: LatLon) => void;
  /** Where the visitor said they really are, until that has been answered. */
  readonly claimed: ReadonlySignal<LatLon | undefined>;
  readonly endClaim: () => void;
}

function fixFrom({ latitude, longitude, accuracy }: GeolocationCoordinates): Fix {
  return { position: { lat: latitude, lon: longitude }, accuracyM: accuracy, from: 'device' };
}

const TROUBLES: Readonly<Record<number, LocationTrouble>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

type Correct = (reported: LatLon) => LatLon;

/** `isShifted`: the phone's reports in a city are in the shifted datum of Chinese maps, and are to be corrected. */
export function createLocationState(
  geolocation: Geolocation | undefined,
  city: ReadonlySignal<CityData | undefined>,
  hotel: ReadonlySignal<HotelCard | undefined>,
  isShifted: ReadonlySignal<boolean>,
): LocationState {
  const told = signal<Fix | undefined>(undefined);
  const progress = signal<'not-asked' | 'asking' | 'answered' | LocationTrouble>('not-asked');
  const correct = correctionFor(isShifted);
  const isInCity = (at: LatLon): boolean => city.value === undefined || isInside(at, city.value.municipality);
  const fix = computed((): Fix | undefined => {
    const { value } = told;
    if (value?.from !== 'device' || !isShifted.value || !isInCity(value.position)) return value;
    // Until the formula is there, no point is better than a wrong one.
    return correct.value && { ...value, position: correct.value(value.position) };
  });
  const whereabouts = computed((): Whereabouts => {
    // While the phone is asked again, the last position stands.
    const isKnown = progress.value === 'answered' || progress.value === 'asking';
    if (!fix.value || !isKnown) return progress.value === 'answered' ? 'not-asked' : progress.value;
    if (!isInCity(fix.value.position)) return 'outside';
    return fix.value.accuracyM > ROUGH_M ? 'rough' : 'here';
  });
  const setByHand = (position: LatLon): void => {
    batch(() => {
      told.value = { position, accuracyM: 0, from: 'hand' };
      progress.value = 'answered';
      tapping.setPlacing(undefined);
    });
  };
  const tapping = createTapping(setByHand);
  return {
    fix,
    reported: computed(() => (told.value?.from === 'device' ? told.value : undefined)),
    whereabouts,
    origin: computed((): Origin | undefined => {
      if (whereabouts.value === 'here' && fix.value) return { position: fix.value.position, from: 'visitor' };
      const [town, home] = [city.value, hotel.value?.position];
      if (town && home && isInside(home, town.municipality)) return { position: home, from: 'hotel' };
      return town && { position: town.centre.position, from: 'centre' };
    }),
    locate: () => ask(geolocation, told, progress),
    setByHand,
    ...tapping,
  };
}

/** What taps on the map mean, while they say where the visitor is. */
function createTapping(
  setByHand: (at: LatLon) => void,
): Pick<LocationState, 'placing' | 'setPlacing' | 'tap' | 'claimed' | 'endClaim'> {
  const placing = signal<Placing | undefined>(undefined);
  const claimed = signal<LatLon | undefined>(undefined);
  return {
    placing,
    setPlacing: (purpose) => {
      placing.value = purpose;
    },
    tap: (at) => {
      const purpose = placing.peek();
      placing.value = undefined;
      if (purpose === 'here') setByHand(at);
      if (purpose === 'repair') claimed.value = at;
    },
    claimed,
    endClaim: () => {
      claimed.value = undefined;
    },
  };
}

/** The correction, fetched when it is first wanted: hardly any phone needs it. */
function correctionFor(isShifted: ReadonlySignal<boolean>): ReadonlySignal<Correct | undefined> {
  const correct = signal<Correct | undefined>(undefined);
  effect(() => {
    if (!isShifted.value || correct.peek()) return;
    import('../domain/dot-repair.ts').then(
      ({ correctFix }) => {
        correct.value = correctFix;
      },
      () => undefined,
    );
  });
  return correct;
}

function ask(
  geolocation: Geolocation | undefined,
  told: { value: Fix | undefined },
  progress: { value: 'asking' | 'answered' | LocationTrouble | 'not-asked' },
): Promise<void> {
  return new Promise((resolve) => {
    if (!geolocation) {
      progress.value = 'unavailable';
      resolve();
      return;
    }
    progress.value = 'asking';
    geolocation.getCurrentPosition(
      ({ coords }) => {
        // Together: nobody may see the point before it is known whether it lies in the city.
        batch(() => {
          told.value = fixFrom(coords);
          progress.value = 'answered';
        });
        resolve();
      },
      (error) => {
        told.value = undefined;
        progress.value = TROUBLES[error.code] ?? 'unavailable';
        resolve();
      },
      OPTIONS,
    );
  });
}
