// Hours, address, and how well the position is known: what is not verified says so.

import type { ComponentChildren, JSX } from 'preact';
import type { Hours, Place } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import { formatDistance } from '../i18n/formats.ts';
import type { Translator } from '../i18n/translator.ts';
import { useTranslator } from './app-context.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './place-facts.module.css';

/** Uncertainty in metres below which the pin is as good as the place. */
const GOOD_ENOUGH_M = 150;

export function PlaceFacts({ place }: { place: Place }): JSX.Element {
  const { t, language } = useTranslator();
  return (
    <dl class={styles.facts}>
      <Fact term={t('place.hours')}>
        {hoursWords(place.hours, t)}
        {place.hoursNote && <span class={styles.note}>{textIn(place.hoursNote, language)}</span>}
      </Fact>
      <Fact term={t('place.address')}>
        <span lang="zh-Hans">{place.address.text}</span>
        {!place.address.verified && <span class={styles.doubt}>{t('place.address.unverified')}</span>}
        <CopyButton label={t('place.copyAddress')} text={`${place.name['zh-Hans']}\n${place.address.text}`} />
      </Fact>
      <Fact term={t('place.position')}>
        {t(`place.position.${place.positionBasis}`)}
        {place.uncertaintyM > GOOD_ENOUGH_M && (
          <span class={styles.doubt}>
            {t('place.position.within', { distance: formatDistance(place.uncertaintyM, language) })}
          </span>
        )}
        {place.note && <span class={styles.note}>{textIn(place.note, language)}</span>}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function hoursWords(hours: Hours, t: Translator['t']): string {
  return hours.known === 'daily'
    ? t('place.hours.daily', { opens: hours.opens, closes: hours.closes })
    : t(`place.hours.${hours.known}`);
}
