// Keeps published ids alive: links and saved places use them, so none may vanish without a word.

import { CITY_IDS } from '../src/domain/city.ts';
import type { Fault } from './dataset-faults.ts';
import type { DatasetFile } from './dataset-files.ts';
import { type Dataset, placesFile } from './dataset-read.ts';

interface Ledger {
  readonly file: DatasetFile;
  readonly published: readonly string[];
  /** The file that holds the records of today. */
  readonly records: DatasetFile;
  readonly present: readonly string[];
  readonly what: string;
}

function ledgersOf(dataset: Dataset): Ledger[] {
  const places = CITY_IDS.map(
    (city): Ledger => ({
      file: 'place-ids.json',
      published: dataset.placeIds[city],
      records: placesFile(city),
      present: dataset.places[city].map(({ id }) => id),
      what: 'place',
    }),
  );
  const wallets: Ledger = {
    file: 'wallet-ids.json',
    published: dataset.walletIds,
    records: 'wallets.json',
    present: dataset.wallets.map(({ id }) => id),
    what: 'wallet',
  };
  return [...places, wallets];
}

function idFault(file: DatasetFile, record: string, problem: string): Fault {
  return { file, record, field: 'id', problem };
}

function ledgerFaults(ledger: Ledger, retired: Dataset['retired']): Fault[] {
  const { file, published, records, present, what } = ledger;
  const gone = published
    .filter((id) => !present.includes(id) && !Object.hasOwn(retired, id))
    .map((id) =>
      idFault(file, id, `unstable id: no longer in ${records}; list it under "retired" in dataset.json`),
    );
  const fresh = present
    .filter((id) => !published.includes(id))
    .map((id) => idFault(records, id, `unknown ${what}: write its id into ${file}, where it stays for good`));
  const twice = published
    .filter((id, index) => published.indexOf(id) !== index)
    .map((id) => idFault(file, id, `duplicate id ${id}`));
  return [...gone, ...fresh, ...twice];
}

/** Every id ever published is a record of today, or retired with a successor (or none). */
export function idFaults(dataset: Dataset): readonly Fault[] {
  const ledgers = ledgersOf(dataset);
  const present = new Set(ledgers.flatMap((ledger) => ledger.present));
  const published = new Set(ledgers.flatMap((ledger) => ledger.published));
  const retired = Object.entries(dataset.retired).flatMap(([id, successor]) => {
    const problems = [
      ...(present.has(id) ? [`${id} is retired and still present`] : []),
      ...(published.has(id) ? [] : [`${id} was never published`]),
      ...(successor !== null && !present.has(successor) ? [`successor ${successor} is not present`] : []),
    ];
    return problems.map(
      (problem): Fault => ({ file: 'dataset.json', record: id, field: 'retired', problem }),
    );
  });
  return [...ledgers.flatMap((ledger) => ledgerFaults(ledger, dataset.retired)), ...retired];
}
