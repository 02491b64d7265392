// A file of data as state: loaded once when first needed, kept while the app is open, retried when asked.

import { type ReadonlySignal, signal } from '@preact/signals';

export type Load<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: Data }
  | { readonly status: 'failed'; readonly reason: 'network' | 'unreadable' };

export interface Loaded<Data> {
  readonly load: ReadonlySignal<Load<Data>>;
  /** Starts loading unless the data are there or on their way. */
  readonly need: () => void;
  /** Tries again after a failure. */
  readonly retry: () => void;
  /** Loads again what is there; the old stays until the new has come, and for good if it does not. */
  readonly renew: () => void;
}

/** `reasonOf` tells a broken connection from data that could not be read. */
export function createLoaded<Data>(
  fetchData: () => Promise<Data>,
  reasonOf: (error: unknown) => 'network' | 'unreadable',
): Loaded<Data> {
  const load = signal<Load<Data>>({ status: 'loading' });
  let newest: Promise<Data> | undefined;
  const start = (onFailure: (error: unknown) => void): void => {
    const attempt = fetchData();
    newest = attempt;
    // An answer to an older attempt comes too late to count.
    attempt.then(
      (data) => {
        if (newest === attempt) load.value = { status: 'ready', data };
      },
      (error: unknown) => {
        if (newest === attempt) onFailure(error);
      },
    );
  };
  const retry = (): void => {
    load.value = { status: 'loading' };
    start((error) => {
      load.value = { status: 'failed', reason: reasonOf(error) };
    });
  };
  return {
    load,
    need: () => {
      if (!newest) retry();
    },
    retry,
    renew: () => {
      if (load.peek().status === 'ready') start(() => {});
    },
  };
}
