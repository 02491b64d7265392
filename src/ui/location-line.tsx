// One line under the filters: how many places of each grade, and where the order starts.

import type { JSX } from 'preact';
import { formatDistance } from '../i18n/formats.ts';
import type { AppState } from '../state/app-state.ts';
import { useApp, useTranslator } from './app-context.ts';
import { DialogButton } from './dialog-button.tsx';
import styles from './location-line.module.css';
import { LocationDialog } from './parts.ts';

export function LocationLine(): JSX.Element | null {
  const app = useApp();
  const { t } = useTranslator();
  if (!app.city.value) return null;
  const { grades } = app.counts.value;
  const words = whereaboutsWords(app);
  return (
    <>
      <p class={styles.line}>
        {t('grade.summary', {
          confirmed: grades.confirmed,
          expected: grades.expected,
          unknown: grades.unknown,
        })}
        {grades.refused > 0 && ` · ${t('grade.summaryRefused', { refused: grades.refused })}`}
        {words && <span role="status">{words}</span>}
      </p>
      {/* Where the dot can be seen it can be seen to be wrong. */}
      {app.location.reported.value && <DialogButton words={t('you.wrong')} dialog={LocationDialog} />}
    </>
  );
}

/** Where the order of the list starts, and why not at the visitor. */
function whereaboutsWords({ location, translator, cityId }: AppState): string {
  const { t, language } = translator.value;
  const fix = location.fix.value;
  const whereabouts = location.whereabouts.value;
  if (location.origin.value?.from === 'hotel' && whereabouts !== 'asking') {
    return t(whereabouts === 'not-asked' ? 'places.sortedFromHotel' : 'you.none.hotel');
  }
  switch (whereabouts) {
    case 'not-asked':
      return t('places.sortedFromCentre');
    case 'asking':
      return t('you.asking');
    case 'here':
      return fix?.from === 'hand'
        ? t('you.hand')
        : t('you.here', { distance: formatDistance(fix?.accuracyM ?? 0, language) });
    case 'rough':
      return t('you.rough', { distance: formatDistance(fix?.accuracyM ?? 0, language) });
    case 'outside':
      return t('you.outside', { city: t(`city.${cityId.value}`) });
    case 'denied':
      return t('you.off.status');
    default:
      return t('you.none.status');
  }
}
