// A place as the map shows it.

import type { Grade } from '../domain/acceptance.ts';
import type { PlaceId, PlaceKind } from '../domain/place.ts';
import type { LatLon } from '../domain/position.ts';

export interface Pin {
  readonly id: PlaceId;
  readonly position: LatLon;
  readonly kind: PlaceKind;
  readonly grade: Grade;
  /** Spoken name: "Chunxi Road 春熙路, Confirmed for AlipayHK". */
  readonly label: string;
  /** Drawn beside the pin: the name in the visitor's language and on the sign. */
  readonly name: string;
  readonly signName: string;
  readonly saved: boolean;
}
