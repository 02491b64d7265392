// What the list says when no place passes the filter, with the way back to more.

import type { JSX } from 'preact';
import { useApp, useTranslator } from './app-context.ts';
import styles from './nothing-fits.module.css';

export function NothingFits(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const { savedOnly, text } = app.filter.value;
  const hidden = app.city.value?.places.filter(({ kind }) => kind !== 'service').length ?? 0;
  const wanted = text.trim();
  const words = savedOnly ? t('places.noneSaved') : t('places.noneWith', { count: hidden });
  return (
    <div class={styles.none}>
      <p>{wanted ? t('search.none', { text: wanted }) : words}</p>
      {wanted && (
        <button type="button" class={styles.all} onClick={() => app.searchFor('')}>
          {t('search.clear')}
        </button>
      )}
      {!wanted && (
        <button type="button" class={styles.all} onClick={app.clearFilter}>
          {t('places.showAll')}
        </button>
      )}
    </div>
  );
}
