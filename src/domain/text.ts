// A text in the languages it exists in; English is always there.

export type LocalText = { readonly en: string } & Readonly<Record<string, string | undefined>>;

/** A name that also stands on the sign: simplified Chinese is always there. */
export type SignedName = { readonly en: string; readonly 'zh-Hans': string } & Readonly<
  Record<string, string | undefined>
>;

/** The text in `language`, or in English where that language has none. */
export function textIn(text: LocalText, language: string): string {
  return text[language] ?? text.en;
}
