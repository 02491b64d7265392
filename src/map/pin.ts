// A place as the map shows it.

import type { Grade } from '../domain/acceptance.ts';
import type { PlaceId, PlaceKind } from '../domain/place.ts';
import type { LatLon } from '../domain/position.ts';
import type { Sequence } from '../domain/sequence.ts';

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

/** What never changes about a city's places, as columns: the same object for as long as they are the same. */
export interface PinColumns {
  /** WGS-84 degrees. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** Indices into PLACE_KINDS. */
  readonly kinds: Uint8Array;
  readonly rowOf: ReadonlyMap<PlaceId, number>;
}

/** The pins to show, in the order of the list; a pin itself is made when it is asked for. */
export interface PinSet extends Sequence<Pin> {
  /** Which row of the columns each pin is; the columns below are by row too. */
  readonly rows: Int32Array;
  readonly columns: PinColumns;
  /** Indices into GRADES. */
  readonly grades: Uint8Array;
  /** 1 for each saved place. */
  readonly saved: Uint8Array;
}
