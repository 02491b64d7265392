// When the phone gives no position: what to do about it, and two ways to say where one is.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MetroStation } from '../domain/city.ts';
import { useApp, useMapSupply, useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import styles from './location-dialog.module.css';
import { SearchBox } from './search-box.tsx';
import { SignName } from './sign-name.tsx';

export function LocationDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { location } = useApp();
  const { t } = useTranslator();
  const [isPicking, setPicking] = useState(false);
  const trouble = location.whereabouts.value;
  const reason = trouble === 'denied' || trouble === 'timeout' ? trouble : 'unavailable';
  const byMap = (): void => {
    location.setPlacing('here');
    onClose();
  };
  return (
    <Dialog title={reason === 'denied' ? t('you.off.title') : t('you.none.title')} onClose={onClose}>
      <p class={styles.reason}>{t(`you.off.${reason}`)}</p>
      <div class={styles.ways}>
        <button type="button" onClick={byMap}>
          {t('you.byMap')}
        </button>
        <button type="button" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
          {t('you.byStation')}
        </button>
      </div>
      {isPicking && <StationPicker onPicked={onClose} />}
    </Dialog>
  );
}

function StationPicker({ onPicked }: { onPicked: () => void }): JSX.Element {
  const { cityId, location } = useApp();
  const { loadStations } = useMapSupply();
  const { t, language } = useTranslator();
  const [text, setText] = useState('');
  const [stations, setStations] = useState<readonly MetroStation[] | 'failed'>([]);
  useEffect(() => {
    loadStations(cityId.value).then(setStations, () => setStations('failed'));
  }, [cityId.value]);
  const wanted = text.trim().toLowerCase();
  if (stations === 'failed') return <p role="alert">{t('you.station.failed')}</p>;
  const found = stations.filter((station) =>
    Object.values(station.name).some((name) => name?.toLowerCase().includes(wanted)),
  );
  return (
    <div class={styles.picker}>
      <SearchBox label={t('you.station.find')} text={text} onText={setText} />
      <ul>
        {found.map((station) => (
          <li key={station.name['zh-Hans']}>
            <button
              type="button"
              class={styles.station}
              onClick={() => {
                location.setByHand(station.position);
                onPicked();
              }}
            >
              <SignName name={station.name} language={language} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
