// The last rung: cash, what to ask, and where a source names money exchange.

import type { ComponentChildren, JSX } from 'preact';
import { exchangesNear } from '../domain/cash.ts';
import type { Fact } from '../domain/guide.ts';
import type { Place } from '../domain/place.ts';
import { formatDistance, formatSourceDate } from '../i18n/formats.ts';
import { useApp, useTranslator } from './app-context.ts';
import styles from './cash-rung.module.css';
import { FactLine } from './fact-line.tsx';
import { List } from './list.tsx';
import { SignName } from './sign-name.tsx';

const MOST_SHOWN = 2;

interface CashRungProps {
  readonly fact: Fact;
  readonly place: Place | undefined;
  /** When to do this at all. */
  readonly only: string | undefined;
  /** What to show the cashier. */
  readonly ask: ComponentChildren;
}

export function CashRung({ fact, place, only, ask }: CashRungProps): JSX.Element {
  const { t } = useTranslator();
  return (
    <div>
      <h2>{t('failed.cash')}</h2>
      {only && <p class={styles.only}>{only}</p>}
      <p class={styles.words}>
        <FactLine fact={fact} />
      </p>
      {ask}
      <Exchanges place={place} />
    </div>
  );
}

/** Said plainly: where the data hold nothing, they say so. */
function Exchanges({ place }: { place: Place | undefined }): JSX.Element | null {
  const app = useApp();
  const translator = useTranslator();
  const { t, language } = translator;
  const city = app.city.value;
  const origin = app.location.origin.value;
  const from = place?.position ?? origin?.position;
  if (!city || !from) return <p class={styles.words}>{t('failed.cash.notes')}</p>;
  const near = exchangesNear(city.places, from).slice(0, MOST_SHOWN);
  if (near.length === 0)
    return <p class={styles.words}>{t('failed.cash.none', { city: t(`city.${city.id}`) })}</p>;
  const isFromHere = place !== undefined || origin?.from === 'visitor';
  return (
    <>
      <p class={styles.words}>{t('failed.cash.exchange')}</p>
      <List class={styles.list}>
        {near.map(({ place: there, service, distanceM }) => (
          <li key={there.id}>
            <a href={app.hrefTo({ name: 'place', city: there.city, id: there.id })}>
              <span>
                <SignName name={there.name} language={language} />
              </span>{' '}
              <span class={styles.about}>
                {isFromHere && `${formatDistance(distanceM, language)} · `}
                {formatSourceDate(service.date, translator)}
              </span>
            </a>
          </li>
        ))}
      </List>
    </>
  );
}
