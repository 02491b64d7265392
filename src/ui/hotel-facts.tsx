// What a hotel card says: both names, address and phone, that nobody checked them, and what we know close by.

import type { JSX } from 'preact';
import type { CityData } from '../domain/city.ts';
import { type HotelCard, hotelName } from '../domain/hotel.ts';
import type { Place } from '../domain/place.ts';
import { distanceM } from '../domain/position.ts';
import { formatDistance } from '../i18n/formats.ts';
import { useTranslator } from './app-context.ts';
import { Drawing } from './drawing.tsx';
import styles from './hotel-facts.module.css';
import { PointMap } from './point-map.tsx';
import { SignName } from './sign-name.tsx';

/** The place of the city nearest to the hotel, and how far it is in metres. */
export function nearestPlace(
  { places }: CityData,
  { position }: Pick<HotelCard, 'position'>,
): { readonly place: Place; readonly metres: number } | undefined {
  return places
    .map((place) => ({ place, metres: distanceM(position, place.position) }))
    .reduce<{ place: Place; metres: number } | undefined>(
      (best, next) => (best && best.metres <= next.metres ? best : next),
      undefined,
    );
}

interface HotelFactsProps {
  readonly hotel: HotelCard;
  /** The hotel's city, once its data are there. */
  readonly city: CityData | undefined;
}

export function HotelFacts({ hotel, city }: HotelFactsProps): JSX.Element {
  const { t, language } = useTranslator();
  const near = city && nearestPlace(city, hotel);
  return (
    <div class={styles.facts}>
      <p class={styles.name}>{hotelName(hotel)}</p>
      {hotel.name !== undefined && (
        <p class={styles.sign} lang="zh-Hans">
          {hotel.zh}
        </p>
      )}
      {hotel.address !== undefined && <p lang="zh-Hans">{hotel.address}</p>}
      {hotel.phone !== undefined && (
        <a class={styles.phone} href={`tel:${hotel.phone}`}>
          <Drawing name="call" />
          {t('hotel.call', { phone: hotel.phone })}
        </a>
      )}
      <p class={styles.unchecked}>{t('hotel.unchecked')}</p>
      {near && (
        <p class={styles.near}>
          <NearWords distance={formatDistance(near.metres, language)} place={near.place} />
        </p>
      )}
      {city && <PointMap city={city} hotel={hotel} />}
    </div>
  );
}

/** The sentence with the place's name, whose Chinese keeps its own language. */
function NearWords({ distance, place }: { distance: string; place: Place }): JSX.Element {
  const { t, language } = useTranslator();
  const [before = '', after = ''] = t('hotel.offer.near', { distance, place: '\n' }).split('\n');
  return (
    <>
      {before}
      <SignName name={place.name} language={language} />
      {after}
    </>
  );
}
