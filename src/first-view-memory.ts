// What decides about the first view is kept a second time, in localStorage, which answers at once: opening the database
// takes a slow phone longer than laying out the screen. The database stays the truth; the program compares (show-app.tsx).

import { NEW_VISITOR, type Visitor } from './domain/visitor.ts';

const KEY = 'wallethere.first-view';

/** What the first view depends on; read back from the phone, none of it is certain. */
export type RememberedChoice = Readonly<Record<string, unknown>>;

export function choiceOf(visitor: Visitor): RememberedChoice {
  const { hasChosen, wallets, language, theme, city, hotel, notes } = visitor;
  // A hotel changes the order of the list, and notes change its grades.
  return { hasChosen, wallets, language, theme, city, isAltered: Boolean(hotel) || notes.length > 0 };
}

/** Undefined where nobody was before, and where the phone refuses. */
export function rememberedChoice(): RememberedChoice | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '');
    return typeof kept === 'object' && kept !== null ? (kept as RememberedChoice) : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves nothing behind for a visitor who made nothing. */
export function rememberChoice(visitor: Visitor): void {
  try {
    if (visitor === NEW_VISITOR) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(choiceOf(visitor)));
  } catch {
    // Then the next visit waits for the program.
  }
}
