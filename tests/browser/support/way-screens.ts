// The screens and dialogs about getting there, and how a visitor gets to them.

import { page } from 'vitest/browser';
import type { Screen } from './screens.ts';

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
];
