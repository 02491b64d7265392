// What happened at a place, as the visitor's own dated note; handed on only when they copy or share it.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { CITY_IDS } from '../domain/city.ts';
import type { PlaceId } from '../domain/place.ts';
import { bothNames } from '../state/to-pin.ts';
import { useApp, useTranslator } from './app-context.ts';
import { ReportForm } from './report-form.tsx';
import styles from './report-screen.module.css';
import { ScreenDialog } from './screen-dialog.tsx';
import { usePlace } from './use-place.ts';

export function ReportScreen(): JSX.Element | null {
  const app = useApp();
  const { t, language } = useTranslator();
  const screen = app.screen.value;
  const id: PlaceId | undefined = screen.name === 'report' ? screen.id : undefined;
  const found = usePlace(id);
  const places = app.placesHref.value;
  const isMissing = found.status === 'missing' && id !== undefined;
  useEffect(() => {
    if (!isMissing) return;
    app.notices.say('report.unknownPlace');
    app.address.replace(places);
  }, [isMissing]);
  if (found.status === 'loading' || found.status === 'missing') return null;
  if (found.status !== 'found') {
    const retry = (): void => {
      for (const city of CITY_IDS) {
        if (app.cities.loads[city].peek().status === 'failed') app.cities.retry(city);
      }
    };
    return (
      <ScreenDialog title={t('place.report')} leaveTo={places}>
        <p role="alert">{t('report.failed')}</p>
        <button type="button" class={styles.plain} onClick={retry}>
          {t('retry')}
        </button>
      </ScreenDialog>
    );
  }
  const { place } = found;
  return (
    <ScreenDialog
      title={t('place.report')}
      leaveTo={app.hrefTo({ name: 'place', city: place.city, id: place.id })}
    >
      <p class={styles.place}>{bothNames(place.name, language)}</p>
      <p class={styles.lead}>{t('report.lead')}</p>
      <ReportForm place={place} />
    </ScreenDialog>
  );
}
