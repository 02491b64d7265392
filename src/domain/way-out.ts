// How to leave an app's built-in browser for a real one, and how to put WalletHere on the home screen.

import type { Phone } from './phone.ts';

/** `menu`: no link works, the app's own menu does. `link`: a link that opens the phone's browser. `copy`: neither is known. */
export type WayOut =
  | { readonly by: 'menu' }
  | { readonly by: 'link'; readonly href: string }
  | { readonly by: 'copy' };

/** iOS takes this scheme to Safari since version 17. */
const SAFARI_SCHEME_SINCE = 17;

/** `https://host/path#view` without its scheme. */
function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** LINE opens a link outside when its query says so; the query stands before the fragment. */
function withLineQuery(url: string): string {
  const [page = '', fragment] = url.split('#', 2);
  const asked = `${page}${page.includes('?') ? '&' : '?'}openExternalBrowser=1`;
  return fragment === undefined ? asked : `${asked}#${fragment}`;
}

/** Android takes the last `#Intent;` of such a link for its own, so that our fragment survives. */
function chromeIntent(url: string): string {
  const fallback = encodeURIComponent(url);
  return `intent://${withoutScheme(url)}#Intent;scheme=https;package=com.android.chrome;S.browser_fallback_url=${fallback};end`;
}

/** The way out of an in-app browser to the view at `url`, or nothing where the visitor is not in one. */
export function wayOut({ inApp, system, iosVersion }: Phone, url: string): WayOut | undefined {
  switch (inApp) {
    case undefined:
      return undefined;
    case 'wechat':
    case 'alipay':
      return { by: 'menu' };
    case 'line':
      return { by: 'link', href: withLineQuery(url) };
    case 'other':
      return { by: 'copy' };
    default:
      if (system === 'android') return { by: 'link', href: chromeIntent(url) };
      if (system === 'ios' && (iosVersion ?? 0) >= SAFARI_SCHEME_SINCE)
        return { by: 'link', href: `x-safari-https://${withoutScheme(url)}` };
      return { by: 'copy' };
  }
}

export const INSTALL_ADVICE = ['done', 'leave-app', 'ios-safari', 'ios-other', 'android', 'desktop'] as const;
/** What the visitor does next to have the app on the home screen. */
export type InstallAdvice = (typeof INSTALL_ADVICE)[number];

export function installAdvice({ isInstalled, inApp, system, browser }: Phone): InstallAdvice {
  if (isInstalled) return 'done';
  if (inApp) return 'leave-app';
  if (system === 'ios') return browser === 'safari' ? 'ios-safari' : 'ios-other';
  return system === 'android' ? 'android' : 'desktop';
}
