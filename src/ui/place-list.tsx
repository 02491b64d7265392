// The ranked places in groups by reach, with what to say when there are none.

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlaceId } from '../domain/place.ts';
import type { Reach } from '../domain/reach.ts';
import type { JudgedPlace } from '../domain/search.ts';
import type { MessageKey } from '../i18n/translator.ts';
import { useApp, useTranslator } from './app-context.ts';
import { List } from './list.tsx';
import { markListShown } from './painted.ts';
import { NothingFits } from './parts.ts';
import styles from './place-list.module.css';
import { PlaceRow, rowFace, useRowView } from './place-row.tsx';
import { useRowWindow } from './row-window.ts';

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
  const rowsOf = useRows(app.screen.value.name === 'place' ? app.screen.value.id : undefined);
  const list = useRef<HTMLDivElement>(null);
  const shown = useRowWindow(list, ranked.groups);
  const hasRows = ranked.length > 0;
  // Before the paint, so that the mark falls right after it.
  useLayoutEffect(() => {
    if (hasRows) markListShown();
  }, [hasRows]);
  return (
    <div ref={list}>
      <CountStatus count={ranked.length} />
      {ranked.groups.map(({ reach, start, end }) => {
        const from = Math.max(start, Math.min(shown.start, end));
        const to = Math.max(from, Math.min(shown.end, end));
        const isWhole = to - from === end - start;
        const contents = Array.from({ length: to - from }, (_, at): RowContent => {
          const index = from + at;
          return { item: ranked.at(index), standing: !isWhole && [index - start + 1, end - start] };
        });
        return (
          <section key={reach}>
            <h2 class={styles.head}>{t(names[reach])}</h2>
            <div data-rows="">
              <Room px={shown.roomFor(start, from)} />
              <List label={t(`${names[reach]}.list` satisfies MessageKey)}>{rowsOf(reach, contents)}</List>
              <Room px={shown.roomFor(to, end)} />
            </div>
          </section>
        );
      })}
      {app.city.value && !hasRows && <NothingFits />}
    </div>
  );
}

/** Empty room as high as the rows that are not on the page. */
function Room({ px }: { px: number }): JSX.Element {
  return <div style={{ height: `${px}px` }} />;
}

/** "Third of forty-eight", told where not all rows of a list are on the page. */
type Standing = readonly [number, number] | false;

interface RowContent {
  readonly item: JudgedPlace;
  readonly standing: Standing;
}

/**
 * Makes the rows of a list, and hands out the same one again while nothing in it has changed. A place that joins takes
 * over the elements of one that left: to write other words into them costs the browser less than new elements.
 */
function useRows(
  selected: PlaceId | undefined,
): (reach: Reach, contents: readonly RowContent[]) => JSX.Element[] {
  const view = useRowView();
  const made = useMemo(() => new Map<PlaceId, { face: string; row: JSX.Element }>(), [view]);
  const slots = useRef(new Map<Reach, ReadonlyMap<PlaceId, number>>());
  return (reach, contents) => {
    const ids = contents.map(({ item }) => item.place.id);
    const slotOf = passedOn(slots.current.get(reach) ?? new Map(), ids);
    slots.current.set(reach, slotOf);
    return contents.map(({ item, standing }) => {
      const { id } = item.place;
      const isSelected = id === selected;
      const slot = slotOf.get(id);
      const face = `${rowFace(item, view)}|${isSelected}|${standing}|${slot}`;
      const kept = made.get(id);
      if (kept?.face === face) return kept.row;
      const [place, of] = standing || [];
      const row = (
        <li key={slot} class={styles.item} aria-posinset={place} aria-setsize={of}>
          <PlaceRow item={item} view={view} isSelected={isSelected} />
        </li>
      );
      made.set(id, { face, row });
      return row;
    });
  };
}

/** A slot for each place: those that stay keep theirs, the others get the slots of those that left, then new ones. */
function passedOn(
  before: ReadonlyMap<PlaceId, number>,
  ids: readonly PlaceId[],
): ReadonlyMap<PlaceId, number> {
  const staying = new Set(ids);
  const free = [...before].filter(([id]) => !staying.has(id)).map(([, slot]) => slot);
  let next = Math.max(-1, ...before.values());
  const after = new Map<PlaceId, number>();
  for (const id of ids) {
    next = free.length > 0 || before.has(id) ? next : next + 1;
    after.set(id, before.get(id) ?? free.shift() ?? next);
  }
  return after;
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
