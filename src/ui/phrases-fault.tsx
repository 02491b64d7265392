// Says that the sentences could not be fetched or read, and offers to try again.

import type { JSX } from 'preact';
import { useApp, useTranslator } from './app-context.ts';
import styles from './phrases-fault.module.css';

export function PhrasesFault({ reason }: { reason: 'network' | 'unreadable' }): JSX.Element {
  const { phrases } = useApp();
  const { t } = useTranslator();
  return (
    <div role="alert" class={styles.fault}>
      <p>{t(`phrases.failed.${reason}`)}</p>
      <button type="button" onClick={phrases.retry}>
        {t('retry')}
      </button>
    </div>
  );
}
