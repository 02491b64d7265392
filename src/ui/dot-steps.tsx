// "My dot is in the wrong place": asks the phone once more, then lets the visitor tap where they really are.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDistance } from '../i18n/formats.ts';
import type { AppState } from '../state/app-state.ts';
import { showsPlaces } from '../state/permalink.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import styles from './dot-steps.module.css';

export function DotDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useTranslator();
  return (
    <Dialog title={t('dot.title')} onClose={onClose}>
      <DotSteps onClose={onClose} />
    </Dialog>
  );
}

export function DotSteps({ onClose }: { onClose: () => void }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const [trouble, setTrouble] = useState('');
  // More needs no city, but "outside" cannot be told without one.
  useEffect(() => app.cities.need(app.cityId.peek()), []);
  const isAsking = app.location.whereabouts.value === 'asking';
  const start = async (): Promise<void> => {
    setTrouble('');
    await app.location.locate();
    const words = troubleWords(app);
    if (words) setTrouble(words);
    else beginTapping(app, onClose);
  };
  if (app.visitor.visitor.value.hasShiftedFix) return <Correcting onClose={onClose} />;
  return (
    <div class={styles.steps}>
      <p>{t('dot.lead')}</p>
      <button
        type="button"
        class={styles.main}
        aria-disabled={isAsking}
        onClick={isAsking ? undefined : start}
      >
        {isAsking ? t('you.asking') : t('dot.start')}
      </button>
      <p role="alert" class={styles.trouble}>
        {trouble}
      </p>
    </div>
  );
}

/** The correction is on: says so, and takes it back. */
function Correcting({ onClose }: { onClose: () => void }): JSX.Element {
  const { visitor } = useApp();
  const { t } = useTranslator();
  const stop = (): void => {
    visitor.correctFixes(false);
    onClose();
  };
  return (
    <div class={styles.steps}>
      <p>{t('dot.correcting')}</p>
      <button type="button" class={styles.main} onClick={stop}>
        {t('dot.stop')}
      </button>
    </div>
  );
}

/** The map is where the tap happens; from another screen it has to come first. */
function beginTapping(app: AppState, onClose: () => void): void {
  app.location.setPlacing('repair');
  if (showsPlaces(app.screen.peek())) onClose();
  else app.address.open(app.placesHref.peek());
}

/** Why there is no dot to compare with; empty where there is one. */
function troubleWords({ location, translator, cityId }: AppState): string {
  const { t, language } = translator.peek();
  const trouble = location.whereabouts.peek();
  const distance = formatDistance(location.reported.peek()?.accuracyM ?? 0, language);
  switch (trouble) {
    case 'here':
      return '';
    case 'rough':
      return t('dot.rough', { distance });
    case 'outside':
      return t('dot.outside', { city: t(`city.${cityId.peek()}`) });
    default:
      return t('dot.none');
  }
}
