// What is left to do before a flight, one thing at a time, the most useful first.

import type { InstallAdvice } from './way-out.ts';

export const FLIGHT_STEPS = ['leave-app', 'install', 'unsupported', 'retry', 'wait', 'try'] as const;
export type FlightStep = (typeof FLIGHT_STEPS)[number];

/** How far the copy for use without a connection has come. */
export type OfflineCopy = 'saving' | 'saved' | 'failed' | 'unsupported';

/**
 * The next step. The icon comes before the copy: on an iPhone the app of the home screen keeps a copy of its own, so one
 * made in Safari would have to be made again. `isSkipped`: the visitor does not want the icon.
 */
export function nextFlightStep(advice: InstallAdvice, copy: OfflineCopy, isSkipped: boolean): FlightStep {
  if (advice === 'leave-app') return 'leave-app';
  const wantsIcon = advice === 'ios-safari' || advice === 'ios-other' || advice === 'android';
  if (wantsIcon && !isSkipped) return 'install';
  switch (copy) {
    case 'unsupported':
      return 'unsupported';
    case 'failed':
      return 'retry';
    case 'saving':
      return 'wait';
    case 'saved':
      return 'try';
  }
}
