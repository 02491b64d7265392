// Which first view a visitor gets, if any: only where it is certain that the program will show the same.

import { CITY_IDS, type CityId } from './domain/city.ts';
import type { RememberedChoice } from './first-view-memory.ts';
import { guessLanguage } from './i18n/languages.ts';

export interface FirstViewChoice {
  readonly city: CityId;
  /** '' for any wallet. */
  readonly wallet: string;
  /** Undefined: as the phone. */
  readonly theme: 'light' | 'dark' | undefined;
}

/** A link to a city and at most one wallet. */
const LINK = /^#\/(\w*)(?:\?wallet=([a-z0-9-]+))?$/;

/** Whatever is unexpected in what was remembered leads to no first view. */
export function choiceFor(
  hash: string,
  remembered: RememberedChoice | undefined,
  languages: readonly string[],
): FirstViewChoice | undefined {
  const link = LINK.exec(hash || '#/');
  if (!link) return undefined;
  const [, linkedCity = '', linkedWallet = ''] = link;
  const { hasChosen, wallets = [], language, theme, city = 'chengdu', isAltered } = remembered ?? {};
  if (remembered && isAltered !== false) return undefined;
  if ((language ?? guessLanguage(languages)) !== 'en' || !Array.isArray(wallets)) return undefined;
  // Without a city in the link, who has not chosen yet is asked for wallets first.
  if (!linkedCity && hasChosen !== true) return undefined;
  const shown = CITY_IDS.find((id) => id === (linkedCity || city));
  const own = hasChosen === true || !linkedWallet ? wallets : [linkedWallet];
  if (!shown || own.length > 1) return undefined;
  return {
    city: shown,
    wallet: String(own[0] ?? ''),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  };
}
