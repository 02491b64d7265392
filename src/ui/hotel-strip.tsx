// Above the first screen: whose link brought the visitor here, and that nobody of ours checked it.

import type { JSX } from 'preact';
import { hotelName } from '../domain/hotel.ts';
import type { HotelOffer } from '../state/hotel-state.ts';
import { useTranslator } from './app-context.ts';
import styles from './hotel-screen.module.css';

export function HotelStrip({ offer }: { offer: HotelOffer }): JSX.Element {
  const { t } = useTranslator();
  return (
    <p class={styles.strip} role="status">
      {t('hotel.strip', { hotel: hotelName(offer.card) })}
    </p>
  );
}
