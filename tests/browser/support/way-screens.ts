// The screens and dialogs about getting there, and how a visitor gets to them.

import { page } from 'vitest/browser';
import type { Screen } from './screens.ts';

const flightStep = () => page.getByRole('region', { name: 'One thing left' });

export const WAY_SCREENS: readonly Screen[] = [
  {
    name: 'the card for the driver',
    circumstances: { at: '#/show/driver/chunxi-road' },
    isShown: () => page.getByText('请打表。'),
  },
  {
    name: 'the card for the driver without an address that was checked',
    circumstances: { at: '#/show/driver/city-museum' },
    isShown: () => page.getByText('请打表。'),
  },
  {
    name: 'the card for a place that is gone',
    circumstances: { at: '#/show/driver/no-such-place' },
    isShown: () => page.getByText('This place is no longer listed.'),
  },
  {
    name: 'directions with every app',
    circumstances: { at: '#/chengdu/place/chunxi-road', isOnline: false },
    go: async () => {
      await page.getByRole('button', { name: 'Directions' }).click();
      await page.getByRole('button', { name: 'More apps' }).click();
    },
    isShown: () => page.getByRole('list', { name: 'More apps' }),
  },
  {
    name: 'sharing a place',
    circumstances: { at: '#/chengdu/place/chunxi-road' },
    go: () => page.getByRole('button', { name: 'Share' }).click(),
    isShown: () => page.getByRole('img', { name: /^QR code/ }),
  },
  {
    name: 'sharing a view or the saved places',
    circumstances: { visitor: { hasChosen: true, saved: ['chunxi-road'] as never } },
    go: () => page.getByRole('button', { name: 'Share this view' }).click(),
    isShown: () => page.getByRole('radiogroup', { name: 'What to share' }),
  },
  {
    name: 'the start of repairing a wrong dot',
    circumstances: { at: '#/more' },
    go: () => page.getByRole('button', { name: 'My dot is in the wrong place' }).click(),
    isShown: () => page.getByRole('button', { name: 'Ask the phone, then tap the map' }),
  },
  {
    name: 'the answer about a wrong dot',
    circumstances: { position: { lat: 30.66, lon: 104.08, accuracyM: 30 } },
    go: async ({ app, map }) => {
      await app.location.locate();
      app.location.setPlacing('repair');
      while (map.alive !== 1) await new Promise((resolve) => setTimeout(resolve, 10));
      map.tap({ lat: 30.65, lon: 104.08 });
    },
    isShown: () => page.getByRole('button', { name: 'Put me where I tapped' }),
  },
  {
    name: 'the position where it is known',
    circumstances: { position: { lat: 30.66, lon: 104.08, accuracyM: 30 } },
    go: async ({ app }) => {
      await app.location.locate();
      await page.getByRole('button', { name: 'Wrong place?' }).click();
    },
    isShown: () => page.getByRole('dialog', { name: 'Your position' }),
  },
  { name: 'Ready for the flight', circumstances: { at: '#/offline' }, isShown: flightStep },
  {
    name: 'Ready for the flight without a connection',
    circumstances: { at: '#/offline', isOnline: false, offline: 'failed' },
    isShown: flightStep,
  },
  {
    name: 'map and list inside another app',
    circumstances: { browser: { userAgent: 'Line/15.2.1/IAB' } },
    isShown: () => page.getByRole('region', { name: 'Inside another app' }),
  },
];
