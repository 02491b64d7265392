// A note as it is made and handed on.

import type { NewNote, OwnNote } from './own-note.ts';

/** A note as text to hand on: what happened and with which data, but neither who nor where the visitor is. */
export function reportText(note: NewNote, dataVersion: string): string {
  return [
    'WalletHere report',
    `place: ${note.place}`,
    ...(note.outcome === 'place-wrong'
      ? []
      : [`wallet: ${note.wallet}`, `route: ${note.route}`, `scan: ${note.scan}`]),
    `outcome: ${note.outcome}`,
    `date: ${note.date}`,
    `data: ${dataVersion}`,
  ].join('\n');
}

/** The notes with one more, under the next free id. */
export function withNote(notes: readonly OwnNote[], note: NewNote): readonly [readonly OwnNote[], OwnNote] {
  const added = { ...note, id: 1 + Math.max(0, ...notes.map(({ id }) => id)) };
  return [[...notes, added], added];
}
