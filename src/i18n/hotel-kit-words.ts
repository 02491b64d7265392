// What the hotel kit says besides the app's own languages: Chinese for the front desk, and posters in guests' languages.

import kit from '../../data/hotel-kit.json';
import type { MessageKey } from './translator.ts';

/** A poster's sentences in one language of guests. */
export interface GuestWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** The language's name in itself. */
  readonly name: string;
  readonly title: string;
  readonly scan: string;
  readonly choose: string;
  readonly offline: string;
  readonly independent: string;
  /** With the gap `{date}`. */
  readonly printed: string;
}

/** What the front desk should know, with the ids of its sources. */
export interface DeskFact {
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly sources: readonly string[];
}

export const GUEST_WORDS: readonly GuestWords[] = kit.guests;
export const DESK_FACTS: readonly DeskFact[] = kit.desk;
/** What a guest shows a driver, beside the hotel's name. */
export const TAKE_ME_BACK: string = kit.takeMeBack;

const beside: Readonly<Record<string, string | undefined>> = kit.beside;
const cited: Readonly<Record<string, string | undefined>> = kit.cited;

/** The same in simplified Chinese, for whoever sits at the front desk; undefined where that is not needed. */
export function besideIn(key: MessageKey): string | undefined {
  return beside[key];
}

/** How a source is named on paper; its id where no name was written down. */
export function citationOf(source: string): string {
  return cited[source] ?? source;
}

/** More do not fit on a poster. */
export const MOST_LANGUAGES = 5;

/** The chosen languages in their order; the usual ones of both cities where none of them is known. */
export function guestWords(languages: readonly string[]): readonly GuestWords[] {
  const chosen = languages.flatMap((tag) => GUEST_WORDS.find(({ language }) => language === tag) ?? []);
  return (chosen.length > 0 ? chosen : GUEST_WORDS).slice(0, MOST_LANGUAGES);
}

/** "Printed 22 Nov 2026" in the guests' language, Gregorian everywhere. */
export function printedOn(isoDate: string, { language, printed }: GuestWords): string {
  const locale = language === 'en' ? 'en-GB' : `${language}-u-ca-gregory`;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return printed.replace('{date}', format.format(new Date(`${isoDate}T00:00:00Z`)));
}
