// One place in the list: grade first, both names, age, kind, distance and metro lines.

import type { JSX } from 'preact';
import type { JudgedPlace } from '../domain/search.ts';
import { textIn } from '../domain/text.ts';
import { formatDistance } from '../i18n/formats.ts';
import { useApp, useTranslator } from './app-context.ts';
import { gradeColour, rowDate } from './grade-words.ts';
import { GradeGlyph } from './icon.tsx';
import { LineBadges } from './line-badges.tsx';
import styles from './place-row.module.css';
import { SignName } from './sign-name.tsx';

interface PlaceRowProps {
  readonly item: JudgedPlace;
  readonly isSelected: boolean;
}

/** The nearest metro station within a short walk of the place, in metres of straight line. */
const METRO_NEAR_M = 1_500;

export function PlaceRow({ item, isSelected }: PlaceRowProps): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t, language } = translator;
  const { place, party } = item;
  const severalWallets = app.party.value.wallets.length > 1;
  const decider = party.decidedBy && party.grade !== 'unknown' ? party.decidedBy.wallet : undefined;
  const date = rowDate(party, app.today(), translator);
  const station = place.metro[0];
  return (
    <a
      class={styles.row}
      href={app.hrefTo({ name: 'place', city: place.city, id: place.id })}
      aria-current={isSelected ? 'true' : undefined}
      data-place={place.id}
    >
      <GradeGlyph grade={party.grade} />
      <span class={styles.words}>
        <h3 class={styles.name}>
          <SignName name={place.name} />
        </h3>{' '}
        <span class={styles.status}>
          <b class={gradeColour[party.grade]}>
            {severalWallets && decider
              ? t('row.grade', { grade: t(`grade.${party.grade}`), wallet: textIn(decider.name, language) })
              : t(`grade.${party.grade}`)}
          </b>{' '}
          <span class={styles.date}>{date}</span>
          <span aria-hidden="true"> · </span>
          {t(`form.${place.form}`)}{' '}
        </span>
      </span>
      <span class={styles.way}>
        {app.location.origin.value?.isVisitor && (
          <span class={styles.distance}>{formatDistance(item.distanceM, language)} </span>
        )}
        {station && station.distanceM <= METRO_NEAR_M && (
          <>
            <span class="visually-hidden">{t('places.metro')} </span>
            <LineBadges lines={station.lines} />
          </>
        )}
      </span>
    </a>
  );
}
