// The metro stations of a city's basemap: where a visitor may say they are, and what is near a place.

import type { MetroStation } from '../domain/city.ts';
import { loadBasemap } from './basemap.ts';
import { fromWorld } from './world.ts';

/** The stations with their WGS-84 points, by English name; rejects when the file cannot be fetched or read. */
export async function loadStations(basemapUrl: string): Promise<readonly MetroStation[]> {
  const { stations } = await loadBasemap(basemapUrl);
  return stations
    .map(({ name, lines, x, y }) => ({ name, lines, position: fromWorld(x, y) }))
    .sort((a, b) => (a.name.en < b.name.en ? -1 : 1));
}
