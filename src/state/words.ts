// The sentences in use: one language at a time, in parts that are fetched when a screen needs them.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '../i18n/languages.ts';
import { ENGLISH, loadMessages, loadPart, type WordPart } from '../i18n/messages.ts';
import { createTranslator, type Messages, type Translator } from '../i18n/translator.ts';

export interface Words {
  readonly translator: ReadonlySignal<Translator>;
  readonly has: (part: WordPart) => boolean;
  /** Resolves when the part can be said in the language in use; rejects when it cannot be fetched. */
  readonly need: (part: WordPart) => Promise<void>;
  /** Changes the language with all parts in use; false when its sentences cannot be fetched. */
  readonly speak: (language: Language) => Promise<boolean>;
}

/** Starts with the given sentences of the main screens. */
export function createWords(language: Language, core: Messages): Words {
  const translator = signal(createTranslator(language, core));
  let messages = core;
  let wanted = language;
  const parts = new Set<WordPart>();
  const use = (next: Language, all: Messages): void => {
    messages = all;
    translator.value = createTranslator(next, all);
  };
  return {
    translator,
    has: (part) => parts.has(part),
    need: async (part) => {
      while (!parts.has(part)) {
        const { language: spoken } = translator.peek();
        const more = await loadPart(part, spoken);
        // The language may have changed on the way.
        if (spoken !== translator.peek().language) continue;
        parts.add(part);
        use(spoken, { ...messages, ...more });
      }
    },
    speak: async (next) => {
      wanted = next;
      if (next === translator.peek().language) return true;
      try {
        const [base, ...more] = await Promise.all([
          loadMessages(next),
          ...[...parts].map((part) => loadPart(part, next)),
        ]);
        // Only the newest wish counts, and a part that arrived meanwhile is asked for again.
        if (wanted === next) {
          const late = [...parts].slice(more.length);
          const rest = await Promise.all(late.map((part) => loadPart(part, next)));
          if (wanted === next) use(next, Object.assign({ ...base }, ...more, ...rest));
        }
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The words of a language, or of English where its sentences cannot be fetched, not at the second try either. */
export async function openWords(language: Language): Promise<Words> {
  const load = () => loadMessages(language);
  try {
    return createWords(language, await load().catch(load));
  } catch {
    return createWords('en', ENGLISH);
  }
}
