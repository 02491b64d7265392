// What is wrong in the data folder, said so that a contributor finds the spot: file, record, field.

export interface Fault {
  readonly file: string;
  /** The record's id, or its place in the file (`#3`) when it has none. */
  readonly record: string;
  readonly field: string;
  readonly problem: string;
}

export function describeFault({ file, record, field, problem }: Fault): string {
  return `data/${file} · ${record} · ${field}: ${problem}`;
}

/** Thrown with everything that is wrong at once, so that one run shows all there is to mend. */
export class DatasetFaults extends Error {
  override readonly name = 'DatasetFaults';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super([`The data folder has ${count}:`, ...faults.map(describeFault)].join('\n  '));
    this.faults = faults;
  }
}
