// "Tap where you are on the map", while the next tap says where the visitor is.

import type { JSX } from 'preact';
import { useApp, useTranslator } from './app-context.ts';

export function PlacingStrip({ class: className }: { class: string | undefined }): JSX.Element {
  const { location } = useApp();
  const { t } = useTranslator();
  return (
    <p class={className} role="status">
      {t('you.tapMap')}
      <button type="button" onClick={() => location.setPlacing(undefined)}>
        {t('you.cancel')}
      </button>
    </p>
  );
}
