// Waits for the guides and the phrases they show, says when they cannot come, and hands them to what needs them.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Guides } from '../domain/guide.ts';
import type { Phrase } from '../domain/phrase.ts';
import { useApp, useTranslator } from './app-context.ts';
import styles from './guides-door.module.css';

interface GuidesDoorProps {
  readonly children: (guides: Guides, phraseOf: (id: string) => Phrase | undefined) => JSX.Element;
}

export function GuidesDoor({ children }: GuidesDoorProps): JSX.Element {
  const { guides, phrases } = useApp();
  const { t } = useTranslator();
  useEffect(() => {
    guides.need();
    phrases.need();
  }, []);
  const [book, said] = [guides.load.value, phrases.load.value];
  if (book.status === 'ready' && said.status === 'ready') {
    return children(book.data, (id) => said.data.phrases.find((phrase) => phrase.id === id));
  }
  const failed = [book, said].find((load) => load.status === 'failed');
  if (failed?.status !== 'failed') {
    return (
      <p class={styles.wait} role="status">
        {t('pay.loading')}
      </p>
    );
  }
  const retry = (): void => {
    if (book.status === 'failed') guides.retry();
    if (said.status === 'failed') phrases.retry();
  };
  return (
    <p class={styles.failure} role="alert">
      {t(`pay.${failed.reason}`)}
      <button type="button" onClick={retry}>
        {t('retry')}
      </button>
    </p>
  );
}
