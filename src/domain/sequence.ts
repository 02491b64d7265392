// A list whose items are made when they are asked for, so that a hundred thousand of them cost nothing until seen.

export interface Sequence<Item> extends Iterable<Item> {
  readonly length: number;
  /** The item at a place from 0 to `length` - 1; the same object every time. Throws RangeError outside of that. */
  readonly at: (index: number) => Item;
}

/** A sequence of `length` items, each made once by `make`. */
export function sequence<Item>(length: number, make: (index: number) => Item): Sequence<Item> {
  const made = new Map<number, Item>();
  const at = (index: number): Item => {
    const known = made.get(index);
    if (known !== undefined) return known;
    if (!(index >= 0 && index < length)) throw new RangeError(`There is no item ${index} of ${length}.`);
    const item = make(index);
    made.set(index, item);
    return item;
  };
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield at(index);
    },
  };
}
