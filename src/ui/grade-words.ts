// How a grade and its age are said; the word always stands beside the shape.

import type { Acceptance } from '../domain/acceptance.ts';
import { type Age, ageOf, type IsoDate, type PartialDate } from '../domain/partial-date.ts';
import type { PartyAcceptance } from '../domain/party.ts';
import { formatMonth } from '../i18n/formats.ts';
import type { Translator } from '../i18n/translator.ts';
import styles from './grade-words.module.css';

/** Date and age of the newest evidence that decided an answer; undefined when nothing did. */
export function newestProof(
  acceptance: Acceptance,
  today: IsoDate,
): { readonly date: PartialDate; readonly age: Age } | undefined {
  const newest = acceptance.because[0];
  return newest && { date: newest.date, age: ageOf(newest.date, today) };
}

/** "Oct 2026" for a row; nothing where the proof is old, since the panel says so in full. */
export function rowDate(party: PartyAcceptance, today: IsoDate, translator: Translator): string {
  const proof = party.decidedBy && newestProof(party.decidedBy.acceptance, today);
  return proof && proof.age !== 'old' ? formatMonth(proof.date, translator) : '';
}

/** "Checked Oct 2026", "Jan 2026 · may have changed" or "Old: Jul 2024". */
export function ageWords(proof: { date: PartialDate; age: Age }, translator: Translator): string {
  return translator.t(`age.${proof.age}`, { date: formatMonth(proof.date, translator) });
}

export const gradeColour = styles;
