// Short messages to the visitor, shown until dismissed; the same message is never shown twice at once.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey, Values } from '../i18n/translator.ts';

export interface Notice {
  readonly key: MessageKey;
  readonly values: Values;
  /** Takes back what the notice tells of. */
  readonly undo: (() => void) | undefined;
}

export interface Notices {
  readonly shown: ReadonlySignal<readonly Notice[]>;
  readonly say: (key: MessageKey, values?: Values, undo?: () => void) => void;
  readonly dismiss: (key: MessageKey) => void;
}

export function createNotices(): Notices {
  const shown = signal<readonly Notice[]>([]);
  const without = (key: MessageKey) => shown.peek().filter((notice) => notice.key !== key);
  return {
    shown,
    say: (key, values = {}, undo) => {
      shown.value = [...without(key), { key, values, undo }];
    },
    dismiss: (key) => {
      shown.value = without(key);
    },
  };
}
