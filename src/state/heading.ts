// Which way the visitor's phone points, once they have asked where they are.

import { type ReadonlySignal, signal } from '@preact/signals';

/** Tells degrees clockwise from north; implemented over the phone's sensors by the data layer. */
export type StartCompass = (onHeading: (degrees: number) => void) => Promise<void>;

export interface Heading {
  readonly degrees: ReadonlySignal<number | undefined>;
  /** Starts the compass, once; call it from a tap. */
  readonly start: () => void;
}

export function createHeading(startCompass: StartCompass | undefined): Heading {
  const degrees = signal<number | undefined>(undefined);
  let isStarted = false;
  return {
    degrees,
    start: () => {
      if (isStarted || !startCompass) return;
      isStarted = true;
      startCompass((heading) => {
        degrees.value = heading;
      }).catch(() => {
        // The dot does without its arrow; the next tap tries again.
        isStarted = false;
      });
    },
  };
}
