// One line under the filters: how many places of each grade, and where the order starts.

import type { JSX } from 'preact';
import { formatDistance } from '../i18n/formats.ts';
import { useApp, useTranslator } from './app-context.ts';
import styles from './location-line.module.css';

export function LocationLine(): JSX.Element | null {
  const app = useApp();
  const { t, language } = useTranslator();
  if (!app.city.value) return null;
  const { grades } = app.counts.value;
  const fix = app.location.fix.value;
  const city = t(`city.${app.cityId.value}`);
  const words = {
    'not-asked': t('places.sortedFromCentre'),
    asking: t('you.asking'),
    here: fix?.from === 'hand' ? t('you.hand') : '',
    rough: t('you.rough', { distance: formatDistance(fix?.accuracyM ?? 0, language) }),
    outside: t('you.outside', { city }),
    denied: t('you.off.status'),
    timeout: t('you.none.status'),
    unavailable: t('you.none.status'),
  }[app.location.whereabouts.value];
  return (
    <p class={styles.line}>
      {t('grade.summary', {
        confirmed: grades.confirmed,
        expected: grades.expected,
        unknown: grades.unknown,
      })}
      {grades.refused > 0 && ` · ${t('grade.summaryRefused', { refused: grades.refused })}`}
      {words && <span role="status">{words}</span>}
    </p>
  );
}
