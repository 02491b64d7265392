// The published basemap of a city, as the app reads it.

import { compileBasemap } from '../../../build/compile-basemap.ts';
import { type Basemap, readBasemap } from '../../../src/map/basemap.ts';

const known = new Map<string, Basemap>();

export function realBasemap(city: 'chengdu' | 'chongqing'): Basemap {
  const basemap = known.get(city) ?? readBasemap(JSON.parse(compileBasemap(`data/basemap/${city}`)));
  known.set(city, basemap);
  return basemap;
}
