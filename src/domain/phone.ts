// What kind of phone and browser shows the app, told from what the browser says of itself; decides advice, never access.

export const IN_APP_BROWSERS = [
  'wechat',
  'alipay',
  'line',
  'messenger',
  'facebook',
  'instagram',
  'tiktok',
  'kakaotalk',
  'xiaohongshu',
  'other',
] as const;
/** The app whose built-in browser shows us; `other` is one that names no app we know. */
export type InAppBrowser = (typeof IN_APP_BROWSERS)[number];

export interface Phone {
  readonly system: 'ios' | 'android' | 'other';
  /** Main version of iOS where the browser tells it; Safari 26 and later keep saying 18. */
  readonly iosVersion: number | undefined;
  /** Opened from its own icon, outside any browser. */
  readonly isInstalled: boolean;
  readonly inApp: InAppBrowser | undefined;
  /** The browser itself, as far as advice depends on it. */
  readonly browser: 'safari' | 'chrome' | 'other';
}

/** What a browser says about itself. */
export interface BrowserClaims {
  readonly userAgent: string;
  /** iPads call themselves Macs, but Macs have no touch screen. */
  readonly maxTouchPoints: number;
  /** The page runs from its icon: `display-mode: standalone`, or what iOS says in its own way. */
  readonly isStandalone: boolean;
}

/** First match counts: Messenger also carries Facebook's words. */
const WORDS: readonly (readonly [InAppBrowser, RegExp])[] = [
  ['wechat', /MicroMessenger\//i],
  ['alipay', /AlipayClient|AliApp\(AP/i],
  ['line', /\bLine\//i],
  ['messenger', /FBAN\/Messenger|MessengerForiOS|FB_IAB\/(MESSENGER|Orca)/i],
  ['instagram', /Instagram/i],
  ['facebook', /FBAN\/|FBAV\/|FB_IAB\//],
  ['tiktok', /musical_ly|BytedanceWebview|TikTok|trill/i],
  ['kakaotalk', /KAKAOTALK/i],
  ['xiaohongshu', /xhsdiscover|XiaoHongShu/i],
];

function systemOf({ userAgent, maxTouchPoints }: BrowserClaims): Phone['system'] {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios';
  if (/Macintosh/.test(userAgent) && maxTouchPoints > 1) return 'ios';
  return /Android/.test(userAgent) ? 'android' : 'other';
}

/** A web view that no app signed: on iOS without the word Safari, on Android marked `wv`. */
function isNamelessView(system: Phone['system'], userAgent: string): boolean {
  if (system === 'ios') return !/Safari\//.test(userAgent);
  return system === 'android' && /; wv\)/.test(userAgent);
}

function browserOf(system: Phone['system'], userAgent: string): Phone['browser'] {
  if (system === 'ios') return /CriOS|FxiOS|EdgiOS|OPiOS|OPT\/|GSA\//.test(userAgent) ? 'other' : 'safari';
  const isChrome = /Chrome\/\d/.test(userAgent);
  const isOther = /EdgA?\/|OPR\/|SamsungBrowser|UCBrowser|MQQBrowser|HuaweiBrowser|MiuiBrowser/i.test(
    userAgent,
  );
  return isChrome && !isOther ? 'chrome' : 'other';
}

/** Reads the claims; a browser that claims nothing known is a plain one of an `other` system. */
export function readPhone(claims: BrowserClaims): Phone {
  const { userAgent, isStandalone } = claims;
  const system = systemOf(claims);
  // The icon on an iPhone opens a view that says "Safari" as little as an in-app browser does.
  const named = isStandalone ? undefined : WORDS.find(([, words]) => words.test(userAgent))?.[0];
  const nameless = !isStandalone && isNamelessView(system, userAgent) ? 'other' : undefined;
  const version = /(?:iPhone )?OS (\d+)_/.exec(userAgent)?.[1];
  return {
    system,
    iosVersion: system === 'ios' && version ? Number(version) : undefined,
    isInstalled: isStandalone,
    inApp: named ?? nameless,
    browser: browserOf(system, userAgent),
  };
}
