// Messages to the visitor, one friendly strip each, until dismissed.

import type { JSX } from 'preact';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import styles from './notice-strip.module.css';

export function NoticeStrip(): JSX.Element {
  const { notices } = useApp();
  const { t } = useTranslator();
  return (
    <div class={styles.strips} role="status">
      {notices.shown.value.map(({ key, values, undo }) => (
        <p key={key} class={styles.strip}>
          {t(key, values)}
          {undo && (
            <button
              type="button"
              class={styles.words}
              onClick={() => {
                notices.dismiss(key);
                undo();
              }}
            >
              {t('undo')}
            </button>
          )}
          <button type="button" aria-label={t('dismiss')} onClick={() => notices.dismiss(key)}>
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
