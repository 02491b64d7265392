// What the tap on the map told about the phone: a shift that can be corrected, or an error that cannot.

import type { JSX } from 'preact';
import { isShiftedFix } from '../domain/dot-repair.ts';
import { distanceM, type LatLon } from '../domain/position.ts';
import { formatDistance } from '../i18n/formats.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import styles from './dot-steps.module.css';

export function DotAnswer({ claimed }: { claimed: LatLon }): JSX.Element | null {
  const { location, visitor } = useApp();
  const { t, language } = useTranslator();
  const reported = location.reported.value;
  if (!reported) return null;
  const { endClaim } = location;
  const isShifted = isShiftedFix(reported.position, claimed);
  const distance = formatDistance(distanceM(reported.position, claimed), language);
  const accuracy = formatDistance(reported.accuracyM, language);
  const correct = (): void => {
    visitor.correctFixes(true);
    endClaim();
  };
  const stay = (): void => {
    location.setByHand(claimed);
    endClaim();
  };
  return (
    <Dialog title={isShifted ? t('dot.shifted.title') : t('dot.other.title')} onClose={endClaim}>
      <div class={styles.steps}>
        <p>{isShifted ? t('dot.shifted', { distance }) : t('dot.other', { distance, accuracy })}</p>
        <button type="button" class={styles.main} onClick={isShifted ? correct : stay}>
          {isShifted ? t('dot.correct') : t('dot.stay')}
        </button>
        <button type="button" class={styles.other} onClick={endClaim}>
          {t('dot.notNow')}
        </button>
      </div>
    </Dialog>
  );
}
