// Cards for the driver that are likely wanted: back to the hotel, to the place opened last, to the saved places.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { CITY_IDS } from '../domain/city.ts';
import { hotelName } from '../domain/hotel.ts';
import type { Place } from '../domain/place.ts';
import { findPlace } from '../state/find-place.ts';
import { useApp, useTranslator } from './app-context.ts';
import styles from './driver-screen.module.css';
import { LinkRow, LinkRows } from './link-row.tsx';
import { SignName } from './sign-name.tsx';

export function DriverRows(): JSX.Element {
  const { visitor, cities } = useApp();
  const { t, language } = useTranslator();
  const { hotel, lastPlace, saved } = visitor.visitor.value;
  useEffect(() => {
    for (const city of CITY_IDS) cities.need(city);
  }, []);
  const ids = [...new Set([...(lastPlace ? [lastPlace] : []), ...saved])];
  const places = ids.flatMap((id): readonly Place[] => {
    const found = findPlace(cities, id);
    return found.status === 'found' ? [found.place] : [];
  });
  return (
    <section>
      <h2 class={styles.head}>{t('driver.rows')}</h2>
      {hotel || places.length > 0 ? (
        <LinkRows isLarge label={t('driver.rows')}>
          {hotel && (
            <LinkRow
              icon="hotel"
              href="#/show/driver/hotel"
              words={t('driver.toHotel')}
              hint={hotelName(hotel)}
            />
          )}
          {places.map((place) => (
            <LinkRow
              key={place.id}
              icon="taxi"
              href={`#/show/driver/${place.id}`}
              words={<SignName name={place.name} language={language} />}
              hint={t(place.id === lastPlace ? 'driver.last' : 'driver.saved')}
            />
          ))}
        </LinkRows>
      ) : (
        <p class={styles.none}>{t('driver.rows.none')}</p>
      )}
    </section>
  );
}
