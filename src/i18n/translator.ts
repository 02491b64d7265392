// Turns typed keys into sentences of one language, with named values and plural forms.

import type en from '../../locales/en.json';
import { intlLocale, type Language } from './languages.ts';

export type MessageKey = keyof typeof en;

/** A sentence, or one sentence per CLDR plural category chosen by the value `count`. */
export type Message = string | { readonly other: string; readonly [category: string]: string };
export type Messages = Readonly<Record<MessageKey, Message>>;

export type Values = Readonly<Record<string, string | number>>;

export interface Translator {
  readonly language: Language;
  /** The sentence for a key; `{name}` is replaced by the value of that name, numbers in the language's digits. */
  readonly t: (key: MessageKey, values?: Values) => string;
}

/** Makes a translator for one language from its complete messages. */
export function createTranslator(language: Language, messages: Messages): Translator {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(intlLocale(language));
  const t = (key: MessageKey, values: Values = {}): string => {
    const message = messages[key];
    const pattern =
      typeof message === 'string'
        ? message
        : (message[plural.select(Number(values.count ?? 0))] ?? message.other);
    return pattern.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = values[name];
      if (value === undefined) return gap;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
  return { language, t };
}
