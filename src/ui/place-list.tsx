// The ranked places in groups by reach, with what to say when there are none.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { groupByReach, type Reach } from '../domain/reach.ts';
import type { MessageKey } from '../i18n/translator.ts';
import { useApp, useTranslator } from './app-context.ts';
import { markPainted } from './painted.ts';
import styles from './place-list.module.css';
import { PlaceRow } from './place-row.tsx';

/** Without the visitor's position the groups start at the city centre and are called so. */
const FROM_CENTRE = { walk: 'places.centre', ride: 'places.across', 'day-trip': 'places.day-trip' } as const;
const FROM_VISITOR = { walk: 'places.walk', ride: 'places.ride', 'day-trip': 'places.day-trip' } as const;

export function PlaceList(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const ranked = app.ranked.value;
  const names: Readonly<Record<Reach, (typeof FROM_CENTRE | typeof FROM_VISITOR)[Reach]>> = app.location
    .origin.value?.isVisitor
    ? FROM_VISITOR
    : FROM_CENTRE;
  const selected = app.screen.value.name === 'place' ? app.screen.value.id : undefined;
  const hasRows = ranked.length > 0;
  useEffect(() => {
    if (hasRows) markPainted('list-shown');
  }, [hasRows]);
  return (
    <>
      <p class="visually-hidden" role="status">
        {app.city.value ? t('places.count', { count: ranked.length }) : ''}
      </p>
      {groupByReach(ranked).map(({ reach, items }) => (
        <section key={reach}>
          <h2 class={styles.head}>{t(names[reach])}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets. */}
          <ul role="list" aria-label={t(`${names[reach]}.list` satisfies MessageKey)}>
            {items.map((item) => (
              <li key={item.place.id}>
                <PlaceRow item={item} isSelected={item.place.id === selected} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {app.city.value && !hasRows && <NothingFits />}
    </>
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
