// Lines under the filters: how many places of each grade, and where the order starts.

import type { JSX } from 'preact';
import { useApp, useTranslator } from './app-context.ts';
import { DialogButton } from './dialog-button.tsx';
import styles from './location-line.module.css';
import { LocationDialog, WhereaboutsWords } from './parts.ts';

export function LocationLine(): JSX.Element | null {
  const app = useApp();
  const { t } = useTranslator();
  if (!app.city.value) return null;
  const { grades } = app.counts.value;
  const { whereabouts, origin, reported } = app.location;
  const start = origin.value?.from === 'hotel' ? 'places.sortedFromHotel' : 'places.sortedFromCentre';
  return (
    <>
      <p class={styles.line}>
        {t('grade.summary', {
          confirmed: grades.confirmed,
          expected: grades.expected,
          unknown: grades.unknown,
        })}
        {grades.refused > 0 && ` · ${t('grade.summaryRefused', { refused: grades.refused })}`}
      </p>
      <div class={`${styles.line} ${styles.start}`} role="status">
        {whereabouts.value === 'not-asked' ? t(start) : <WhereaboutsWords />}
      </div>
      {/* Where the dot can be seen it can be seen to be wrong. */}
      {reported.value && <DialogButton words={t('you.wrong')} dialog={LocationDialog} />}
    </>
  );
}
