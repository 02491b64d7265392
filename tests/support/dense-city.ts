// A made-up city with as many streets as a whole one: 34,000, with the mix and the bends of central Chengdu's.

import type { StreetLayers, StreetRecord } from '../../build/compile-streets.ts';
import { groupBy } from '../../build/group-by.ts';
import type { Line } from '../../build/topology.ts';

export const DENSE_CITY_STREETS = 34_000;

/** Chengdu's core. */
const [WEST, SOUTH, EAST, NORTH] = [103.85, 30.45, 104.25, 30.85];
const METRES_PER_DEGREE = 111_320;

/** Share of each class among the streets of central Chengdu, the length of a step in metres. */
const CLASSES = [
  ['trunk', 0.05, 140],
  ['primary', 0.135, 120],
  ['secondary', 0.105, 110],
  ['tertiary', 0.325, 90],
  ['residential', 0.24, 60],
  ['service', 0.145, 45],
] as const;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The layers of the made-up city; the same in every run. */
export function denseCity(): StreetLayers {
  const roll = dice(34_000);
  const streets = Array.from({ length: DENSE_CITY_STREETS }, () => street(roll));
  const byClass = groupBy(streets, ({ name }) => name);
  return {
    area: [
      [WEST, SOUTH],
      [EAST, SOUTH],
      [EAST, NORTH],
      [WEST, NORTH],
      [WEST, SOUTH],
    ],
    streets: CLASSES.map(([name]): StreetRecord => {
      const lines = (byClass.get(name) ?? []).map(({ line }) => line);
      return {
        properties: { class: name, link: false, classFromName: false },
        geometry: { type: 'MultiLineString', coordinates: lines },
      };
    }),
  };
}

function street(roll: () => number) {
  const [name, , stepM] = classOf(roll());
  const start: [number, number] = [
    WEST + 0.005 + roll() * (EAST - WEST - 0.01),
    SOUTH + 0.005 + roll() * (NORTH - SOUTH - 0.01),
  ];
  const line: [number, number][] = [rounded(start)];
  // Blocks lie along or across the ring that a spot is on, as they do in Chengdu.
  let heading = Math.atan2(start[1] - 30.66, start[0] - 104.065) + Math.floor(roll() * 4) * (Math.PI / 2);
  let [lon, lat] = start;
  const count = 1 + Math.floor(-Math.log(1 - roll() * 0.999) * 1.5 + 0.9);
  for (let i = 0; i < count; i++) {
    const lengthM = stepM * (0.35 + 1.3 * roll());
    heading += (roll() - 0.5) * 0.5;
    lon += (Math.cos(heading) * lengthM) / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180));
    lat += (Math.sin(heading) * lengthM) / METRES_PER_DEGREE;
    line.push(rounded([lon, lat]));
  }
  return { name, line };
}

function classOf(roll: number): (typeof CLASSES)[number] {
  let upTo = 0;
  for (const entry of CLASSES) {
    upTo += entry[1];
    if (roll < upTo) return entry;
  }
  return CLASSES[0];
}

function rounded([lon, lat]: Line[number]): [number, number] {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
