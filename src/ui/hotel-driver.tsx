// The way back: the card for the driver with the visitor's hotel.

import type { JSX } from 'preact';
import type { DriverCard as Card } from '../domain/driver-card.ts';
import type { HotelCard } from '../domain/hotel.ts';
import { useApp, useTranslator } from './app-context.ts';
import { DriverCard } from './driver-card.tsx';
import { HotelScreen } from './hotel-screen.tsx';

/** The hotel as a driver reads it; districts and stations are not in a hotel's link. */
function cardOf({ name, zh, address, phone }: HotelCard): Card {
  const unknown = { pinyin: undefined, district: undefined, metro: undefined, landmark: undefined };
  return { ...unknown, name, zhName: zh, address, phone };
}

export function HotelDriver(): JSX.Element {
  const { hotel } = useApp().visitor.visitor.value;
  const { t } = useTranslator();
  // Without a hotel there is nobody to go back to: the screen where one is added.
  if (!hotel) return <HotelScreen />;
  return (
    <DriverCard
      card={cardOf(hotel)}
      greeting="hotel-take-me-back"
      caution={t('driver.fromLink')}
      leaveTo="#/hotel"
    />
  );
}
