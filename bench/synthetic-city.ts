// A city of as many places as one likes, made from the real ones: same evidence, new names, strewn over the core.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/precache-list.ts';
import type { CityFileInput } from '../src/data/city-file.ts';
import { PLACE_KINDS } from '../src/domain/place.ts';

/** Numbers from 0 to 1 that are the same every time (mulberry32, public domain). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The built file of a city with `count` places; half of them crowd around its centre. */
export function syntheticCity(folder: string, city: string, count: number): string {
  const name = filesIn(folder).find((file) => new RegExp(`^assets/${city}-[^/]*\\.json$`).test(file));
  if (!name) throw new Error(`${folder} holds no data of ${city}: run \`npm run build\` first`);
  const file: CityFileInput = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { core, centre, places } = file;
  const chance = createChance(count);
  const strewn = (low: number, high: number, middle: number): number => {
    const isCrowded = chance() < 0.5;
    const at = isCrowded
      ? middle + (chance() + chance() - 1) * (high - low) * 0.15
      : low + chance() * (high - low);
    return Math.round(at * 1e5) / 1e5;
  };
  const many = Array.from({ length: count }, (_, index) => {
    const model = places[index % places.length];
    if (!model) throw new Error(`${name} holds no places`);
    return {
      ...model,
      id: `synthetic-${index}` as typeof model.id,
      kind: PLACE_KINDS[index % (PLACE_KINDS.length - 1)] ?? model.kind,
      name: { en: `${model.name.en} ${index}`, 'zh-Hans': `${model.name['zh-Hans']}${index}` },
      position: {
        lat: strewn(core.south, core.north, centre.position.lat),
        lon: strewn(core.west, core.east, centre.position.lon),
      },
    };
  });
  return JSON.stringify({ ...file, places: many });
}
