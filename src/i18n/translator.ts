// Turns typed keys into sentences of one language, with named values and plural forms.

import type choosing from '../../locales/choosing/en.json';
import type core from '../../locales/en.json';
import type pages from '../../locales/pages/en.json';
import type place from '../../locales/place/en.json';
import type till from '../../locales/till/en.json';
import type way from '../../locales/way/en.json';
import { intlLocale, type Language } from './languages.ts';

/** Keys of what the main screens say; the other parts are fetched when a screen needs them. */
export type CoreKey = keyof typeof core;
export type MessageKey =
  | CoreKey
  | keyof typeof choosing
  | keyof typeof pages
  | keyof typeof place
  | keyof typeof till
  | keyof typeof way;

/** A sentence, or one sentence per CLDR plural category chosen by the value `count`. */
export type Message = string | { readonly other: string; readonly [category: string]: string };
export type CoreMessages = Readonly<Record<CoreKey, Message>>;
export type Messages = CoreMessages & Readonly<Partial<Record<MessageKey, Message>>>;

export type Values = Readonly<Record<string, string | number>>;

export interface Translator {
  readonly language: Language;
  /** The sentence for a key; `{name}` is replaced by the value of that name, numbers in the language's digits. */
  readonly t: (key: MessageKey, values?: Values) => string;
}

/** Makes a translator for one language; a sentence of a part that has not been fetched reads as its key. */
export function createTranslator(language: Language, messages: Messages): Translator {
  // Made when first needed: they are slow to make, and the first screen of places has small numbers only.
  let plural: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  const pluralOf = (count: number): string => {
    plural ??= new Intl.PluralRules(language);
    return plural.select(count);
  };
  const write = (value: number): string => {
    if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
    number ??= new Intl.NumberFormat(intlLocale(language));
    return number.format(value);
  };
  const t = (key: MessageKey, values: Values = {}): string => {
    const message: Message = messages[key] ?? key;
    const pattern =
      typeof message === 'string' ? message : (message[pluralOf(Number(values.count ?? 0))] ?? message.other);
    return pattern.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = values[name];
      if (value === undefined) return gap;
      return typeof value === 'number' ? write(value) : value;
    });
  };
  return { language, t };
}
