// Choosing the city.

import type { JSX } from 'preact';
import { CITY_IDS } from '../domain/city.ts';
import { useApp, useTranslator } from './app-context.ts';
import { ChoiceList } from './choice-list.tsx';
import { CityName } from './city-button.tsx';
import { Dialog } from './dialog.tsx';

export function CityDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  return (
    <Dialog title={t('city.dialog')} onClose={onClose}>
      <ChoiceList
        label={t('city.dialog')}
        options={CITY_IDS.map((id) => ({ value: id, words: <CityName id={id} /> }))}
        chosen={app.cityId.value}
        onChoose={(id) => {
          app.address.open(app.hrefTo({ name: 'places', city: id, whole: false }));
          onClose();
        }}
      />
    </Dialog>
  );
}
