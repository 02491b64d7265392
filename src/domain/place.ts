// Somewhere one can pay, with everything that is known about it.

import type { CityId } from './city.ts';
import type { Evidence, Service } from './evidence.ts';
import type { PartialDate } from './partial-date.ts';
import type { LatLon } from './position.ts';
import type { LocalText, SignedName } from './text.ts';

export type PlaceId = string & { readonly __brand: 'PlaceId' };

export const PLACE_KINDS = ['shopping', 'sight', 'museum', 'airport', 'rail', 'service'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What the place is in everyday words; finer than its kind. */
export const PLACE_FORMS = [
  'shopping-street',
  'mall',
  'shopping-area',
  'sight',
  'scenic-area',
  'museum',
  'airport',
  'railway-station',
  'service-point',
] as const;
export type PlaceForm = (typeof PLACE_FORMS)[number];

/** How many independent suppliers agree on the point; `proxy` is a metro station named after the place. */
export const POSITION_BASES = ['two-or-more', 'one', 'proxy', 'unverified'] as const;
export type PositionBasis = (typeof POSITION_BASES)[number];

export interface MetroStop {
  readonly name: SignedName;
  /** Line ids of the city's metro, such as `2` or `loop`. */
  readonly lines: readonly string[];
  /** Straight-line distance from the place in metres. */
  readonly distanceM: number;
}

/** Weekly hours as far as they are known; minutes from midnight, China time. */
export type Hours =
  | { readonly known: 'always' }
  | { readonly known: 'daily'; readonly opens: string; readonly closes: string }
  | { readonly known: 'no' };

export interface Place {
  readonly id: PlaceId;
  readonly city: CityId;
  readonly kind: PlaceKind;
  readonly form: PlaceForm;
  readonly name: SignedName;
  readonly pinyin: string;
  readonly district: SignedName;
  /** Mainland Chinese address; `verified` is false when no source was read for it. */
  readonly address: { readonly text: string; readonly verified: boolean };
  readonly position: LatLon;
  /** Radius in metres within which the true point lies. */
  readonly uncertaintyM: number;
  readonly positionBasis: PositionBasis;
  /** The nearest station, or none. */
  readonly metro: readonly MetroStop[];
  readonly hours: Hours;
  readonly hoursNote: LocalText | undefined;
  readonly note: LocalText | undefined;
  readonly dayTrip: boolean;
  /** Set when a source reported the place closed, with the date of that report. */
  readonly reportedClosed: PartialDate | undefined;
  readonly evidence: readonly Evidence[];
  /** Class, area and network evidence that covers the place. */
  readonly coverage: readonly Evidence[];
  readonly services: readonly Service[];
}
