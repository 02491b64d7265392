// What the browser says of itself, read once at the start.

import type { BrowserClaims } from '../domain/phone.ts';

/** The claims of a browser window. */
export function claimsOf(window: Window): BrowserClaims {
  const { userAgent, maxTouchPoints } = window.navigator;
  const isAppOfHomeScreen = 'standalone' in window.navigator && window.navigator.standalone === true;
  const isStandalone = isAppOfHomeScreen || window.matchMedia('(display-mode: standalone)').matches;
  return { userAgent, maxTouchPoints, isStandalone };
}
