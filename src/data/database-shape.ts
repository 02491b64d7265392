// Name, version and stores of the phone's database: shared by the program and the script that opens it early.

export const DATABASE_NAME = 'wallethere';
export const DATABASE_VERSION = 1;
/** The one row of the store `visitor`. */
export const VISITOR_KEY = 'visitor';

/** Makes the stores of a new database. */
export function createStores(
  create: (name: 'visitor' | 'set-aside', autoIncrement: boolean) => unknown,
): void {
  create('visitor', false);
  // Rows that could not be read, kept as they were.
  create('set-aside', true);
}
