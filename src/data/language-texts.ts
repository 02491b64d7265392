// What one language says of a city travels beside the city's file: these two take the texts out and put them back.

/** JSON as parsed. */
type Json = unknown;
/** One entry for each text of the file, in the order in which the file is read; null where the language says nothing. */
export type LanguageTexts = readonly (string | null)[];

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object that is said in English, and so perhaps in other languages, from the first to the last. */
function* textsIn(value: Json): Generator<Record<string, Json>> {
  if (isObject(value) && typeof value.en === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part);
  }
}

/** The file without what `language` says in it, and that. The file given stays as it is. */
export function withoutLanguage<File>(file: File, language: string): { file: File; texts: LanguageTexts } {
  const rest = structuredClone(file);
  const texts: (string | null)[] = [];
  for (const text of textsIn(rest)) {
    const said = text[language];
    texts.push(typeof said === 'string' ? said : null);
    delete text[language];
  }
  return { file: rest, texts };
}

/** Puts back, into the file itself, what `language` says; leaves it as it is where the texts are of another file. */
export function addLanguage(file: Json, language: string, texts: LanguageTexts): void {
  const places = [...textsIn(file)];
  if (places.length !== texts.length) return;
  places.forEach((text, at) => {
    const said = texts[at];
    if (typeof said === 'string') text[language] = said;
  });
}
