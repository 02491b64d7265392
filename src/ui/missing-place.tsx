// What an old link shows when its place is no longer in the data: the nearest places instead.

import type { JSX } from 'preact';
import { useApp, useTranslator } from './app-context.ts';
import { PlaceRow, useRowView } from './place-row.tsx';

const SHOWN = 3;

export function MissingPlace(): JSX.Element {
  const { judged } = useApp();
  const { t } = useTranslator();
  const view = useRowView();
  const nearest = [...judged.value]
    .filter((item) => item.place.kind !== 'service')
    .sort((a, b) => a.distanceM - b.distanceM)
    .slice(0, SHOWN);
  return (
    <>
      <h2>{t('places.noLongerListed.text')}</h2>
      <ul>
        {nearest.map((item) => (
          <li key={item.place.id}>
            <PlaceRow item={item} view={view} />
          </li>
        ))}
      </ul>
    </>
  );
}
