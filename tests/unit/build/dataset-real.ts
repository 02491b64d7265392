// The real data folder for tests, and a way to spoil a copy of it.

import { fileURLToPath } from 'node:url';
import { type CompiledDataset, compileDataset } from '../../../build/dataset-compile.ts';
import { DatasetFaults, type Fault } from '../../../build/dataset-faults.ts';
import { type DatasetFile, type DatasetFiles, readDatasetFiles } from '../../../build/dataset-files.ts';
import type { IsoDate } from '../../../src/domain/partial-date.ts';

export const DATA_FOLDER = fileURLToPath(new URL('../../../data', import.meta.url));
export const REAL_FILES: DatasetFiles = readDatasetFiles(DATA_FOLDER);
/** A day on which nothing in the folder is in the future. */
export const TODAY = JSON.parse(REAL_FILES['dataset.json']).date as IsoDate;

export function compileReal(): CompiledDataset {
  return compileDataset(REAL_FILES, TODAY);
}

/** The parsed file: tests take it apart in ways its type forbids. */
export type Spoilable = ReturnType<typeof JSON.parse>;

/** A copy of the folder in which one file was changed. */
export function spoil(
  file: DatasetFile,
  change: (content: Spoilable) => void,
  files = REAL_FILES,
): DatasetFiles {
  const content = JSON.parse(files[file]);
  change(content);
  return { ...files, [file]: JSON.stringify(content) };
}

/** The faults with which a folder fails; none when it compiles. */
export function faultsOf(files: DatasetFiles, today = TODAY): readonly Fault[] {
  try {
    compileDataset(files, today);
    return [];
  } catch (error) {
    if (error instanceof DatasetFaults) return error.faults;
    throw error;
  }
}
