// Whether a browser calls itself one of the ordinary ones and nothing more: a quick look that spares most phones a closer one.

import type { BrowserClaims } from './phone.ts';

/** Ordinary browsers end with their own name; apps put theirs behind it, or leave "Safari" out. */
const ENDS_ORDINARY = /(?:Safari|Firefox|Edg|EdgA|OPR)\/[\d.]+$/;

/** False where an app's built-in browser may show the page, so that `readPhone` has to look closer. */
export function isPlainBrowser({ userAgent, isStandalone }: BrowserClaims): boolean {
  return isStandalone || userAgent === '' || (ENDS_ORDINARY.test(userAgent) && !userAgent.includes('; wv)'));
}
