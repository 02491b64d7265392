// The way back: the card for the driver with the visitor's hotel.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hotelDriverCard } from '../domain/driver-card.ts';
import { cityAt, type HotelCard } from '../domain/hotel.ts';
import { nearStations } from '../domain/near-stations.ts';
import { useApp, useTranslator } from './app-context.ts';
import { DriverCard } from './driver-card.tsx';
import { HotelScreen } from './hotel-screen.tsx';
import { useStations } from './near-stations-loaded.ts';

export function HotelDriver(): JSX.Element {
  const { hotel } = useApp().visitor.visitor.value;
  // Without a hotel there is nobody to go back to: the screen where one is added.
  return hotel ? <HotelCardForDriver hotel={hotel} /> : <HotelScreen />;
}

function HotelCardForDriver({ hotel }: { hotel: HotelCard }): JSX.Element {
  const { cities } = useApp();
  const { t } = useTranslator();
  const id = cityAt(hotel.position);
  useEffect(() => {
    if (id) cities.need(id);
  }, [id]);
  const load = id && cities.loads[id].value;
  const [stop] = nearStations({ metro: [], position: hotel.position }, useStations(id));
  return (
    <DriverCard
      card={hotelDriverCard(hotel, stop, load?.status === 'ready' ? load.data : undefined)}
      greeting="hotel-take-me-back"
      caution={t('driver.fromLink')}
      leaveTo="#/hotel"
    />
  );
}
