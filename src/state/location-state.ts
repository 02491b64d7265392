// Where the visitor is: asked of the phone only after a tap, or set by hand; never stored.

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
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

export interface LocationState {
  readonly fix: ReadonlySignal<Fix | undefined>;
  readonly whereabouts: ReadonlySignal<Whereabouts>;
  /** Where distances start. */
  readonly origin: ReadonlySignal<Origin | undefined>;
  /** Asks the phone; resolves when a fix or a refusal has come. */
  readonly locate: () => Promise<void>;
  /** "I am here": a point of the map or a metro station. */
  readonly setByHand: (position: LatLon) => void;
  /** True while the next tap on the map says where the visitor is. */
  readonly placing: ReadonlySignal<boolean>;
  readonly setPlacing: (on: boolean) => void;
}

function fixFrom({ latitude, longitude, accuracy }: GeolocationCoordinates): Fix {
  return { position: { lat: latitude, lon: longitude }, accuracyM: accuracy, from: 'device' };
}

const TROUBLES: Readonly<Record<number, LocationTrouble>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

export function createLocationState(
  geolocation: Geolocation | undefined,
  city: ReadonlySignal<CityData | undefined>,
  hotel: ReadonlySignal<HotelCard | undefined>,
): LocationState {
  const fix = signal<Fix | undefined>(undefined);
  const progress = signal<'not-asked' | 'asking' | 'answered' | LocationTrouble>('not-asked');
  const placing = signal(false);
  const whereabouts = computed((): Whereabouts => {
    // While the phone is asked again, the last position stands.
    const isKnown = progress.value === 'answered' || progress.value === 'asking';
    if (!fix.value || !isKnown) return progress.value === 'answered' ? 'not-asked' : progress.value;
    if (city.value && !isInside(fix.value.position, city.value.municipality)) return 'outside';
    return fix.value.accuracyM > ROUGH_M ? 'rough' : 'here';
  });
  return {
    fix,
    whereabouts,
    origin: computed((): Origin | undefined => {
      if (whereabouts.value === 'here' && fix.value) return { position: fix.value.position, from: 'visitor' };
      const [town, home] = [city.value, hotel.value?.position];
      if (town && home && isInside(home, town.municipality)) return { position: home, from: 'hotel' };
      return town && { position: town.centre.position, from: 'centre' };
    }),
    locate: () =>
      new Promise((resolve) => {
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
              fix.value = fixFrom(coords);
              progress.value = 'answered';
            });
            resolve();
          },
          (error) => {
            fix.value = undefined;
            progress.value = TROUBLES[error.code] ?? 'unavailable';
            resolve();
          },
          OPTIONS,
        );
      }),
    setByHand: (position) => {
      batch(() => {
        fix.value = { position, accuracyM: 0, from: 'hand' };
        progress.value = 'answered';
        placing.value = false;
      });
    },
    placing,
    setPlacing: (on) => {
      placing.value = on;
    },
  };
}
