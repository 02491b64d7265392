// A computed signal that stays the same object while its name stays the same, so that what rests on it does too.

import { computed, type ReadonlySignal } from '@preact/signals';

export function steady<Value>(read: () => Value, nameOf: (value: Value) => string): ReadonlySignal<Value> {
  let last: { readonly name: string; readonly value: Value } | undefined;
  return computed(() => {
    const value = read();
    const name = nameOf(value);
    if (last?.name !== name) last = { name, value };
    return last.value;
  });
}
