// The files of the data folder that hold places, wallets and their sources, as text.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DATASET_FILES = [
  'dataset.json',
  'place-ids.json',
  'wallet-ids.json',
  'chengdu.geojson',
  'chongqing.geojson',
  'coverage.json',
  'sources.json',
  'wallets.json',
  'metro-lines.json',
  'phrases.json',
  'fees.json',
  'guides.json',
] as const;
export type DatasetFile = (typeof DATASET_FILES)[number];

export type DatasetFiles = Readonly<Record<DatasetFile, string>>;

/** Reads the data folder; throws when a file is not there. */
export function readDatasetFiles(folder: string): DatasetFiles {
  const entries = DATASET_FILES.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  return Object.fromEntries(entries) as DatasetFiles;
}
