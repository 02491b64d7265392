// What the page and the service worker say to each other.

/** From the page: the visitor agreed to the waiting version. */
export const TAKE_OVER = 'take-over';

/** Why a version could not be stored: no room on the phone, or a file did not arrive. */
export type SaveFailure = 'quota' | 'network';

/** From the worker: the version it was storing is given up; what was there before stays. */
export interface SaveFailed {
  readonly saveFailed: SaveFailure;
}

export function isSaveFailed(message: unknown): message is SaveFailed {
  return typeof message === 'object' && message !== null && 'saveFailed' in message;
}
