// The map's second implementation: it draws nothing, remembers what it was told, and lets a test be the finger.

import type { HotelCard } from '../../../src/domain/hotel.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { LatLon } from '../../../src/domain/position.ts';
import type { Pin } from '../../../src/map/pin.ts';
import type {
  CreatePlaceMap,
  Fix,
  Insets,
  PlaceMap,
  PlaceMapOptions,
  View,
} from '../../../src/map/place-map.ts';

export interface FakeMap {
  /** What the last map was told. */
  readonly pins: readonly Pin[];
  readonly selected: PlaceId | undefined;
  readonly visitor: Fix | undefined;
  readonly hotel: HotelCard | undefined;
  readonly views: readonly View[];
  readonly zooms: readonly number[];
  readonly insets: Insets | undefined;
  /** How often it was told what covers it. */
  readonly coverings: number;
  readonly isExploring: boolean;
  readonly options: PlaceMapOptions | undefined;
  /** How many maps stand on the page. */
  readonly alive: number;
  tapPin(id: string): void;
  tapCluster(...ids: string[]): void;
  tap(at: LatLon): void;
  readonly load: () => Promise<CreatePlaceMap>;
}

/** A map whose program cannot be fetched the first `failures` times. */
export function createFakeMap(failures = 0): FakeMap {
  let failuresLeft = failures;
  const told = {
    pins: [] as readonly Pin[],
    selected: undefined as PlaceId | undefined,
    visitor: undefined as Fix | undefined,
    hotel: undefined as HotelCard | undefined,
    views: [] as View[],
    zooms: [] as number[],
    insets: undefined as Insets | undefined,
    coverings: 0,
    isExploring: false,
    options: undefined as PlaceMapOptions | undefined,
    alive: 0,
  };
  const shown = (): PlaceMapOptions => {
    if (!told.options) throw new Error('No map was shown yet.');
    return told.options;
  };
  const create: CreatePlaceMap = (options): PlaceMap => {
    told.options = options;
    told.insets = options.insets;
    told.alive += 1;
    options.onView({ ...options.initial, metresPerPixel: 10 });
    return {
      showPins: (pins) => {
        told.pins = [...pins];
      },
      select: (id) => {
        told.selected = id;
      },
      showVisitor: (fix) => {
        told.visitor = fix;
      },
      showHotel: (hotel) => {
        told.hotel = hotel;
      },
      goTo: (view) => {
        told.views.push(view);
      },
      fit: () => {},
      zoomBy: (levels) => {
        told.zooms.push(levels);
      },
      setInsets: (insets) => {
        told.insets = insets;
        told.coverings += 1;
      },
      setExploring: (on) => {
        told.isExploring = on;
      },
      destroy: () => {
        told.alive -= 1;
      },
    };
  };
  const actions = {
    tapPin: (id: string) => shown().onSelect(id as PlaceId),
    tapCluster: (...ids: string[]) => shown().onCluster(ids as PlaceId[]),
    tap: (at: LatLon) => shown().onTap(at),
    load: async () => {
      if (failuresLeft > 0) {
        failuresLeft -= 1;
        throw new Error('The map could not be fetched.');
      }
      return create;
    },
  };
  return Object.assign(told, actions);
}
