// What the phone said when it was asked where the visitor is, and where the order of the list starts for that.

import type { JSX } from 'preact';
import { formatDistance } from '../i18n/formats.ts';
import type { AppState } from '../state/app-state.ts';
import { useApp } from './app-context.ts';

export function WhereaboutsWords(): JSX.Element {
  return <>{whereaboutsWords(useApp())}</>;
}

function whereaboutsWords({ location, translator, cityId }: AppState): string {
  const { t, language } = translator.value;
  const fix = location.fix.value;
  const distance = formatDistance(fix?.accuracyM ?? 0, language);
  const whereabouts = location.whereabouts.value;
  if (location.origin.value?.from === 'hotel' && whereabouts !== 'asking') return t('you.none.hotel');
  switch (whereabouts) {
    case 'asking':
      return t('you.asking');
    case 'here':
      return fix?.from === 'hand' ? t('you.hand') : t('you.here', { distance });
    case 'rough':
      return t('you.rough', { distance });
    case 'outside':
      return t('you.outside', { city: t(`city.${cityId.value}`) });
    case 'denied':
      return t('you.off.status');
    default:
      return t('you.none.status');
  }
}
