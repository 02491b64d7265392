// Where a visitor can get cash: places where a source names money exchange, nearest first.

import type { Service } from './evidence.ts';
import { newestFirst } from './partial-date.ts';
import type { Place } from './place.ts';
import { distanceM, type LatLon } from './position.ts';

export interface ExchangePlace {
  readonly place: Place;
  /** The newest statement that money is exchanged there. */
  readonly service: Service;
  /** Straight-line metres from where one asks. */
  readonly distanceM: number;
}

/** The places with money exchange from nearest to farthest; one that was reported closed is left out. */
export function exchangesNear(places: readonly Place[], from: LatLon): readonly ExchangePlace[] {
  return places
    .filter(({ reportedClosed }) => reportedClosed === undefined)
    .flatMap((place) => {
      const [service] = place.services
        .filter(({ kind }) => kind === 'currency-exchange')
        .sort((a, b) => newestFirst(a.date, b.date));
      return service ? [{ place, service, distanceM: distanceM(from, place.position) }] : [];
    })
    .sort((a, b) => a.distanceM - b.distanceM);
}
