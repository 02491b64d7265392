// What cashiers say: found by what the visitor heard or sees, each with what it means and what to do next.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Phrase, PhraseBook } from '../domain/phrase.ts';
import { findsPhrase } from '../domain/phrase-search.ts';
import { textIn } from '../domain/text.ts';
import { useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import { List } from './list.tsx';
import { Page } from './page.tsx';
import { PhrasesFault } from './phrases-fault.tsx';
import styles from './said-screen.module.css';
import { SearchBox } from './search-box.tsx';
import { usePhrases } from './use-phrases.ts';

export function SaidScreen(): JSX.Element {
  const { t } = useTranslator();
  const load = usePhrases();
  return (
    <Page title={t('said.title')} leaveTo="#/show">
      {load.status === 'ready' && <Said book={load.data} />}
      {load.status === 'failed' && <PhrasesFault reason={load.reason} />}
    </Page>
  );
}

function Said({ book }: { book: PhraseBook }): JSX.Element {
  const { t, language } = useTranslator();
  const [text, setText] = useState('');
  const byId = new Map(book.phrases.map((phrase) => [phrase.id, phrase]));
  const found = book.phrases.filter(
    (phrase) => phrase.speaker === 'cashier' && findsPhrase(phrase, text, language),
  );
  return (
    <>
      <p class={styles.lead}>{t('said.lead')}</p>
      <SearchBox label={t('said.search')} text={text} onText={setText} />
      <p role="status" class={styles.count}>
        {found.length > 0 ? t('said.count', { count: found.length }) : t('said.none', { text: text.trim() })}
      </p>
      {found.length === 0 && (
        <button type="button" class={styles.clear} onClick={() => setText('')}>
          {t('said.clear')}
        </button>
      )}
      <List class={styles.list} label={t('said.list')}>
        {found.map((phrase) => (
          <Sentence key={phrase.id} phrase={phrase} answers={answersOf(phrase, byId)} />
        ))}
      </List>
      <p class={styles.mark}>{t('phrases.unchecked.all')}</p>
    </>
  );
}

function answersOf({ answer }: Phrase, byId: ReadonlyMap<string, Phrase>): readonly Phrase[] {
  return (answer?.show ?? []).flatMap((id) => byId.get(id) ?? []);
}

function Sentence({ phrase, answers }: { phrase: Phrase; answers: readonly Phrase[] }): JSX.Element {
  const { t, language } = useTranslator();
  return (
    <li>
      <details class={styles.sentence}>
        <summary>
          <span class={styles.words}>
            <span class={styles.chinese} lang="zh-Hans">
              {phrase['zh-Hans']}
            </span>
            <span class={styles.pinyin} lang="zh-Latn-pinyin">
              {phrase.pinyin}
            </span>
            <span class={styles.meaning}>{textIn(phrase.meaning, language)}</span>
          </span>
          <span class={styles.down}>
            <Icon name="down" />
          </span>
        </summary>
        <div class={styles.next}>
          <h2>{t('said.next')}</h2>
          {phrase.answer && <p>{textIn(phrase.answer.advice, language)}</p>}
          {phrase.note && <p class={styles.note}>{textIn(phrase.note, language)}</p>}
          {answers.length > 0 && (
            <List label={t('said.show')} class={styles.answers}>
              {answers.map((answer) => (
                <li key={answer.id}>
                  <a href={`#/show/cashier?phrase=${answer.id}`}>
                    <span lang="zh-Hans">{answer['zh-Hans']}</span>
                    <span class={styles.meaning}>{textIn(answer.meaning, language)}</span>
                  </a>
                </li>
              ))}
            </List>
          )}
        </div>
      </details>
    </li>
  );
}
