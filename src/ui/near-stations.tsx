// How to come by metro: the nearest stations with their lines, and which cards the gates take.

import type { JSX } from 'preact';
import type { CityData } from '../domain/city.ts';
import type { Evidence } from '../domain/evidence.ts';
import { straightWalkMinutes } from '../domain/hand-off.ts';
import { nearStations } from '../domain/near-stations.ts';
import type { MetroStop, Place } from '../domain/place.ts';
import { formatDistance } from '../i18n/formats.ts';
import { useApp, useTranslator } from './app-context.ts';
import { EvidenceList } from './evidence-list.tsx';
import { LineBadges } from './line-badges.tsx';
import { List } from './list.tsx';
import styles from './near-stations.module.css';
import { useStations } from './near-stations-loaded.ts';
import { SignName } from './sign-name.tsx';

/** Farther than this nobody counts the minutes. Metres. */
const WALK_M = 2_500;
/** Nearer than this the place and the station are one. Metres. */
const AT_STATION_M = 20;

export function NearStations({ place }: { place: Place }): JSX.Element | null {
  const { city } = useApp();
  const { t } = useTranslator();
  const stops = nearStations(place, useStations(place.city));
  const town = city.value;
  if (!town || stops.length === 0) return null;
  const gates = gatesOf(town);
  return (
    <section class={styles.metro} aria-labelledby="by-metro">
      <h2 id="by-metro">{t('metro.title')}</h2>
      <List label={t('metro.list')} class={styles.list}>
        {stops.map((stop) => (
          <Stop key={stop.name['zh-Hans']} stop={stop} city={town} />
        ))}
      </List>
      {gates && (
        <>
          <h3>{t('metro.gates')}</h3>
          <EvidenceList evidence={[gates]} />
        </>
      )}
    </section>
  );
}

function Stop({ stop, city }: { stop: MetroStop; city: CityData }): JSX.Element {
  const { t, language } = useTranslator();
  const distance = formatDistance(stop.distanceM, language);
  const count = straightWalkMinutes(stop.distanceM);
  const walk =
    stop.distanceM <= WALK_M ? t('metro.distance', { distance, count }) : t('metro.far', { distance });
  return (
    <li class={styles.stop}>
      <LineBadges lines={stop.lines} known={city.lines} solid />{' '}
      <b>
        <SignName name={stop.name} language={language} />
      </b>{' '}
      <span class={styles.walk}>{stop.distanceM <= AT_STATION_M ? t('metro.at') : walk}</span>
    </li>
  );
}

/** What a source says about tapping a card at the gates of the city's metro. */
function gatesOf({ places }: CityData): Evidence | undefined {
  return places
    .flatMap(({ coverage }) => coverage)
    .find(({ about }) => about.some((subject) => subject.startsWith('transit-tap:')));
}
