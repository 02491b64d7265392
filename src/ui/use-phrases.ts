// What is said at a till, fetched when the first screen asks for it.

import { useEffect } from 'preact/hooks';
import type { PhraseBook } from '../domain/phrase.ts';
import type { Load } from '../state/loaded.ts';
import { useApp } from './app-context.ts';

export function usePhrases(): Load<PhraseBook> {
  const { phrases } = useApp();
  useEffect(() => phrases.need(), [phrases]);
  return phrases.load.value;
}
