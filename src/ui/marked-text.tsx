// A sentence of the guides: the wallet's name in its gap, words on a screen in bold, Chinese on a sign marked as such.

import type { JSX } from 'preact';
import { type LocalText, textIn } from '../domain/text.ts';
import { useTranslator } from './app-context.ts';
import styles from './marked-text.module.css';

const MARKS = /\*\*(.+?)\*\*|\[\[(.+?)\]\]/g;

interface MarkedTextProps {
  readonly text: LocalText;
  /** Name of the wallet that stands in the gap. */
  readonly wallet?: string;
}

export function MarkedText({ text, wallet = '' }: MarkedTextProps): JSX.Element {
  const { language } = useTranslator();
  const words = textIn(text, language).replaceAll('{wallet}', wallet);
  const parts: (string | JSX.Element)[] = [];
  let end = 0;
  for (const mark of words.matchAll(MARKS)) {
    const [whole, onScreen, onSign] = mark;
    parts.push(words.slice(end, mark.index));
    parts.push(
      onSign === undefined ? (
        <b key={mark.index}>{onScreen}</b>
      ) : (
        <span key={mark.index} lang="zh-Hans" class={styles.sign}>
          {onSign}
        </span>
      ),
    );
    end = mark.index + whole.length;
  }
  return <>{[...parts, words.slice(end)]}</>;
}
