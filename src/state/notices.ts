// Short messages to the visitor, shown until dismissed; the same message is never shown twice at once.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey, Values } from '../i18n/translator.ts';

export interface Notice {
  readonly key: MessageKey;
  readonly values: Values;
}

export interface Notices {
  readonly shown: ReadonlySignal<readonly Notice[]>;
  readonly say: (key: MessageKey, values?: Values) => void;
  readonly dismiss: (key: MessageKey) => void;
}

export function createNotices(): Notices {
  const shown = signal<readonly Notice[]>([]);
  const without = (key: MessageKey) => shown.peek().filter((notice) => notice.key !== key);
  return {
    shown,
    say: (key, values = {}) => {
      shown.value = [...without(key), { key, values }];
    },
    dismiss: (key) => {
      shown.value = without(key);
    },
  };
}
