// One place in the list: grade first, both names, age, kind, distance and metro lines.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MetroLine } from '../domain/city.ts';
import type { IsoDate } from '../domain/partial-date.ts';
import type { Place } from '../domain/place.ts';
import type { JudgedPlace } from '../domain/search.ts';
import { textIn } from '../domain/text.ts';
import { formatDistance } from '../i18n/formats.ts';
import type { Translator } from '../i18n/translator.ts';
import { useApp } from './app-context.ts';
import { gradeColour, rowDate } from './grade-words.ts';
import { GradeGlyph } from './icon.tsx';
import { LineBadges } from './line-badges.tsx';
import styles from './place-row.module.css';
import { SignName } from './sign-name.tsx';

/** What all rows of a list share; rows themselves read no state, so that many cost little. */
export interface RowView {
  readonly translator: Translator;
  readonly lines: readonly MetroLine[];
  readonly today: IsoDate;
  /** True when several wallets are asked about: rows then name the one that decided. */
  readonly namesWallet: boolean;
  readonly showsDistance: boolean;
  readonly hrefOf: (place: Place) => string;
}

/** The present row view; the same object until something in it changes. */
export function useRowView(): RowView {
  const app = useApp();
  const translator = app.translator.value;
  const lines = app.city.value?.lines;
  const today = app.today();
  const namesWallet = app.party.value.wallets.length > 1;
  const showsDistance = (app.location.origin.value?.from ?? 'centre') !== 'centre';
  const filter = app.filter.value;
  return useMemo(
    () => ({
      translator,
      lines: lines ?? [],
      today,
      namesWallet,
      showsDistance,
      hrefOf: ({ city, id }) => app.hrefTo({ name: 'place', city, id }),
    }),
    [translator, lines, today, namesWallet, showsDistance, filter],
  );
}

interface PlaceRowProps {
  readonly item: JudgedPlace;
  readonly view: RowView;
  readonly isSelected?: boolean;
}

/** The nearest metro station within a short walk of the place, in metres of straight line. */
const METRO_NEAR_M = 1_500;

export function PlaceRow({ item, view, isSelected = false }: PlaceRowProps): JSX.Element {
  const { t, language } = view.translator;
  const { place } = item;
  const station = place.metro[0];
  return (
    <a
      class={styles.row}
      href={view.hrefOf(place)}
      aria-current={isSelected ? 'true' : undefined}
      data-place={place.id}
    >
      <GradeGlyph grade={item.party.grade} />
      <span class={styles.words}>
        <h3 class={styles.name}>
          <SignName name={place.name} language={language} />
        </h3>{' '}
        <span class={styles.status}>
          <b class={gradeColour[item.party.grade]}>{gradeWords(item, view)}</b>{' '}
          <span class={styles.date}>{rowDate(item.party, view.today, view.translator)}</span>{' '}
          <span aria-hidden="true">·</span> {t(`form.${place.form}`)}{' '}
        </span>
      </span>
      <span class={styles.way}>
        {view.showsDistance && (
          <span class={styles.distance}>{formatDistance(item.distanceM, language)} </span>
        )}
        {station && station.distanceM <= METRO_NEAR_M && (
          <>
            <span class="visually-hidden">{t('places.metro')} </span>
            <LineBadges lines={station.lines} known={view.lines} />
          </>
        )}
      </span>
    </a>
  );
}

/** "Confirmed", or "Confirmed, Mastercard" where several wallets are asked about. */
function gradeWords({ party }: JudgedPlace, { translator, namesWallet }: RowView): string {
  const { t, language } = translator;
  const grade = t(`grade.${party.grade}`);
  if (!namesWallet || !party.decidedBy || party.grade === 'unknown') return grade;
  return t('row.grade', { grade, wallet: textIn(party.decidedBy.wallet.name, language) });
}

/** All that a row shows of a judgement: rows with the same face need not be drawn again. */
export function rowFace(item: JudgedPlace, view: RowView): string {
  const { party } = item;
  const distance = view.showsDistance ? item.distanceM : '';
  return `${gradeWords(item, view)}|${rowDate(party, view.today, view.translator)}|${distance}`;
}
