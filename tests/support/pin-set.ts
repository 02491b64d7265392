// Pins written out one by one, as the set in which the map takes them.

import { GRADES } from '../../src/domain/acceptance.ts';
import { PLACE_KINDS } from '../../src/domain/place.ts';
import { sequence } from '../../src/domain/sequence.ts';
import type { Pin, PinSet } from '../../src/map/pin.ts';

/** The pins in the order given; their ids must differ. */
export function pinSet(pins: readonly Pin[]): PinSet {
  const pinAt = (index: number): Pin => {
    const pin = pins[index];
    if (!pin) throw new RangeError(`There is no pin ${index}.`);
    return pin;
  };
  return {
    ...sequence(pins.length, pinAt),
    rows: Int32Array.from(pins, (_, row) => row),
    grades: Uint8Array.from(pins, ({ grade }) => GRADES.indexOf(grade)),
    saved: Uint8Array.from(pins, ({ saved }) => Number(saved)),
    columns: {
      lat: Float64Array.from(pins, ({ position }) => position.lat),
      lon: Float64Array.from(pins, ({ position }) => position.lon),
      kinds: Uint8Array.from(pins, ({ kind }) => PLACE_KINDS.indexOf(kind)),
      rowOf: new Map(pins.map(({ id }, row) => [id, row])),
    },
  };
}
