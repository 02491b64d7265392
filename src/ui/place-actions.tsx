// The foot of a place: how to pay, how to get there, what to show a driver, save it, share it, note what happened.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Place } from '../domain/place.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Drawing } from './drawing.tsx';
import { Icon } from './icon.tsx';
import { ShareDialog } from './parts.ts';
import styles from './place-actions.module.css';
import { DirectionsDialog } from './way-parts.ts';

export function PlaceActions({ place }: { place: Place }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const [dialog, setDialog] = useState<'directions' | 'share' | undefined>(undefined);
  const isSaved = app.visitor.visitor.value.saved.includes(place.id);
  const city = app.city.value;
  // Without wallets of one's own every wallet was judged: then the visitor chooses.
  const hasOwn = app.visitor.visitor.value.wallets.length > 0;
  const wallet = hasOwn ? app.selected.value?.party.decidedBy?.wallet.id : undefined;
  const close = (): void => setDialog(undefined);
  return (
    <footer class={styles.actions}>
      <a class={styles.pay} href={app.hrefTo({ name: 'pay', city: place.city, wallet, place: place.id })}>
        {t('pay.here')}
      </a>
      <button type="button" aria-haspopup="dialog" onClick={() => setDialog('directions')}>
        <Drawing name="directions" />
        {t('place.directions')}
      </button>
      <a href={app.hrefTo({ name: 'driver', id: place.id })}>
        <Drawing name="taxi" />
        {t('place.driver')}
      </a>
      <button type="button" aria-pressed={isSaved} onClick={() => app.visitor.toggleSaved(place.id)}>
        <Icon name="save" />
        {isSaved ? t('place.saved') : t('place.save')}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={() => setDialog('share')}>
        <Drawing name="share" />
        {t('place.share')}
      </button>
      <button type="button" onClick={() => app.address.open(app.hrefTo({ name: 'report', id: place.id }))}>
        <Drawing name="flag" />
        {t('place.report')}
      </button>
      {dialog === 'directions' && city && <DirectionsDialog place={place} city={city} onClose={close} />}
      {dialog === 'share' && <ShareDialog place={place} onClose={close} />}
    </footer>
  );
}
