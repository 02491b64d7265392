// The offer of a newer version, once it is stored and ready.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useRelease, useTranslator } from './app-context.ts';
import styles from './notice-strip.module.css';

export function UpdateStrip(): JSX.Element {
  const { t } = useTranslator();
  const applyUpdate = useRelease().applyUpdate.value;
  const [isStarting, setIsStarting] = useState(false);
  const start = (): void => {
    setIsStarting(true);
    applyUpdate?.();
  };
  return (
    <div class={styles.strips} role="status">
      {applyUpdate && (
        <p class={styles.strip}>
          {t(isStarting ? 'update.starting' : 'update.ready')}
          {!isStarting && (
            <button type="button" class={styles.words} onClick={start}>
              {t('update.use')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
