// The hotel of a link, shown before it is kept; a hotel that is kept already is never replaced without asking.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hotelName } from '../domain/hotel.ts';
import type { HotelOffer as Offer } from '../state/hotel-state.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import { HotelFacts } from './hotel-facts.tsx';
import styles from './hotel-screen.module.css';

export function HotelOffer({ offer }: { offer: Offer }): JSX.Element {
  const { hotels, cities, visitor } = useApp();
  const { t } = useTranslator();
  const load = cities.loads[offer.city].value;
  useEffect(() => cities.need(offer.city), [offer.city]);
  const kept = visitor.visitor.value.hotel;
  const [old, next] = [kept && hotelName(kept), hotelName(offer.card)];
  return (
    <Dialog title={t('hotel.offer.title')} onClose={hotels.decline}>
      <HotelFacts hotel={offer.card} city={load.status === 'ready' ? load.data : undefined} />
      <p class={styles.question}>
        {old === undefined ? t('hotel.offer.compare') : t('hotel.replace', { old, new: next })}
      </p>
      <div class={styles.answers}>
        <button type="button" class={styles.primary} onClick={hotels.keep}>
          {old === undefined ? t('hotel.offer.keep') : t('hotel.replace.yes', { hotel: next })}
        </button>
        <button type="button" class={styles.quiet} onClick={hotels.decline}>
          {old === undefined ? t('hotel.offer.notNow') : t('hotel.replace.no', { hotel: old })}
        </button>
      </div>
    </Dialog>
  );
}
