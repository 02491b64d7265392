// What a sentence of a guide rests on: title, publisher, date and weakness of each source, with its address.

import type { JSX } from 'preact';
import { type Fact, type GuideSource, sourcesOf } from '../domain/guide.ts';
import { textIn } from '../domain/text.ts';
import { formatSourceDate } from '../i18n/formats.ts';
import type { Translator } from '../i18n/translator.ts';
import { useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import styles from './fact-sources.module.css';
import { List } from './list.tsx';
import { MarkedText } from './marked-text.tsx';

interface FactSourcesProps {
  /** One sentence, which is repeated above its sources, or many. */
  readonly facts: readonly Fact[];
  readonly wallet: string;
  readonly onClose: () => void;
}

export function FactSources({ facts, wallet, onClose }: FactSourcesProps): JSX.Element {
  const translator = useTranslator();
  const { t } = translator;
  const [first, ...more] = facts;
  const sources = first && more.length === 0 ? first.sources : sourcesOf(facts);
  const title = t(sources.length === 1 ? 'fact.title' : 'fact.titleMany');
  return (
    <Dialog title={title} onClose={onClose}>
      {first && more.length === 0 && (
        <p class={styles.fact}>
          <MarkedText text={first.text} wallet={wallet} />
        </p>
      )}
      <List class={styles.list} label={title}>
        {sources.map((source) => (
          <li key={source.id}>
            <a class={styles.link} href={source.url} rel="noreferrer noopener" target="_blank">
              {source.title}
            </a>
            <span class={styles.about}>{aboutSource(source, translator)}</span>
          </li>
        ))}
      </List>
    </Dialog>
  );
}

/** "AlipayHK · No date on the page; read Nov 2026 · …" */
function aboutSource(source: GuideSource, translator: Translator): string {
  const { t, language } = translator;
  const date = formatSourceDate(source.date, translator);
  return [
    source.publisher,
    source.dateOf === 'reading' ? t('fact.noDate', { date }) : date,
    source.mirror ? t('place.mirror') : '',
    source.caveat ? textIn(source.caveat, language) : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
