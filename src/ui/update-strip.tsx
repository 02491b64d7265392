// The offer of a newer version, once it is stored and ready.

import type { JSX } from 'preact';
import { useRelease, useTranslator } from './app-context.ts';
import styles from './notice-strip.module.css';

export function UpdateStrip(): JSX.Element {
  const { t } = useTranslator();
  const applyUpdate = useRelease().applyUpdate.value;
  return (
    <div class={styles.strips} role="status">
      {applyUpdate && (
        <p class={styles.strip}>
          {t('update.ready')}
          <button type="button" class={styles.words} onClick={applyUpdate}>
            {t('update.use')}
          </button>
        </p>
      )}
    </div>
  );
}
