// Where a wallet is refused: the nearest place where it is known or expected to work.

import type { JSX } from 'preact';
import { distanceM } from '../domain/position.ts';
import type { JudgedPlace } from '../domain/search.ts';
import { useApp, useTranslator } from './app-context.ts';
import { PlaceRow, useRowView } from './place-row.tsx';
import styles from './try-instead.module.css';

export function TryInstead({ item }: { item: JudgedPlace }): JSX.Element | null {
  const { judged } = useApp();
  const { t } = useTranslator();
  const view = useRowView();
  const from = item.place.position;
  const nearest = (['confirmed', 'expected'] as const)
    .map((grade) =>
      [...judged.value]
        .filter((other) => other.party.grade === grade && other.place.kind !== 'service')
        .sort((a, b) => distanceM(from, a.place.position) - distanceM(from, b.place.position))
        .at(0),
    )
    .find((other) => other !== undefined);
  if (!nearest) return null;
  return (
    <section class={styles.section}>
      <h2 class={styles.head}>{t('place.tryInstead')}</h2>
      <div class={styles.row}>
        <PlaceRow item={nearest} view={view} />
      </div>
    </section>
  );
}
