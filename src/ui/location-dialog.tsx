// The visitor's position: what to do where the phone gives none, ways to say where one is, and the repair of a wrong dot.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MetroStation } from '../domain/city.ts';
import { formatDistance } from '../i18n/formats.ts';
import { useApp, useMapSupply, useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import { DotSteps } from './dot-steps.tsx';
import styles from './location-dialog.module.css';
import { SearchBox } from './search-box.tsx';
import { SignName } from './sign-name.tsx';

export function LocationDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { location } = useApp();
  const { t } = useTranslator();
  const [isPicking, setPicking] = useState(false);
  const [isRepairing, setRepairing] = useState(false);
  const byMap = (): void => {
    location.setPlacing('here');
    onClose();
  };
  const { title, words } = useReason();
  if (isRepairing) {
    return (
      <Dialog title={t('dot.title')} onClose={onClose}>
        <DotSteps onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <p class={styles.reason}>{words}</p>
      <div class={styles.ways}>
        <button type="button" onClick={byMap}>
          {t('you.byMap')}
        </button>
        <button type="button" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
          {t('you.byStation')}
        </button>
        <button type="button" onClick={() => setRepairing(true)}>
          {t('dot.title')}
        </button>
      </div>
      {isPicking && <StationPicker onPicked={onClose} />}
    </Dialog>
  );
}

/** What there is to say about the position: where it is known, and why it is not. */
function useReason(): { readonly title: string; readonly words: string } {
  const { location } = useApp();
  const { t, language } = useTranslator();
  const state = location.whereabouts.value;
  const fix = location.fix.value;
  if (fix && (state === 'here' || state === 'rough' || state === 'asking')) {
    const distance = formatDistance(fix.accuracyM, language);
    return {
      title: t('dot.yours'),
      words: fix.from === 'hand' ? t('you.hand') : t('you.here', { distance }),
    };
  }
  const reason = state === 'denied' || state === 'timeout' ? state : 'unavailable';
  return {
    title: reason === 'denied' ? t('you.off.title') : t('you.none.title'),
    words: t(`you.off.${reason}`),
  };
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
