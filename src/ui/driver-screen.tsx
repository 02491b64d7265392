// Finds what the card for the driver is about: a place of either city, or the visitor's hotel.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { CITY_IDS } from '../domain/city.ts';
import { driverCardOf } from '../domain/driver-card.ts';
import type { PlaceId } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import { findPlace } from '../state/find-place.ts';
import { useApp, useTranslator } from './app-context.ts';
import { DriverCard } from './driver-card.tsx';
import { DriverRows } from './driver-rows.tsx';
import styles from './driver-screen.module.css';
import { HotelDriver } from './hotel-driver.tsx';
import { Page } from './page.tsx';

export function DriverScreen(): JSX.Element {
  const screen = useApp().screen.value;
  const id = screen.name === 'driver' ? screen.id : 'hotel';
  return id === 'hotel' ? <HotelDriver /> : <PlaceDriver id={id} />;
}

function PlaceDriver({ id }: { id: PlaceId }): JSX.Element {
  const { cities, hrefTo } = useApp();
  const { t, language } = useTranslator();
  useEffect(() => {
    for (const city of CITY_IDS) cities.need(city);
  }, []);
  const found = findPlace(cities, id);
  if (found.status === 'found') {
    const { place, city } = found;
    return (
      <DriverCard
        key={id}
        card={driverCardOf(place, city, textIn(place.name, language))}
        greeting="driver-take-me"
        caution={place.address.verified ? undefined : t('driver.unchecked')}
        leaveTo={hrefTo({ name: 'place', city: city.id, id })}
      />
    );
  }
  return (
    <Page title={t('driver.title')} leaveTo="#/show">
      {found.status === 'loading' && <p role="status">{t('driver.loading')}</p>}
      {found.status === 'missing' && (
        <>
          <p>{t('driver.missing')}</p>
          <DriverRows />
        </>
      )}
      {found.status === 'failed' && (
        <div role="alert">
          <p>{t('driver.failed')}</p>
          <button
            type="button"
            class={styles.retry}
            onClick={() => {
              for (const city of found.cities) cities.retry(city);
            }}
          >
            {t('retry')}
          </button>
        </div>
      )}
    </Page>
  );
}
