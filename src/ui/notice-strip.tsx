// Messages to the visitor and the offer of a newer version, one friendly strip each.

import type { JSX } from 'preact';
import { useApp, useRelease, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import styles from './notice-strip.module.css';

export function NoticeStrip(): JSX.Element {
  const { notices } = useApp();
  const { t } = useTranslator();
  const release = useRelease();
  return (
    <div class={styles.strips} role="status">
      {notices.shown.value.map(({ key, values }) => (
        <p key={key} class={styles.strip}>
          {t(key, values)}
          <button type="button" aria-label={t('dismiss')} onClick={() => notices.dismiss(key)}>
            <Icon name="close" />
          </button>
        </p>
      ))}
      {release.applyUpdate.value && (
        <p class={styles.strip}>
          {t('update.ready')}
          <button type="button" class={styles.words} onClick={release.applyUpdate.value}>
            {t('update.use')}
          </button>
        </p>
      )}
    </div>
  );
}
