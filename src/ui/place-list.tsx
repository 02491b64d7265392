// The ranked places in groups by reach, with what to say when there are none.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlaceId } from '../domain/place.ts';
import { groupByReach, type Reach } from '../domain/reach.ts';
import type { JudgedPlace } from '../domain/search.ts';
import type { MessageKey } from '../i18n/translator.ts';
import { useApp, useTranslator } from './app-context.ts';
import { List } from './list.tsx';
import { afterPaint, markListShown } from './painted.ts';
import styles from './place-list.module.css';
import { PlaceRow, rowFace, useRowView } from './place-row.tsx';

/** Without the visitor's position or hotel the groups start at the city centre and are called so. */
const FROM_CENTRE = { walk: 'places.centre', ride: 'places.across', 'day-trip': 'places.day-trip' } as const;
const FROM_VISITOR = { walk: 'places.walk', ride: 'places.ride', 'day-trip': 'places.day-trip' } as const;

export function PlaceList(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const ranked = app.ranked.value;
  const { from = 'centre' } = app.location.origin.value ?? {};
  const names: Readonly<Record<Reach, (typeof FROM_CENTRE | typeof FROM_VISITOR)[Reach]>> =
    from === 'centre' ? FROM_CENTRE : FROM_VISITOR;
  const rowOf = useRows(app.screen.value.name === 'place' ? app.screen.value.id : undefined);
  const limit = useGrowingLimit(ranked.length);
  const hasRows = ranked.length > 0;
  // Before the paint, so that the mark falls right after it.
  useLayoutEffect(() => {
    if (hasRows) markListShown();
  }, [hasRows]);
  return (
    <>
      <CountStatus count={ranked.length} />
      {groupByReach(ranked.slice(0, limit)).map(({ reach, items }) => (
        <section key={reach}>
          <h2 class={styles.head}>{t(names[reach])}</h2>
          <List label={t(`${names[reach]}.list` satisfies MessageKey)}>{items.map(rowOf)}</List>
        </section>
      ))}
      {app.city.value && !hasRows && <NothingFits />}
    </>
  );
}

/** Makes the row of a place, and hands out the same one again while nothing in it has changed. */
function useRows(selected: PlaceId | undefined): (item: JudgedPlace) => JSX.Element {
  const view = useRowView();
  const made = useMemo(() => new Map<PlaceId, { face: string; row: JSX.Element }>(), [view]);
  return (item) => {
    const { id } = item.place;
    const isSelected = id === selected;
    const face = `${rowFace(item, view)}|${isSelected}`;
    const kept = made.get(id);
    if (kept?.face === face) return kept.row;
    const row = (
      <li key={id} class={styles.item}>
        <PlaceRow item={item} view={view} isSelected={isSelected} />
      </li>
    );
    made.set(id, { face, row });
    return row;
  };
}

/** Rows of the first paint: as many as a phone shows at once. */
const FIRST_ROWS = 9;

/** How many rows to show: a screenful at first, then more after each paint until all of them stand. */
function useGrowingLimit(count: number): number {
  const [limit, setLimit] = useState(FIRST_ROWS);
  useEffect(() => {
    if (count > 0 && limit < count) afterPaint(() => setLimit(limit + FIRST_ROWS));
  }, [limit, count]);
  return limit;
}

/** Says the new number of places after each change, not when the list first appears. */
function CountStatus({ count }: { count: number }): JSX.Element {
  const { t } = useTranslator();
  const [words, setWords] = useState('');
  const known = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (known.current !== undefined && known.current !== count) setWords(t('places.count', { count }));
    if (count > 0 || known.current !== undefined) known.current = count;
  }, [count]);
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}

function NothingFits(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const { savedOnly } = app.filter.value;
  const hidden = app.judged.value.filter((item) => item.place.kind !== 'service').length;
  return (
    <div class={styles.none}>
      <p>{savedOnly ? t('places.noneSaved') : t('places.noneWith', { count: hidden })}</p>
      <button type="button" class={styles.all} onClick={app.clearFilter}>
        {t('places.showAll')}
      </button>
    </div>
  );
}
