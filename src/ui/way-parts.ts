// The parts that only later screens open: kept apart from parts.ts, so that the list does not carry their addresses.

import { lazy } from './lazy.tsx';

export const NearStations = lazy(
  async () => (await import('./near-stations.tsx')).NearStations,
  'way',
  'place',
);
export const DriverRows = lazy(async () => (await import('./driver-rows.tsx')).DriverRows, 'way');
export const DirectionsDialog = lazy(
  async () => (await import('./directions-dialog.tsx')).DirectionsDialog,
  'way',
  'place',
);
export const DotDialog = lazy(async () => (await import('./dot-steps.tsx')).DotDialog, 'way', 'choosing');
