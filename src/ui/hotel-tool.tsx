// On the map: one tap to the card that brings the visitor back to the hotel.

import type { JSX } from 'preact';
import { useApp, useTranslator } from './app-context.ts';
import { Drawing } from './drawing.tsx';

export function HotelTool({ class: className }: { class: string | undefined }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  return (
    <a class={className} href={app.hrefTo({ name: 'driver', id: 'hotel' })} aria-label={t('hotel.back')}>
      <Drawing name="hotel" />
    </a>
  );
}
