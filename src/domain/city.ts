// The cities the product knows, and what a city's dataset holds.

import type { IsoDate } from './partial-date.ts';
import type { Place } from './place.ts';
import type { Box, LatLon } from './position.ts';
import type { SignedName } from './text.ts';

export const CITY_IDS = ['chengdu', 'chongqing'] as const;
export type CityId = (typeof CITY_IDS)[number];

export interface MetroLine {
  readonly id: string;
  /** What the badge shows: `2`, `Loop`. */
  readonly badge: string;
  readonly name: SignedName;
  /** Official colour as `#RRGGBB`; `text` reads on it at 4.5:1 or more. */
  readonly colour: string;
  readonly text: string;
}

/** A metro station where a visitor may say they are, or near a place. */
export interface MetroStation {
  readonly name: SignedName;
  /** Ids of its lines. */
  readonly lines: readonly string[];
  readonly position: LatLon;
}

export interface CityData {
  readonly id: CityId;
  readonly name: SignedName;
  /** Where distances start when the visitor's position is unknown. */
  readonly centre: { readonly name: SignedName; readonly position: LatLon };
  /** The drawn core of the basemap. */
  readonly core: Box;
  /** The municipality; a visitor outside it is not in the city. */
  readonly municipality: Box;
  readonly lines: readonly MetroLine[];
  readonly places: readonly Place[];
  /** Day the facts were compiled, and a short hash of all published data. */
  readonly date: IsoDate;
  readonly version: string;
}
