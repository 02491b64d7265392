// What the list says when no place passes the filter, with the way back to more.

import type { JSX } from 'preact';
import { useApp, useTranslator } from './app-context.ts';
import styles from './nothing-fits.module.css';

export function NothingFits(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const { savedOnly, text } = app.filter.value;
  const hidden = app.city.value?.places.filter(({ kind }) => kind !== 'service').length ?? 0;
  const isUnknownName = app.findsNothing.value;
  const words = savedOnly ? t('places.noneSaved') : t('places.noneWith', { count: hidden });
  return (
    <div class={styles.none}>
      <p>{isUnknownName ? t('search.none', { text: text.trim() }) : words}</p>
      <button
        type="button"
        class={styles.all}
        onClick={isUnknownName ? () => app.searchFor('') : app.clearFilter}
      >
        {t(isUnknownName ? 'search.clear' : 'places.showAll')}
      </button>
    </div>
  );
}
