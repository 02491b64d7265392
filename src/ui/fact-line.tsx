// A sentence that states a fact, and the way to what it rests on: one tap to the source and its date.

import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Fact, GuideSource } from '../domain/guide.ts';
import { formatMonth } from '../i18n/formats.ts';
import type { Translator } from '../i18n/translator.ts';
import { useTranslator } from './app-context.ts';
import styles from './fact-line.module.css';
import { FactSources } from './fact-sources.tsx';
import { MarkedText } from './marked-text.tsx';

interface FactLineProps {
  readonly fact: Fact;
  readonly wallet?: string;
}

export function FactLine({ fact, wallet = '' }: FactLineProps): JSX.Element {
  const translator = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <span id={id}>
        <MarkedText text={fact.text} wallet={wallet} />
      </span>{' '}
      <button
        type="button"
        class={styles.source}
        aria-describedby={id}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {sourceWords(fact.sources[0], translator)}
      </button>
      {isOpen && <FactSources facts={[fact]} wallet={wallet} onClose={() => setOpen(false)} />}
    </>
  );
}

/** "Source, Apr 2024"; of a page without a date, when it was read. */
function sourceWords({ date, dateOf }: GuideSource, translator: Translator): string {
  const key = dateOf === 'reading' ? 'fact.read' : 'fact.source';
  return translator.t(key, { date: formatMonth(date, translator) });
}
