// What a phone gives the app, under a test's control: its position and what it keeps.

import { NEW_VISITOR, type Visitor } from '../../../src/domain/visitor.ts';
import type { VisitorKeeper } from '../../../src/state/visitor-state.ts';

export type PhoneAnswer =
  | { readonly lat: number; readonly lon: number; readonly accuracyM: number }
  | 'denied'
  | 'unavailable'
  | 'timeout'
  | 'never';

export interface FakeGeolocation extends Geolocation {
  /** How often the app asked. */
  readonly asked: number;
}

const ERROR_CODES = { denied: 1, unavailable: 2, timeout: 3 } as const;

/** A phone that answers every question about its position in the same way. */
export function createFakeGeolocation(answer: PhoneAnswer): FakeGeolocation {
  const calls = { asked: 0 };
  return Object.assign(calls, {
    getCurrentPosition: (found: PositionCallback, failed?: PositionErrorCallback | null) => {
      calls.asked += 1;
      if (answer === 'never') return;
      queueMicrotask(() => {
        if (typeof answer === 'string') {
          failed?.({ code: ERROR_CODES[answer] } as GeolocationPositionError);
          return;
        }
        const { lat, lon, accuracyM } = answer;
        found({
          coords: { latitude: lat, longitude: lon, accuracy: accuracyM },
          timestamp: 0,
        } as GeolocationPosition);
      });
    },
    watchPosition: () => 0,
    clearWatch: () => {},
  });
}

export interface FakeKeeper extends VisitorKeeper {
  /** The visitor as last kept. */
  readonly kept: Visitor | undefined;
  readonly isEmptied: boolean;
}

/** A phone's storage; `isFull` refuses to keep anything. */
export function createFakeKeeper(
  visitor: Partial<Visitor>,
  state: VisitorKeeper['state'] = 'kept',
  isFull = false,
): FakeKeeper {
  const memory = { kept: undefined as Visitor | undefined, isEmptied: false };
  return Object.assign(memory, {
    visitor: { ...NEW_VISITOR, ...visitor },
    state,
    keep: async (next: Visitor) => {
      if (!isFull) memory.kept = next;
      return !isFull;
    },
    deleteAll: async () => {
      memory.isEmptied = true;
    },
  });
}
