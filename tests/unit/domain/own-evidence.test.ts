import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/domain/acceptance.ts';
import { reportText, withNote } from '../../../src/domain/note-report.ts';
import { isOwn, ownEvidence, withOwnNotes } from '../../../src/domain/own-evidence.ts';
import type { NewNote, OwnNote } from '../../../src/domain/own-note.ts';
import type { IsoDate } from '../../../src/domain/partial-date.ts';
import type { Place, PlaceId } from '../../../src/domain/place.ts';
import type { WalletId } from '../../../src/domain/wallet.ts';
import { ALIPAY_HK, place, wallet } from './sample.ts';

const day = (text: string): IsoDate => text as IsoDate;
const TODAY = day('2026-11-23');
const TNG = wallet('tng', ['alipay-plus-qr']);
const nameOf = (id: WalletId) => ({ en: `the ${id}` });
const STREET = place({ id: 'a-street' as PlaceId, kind: 'sight', form: 'sight' });

function note(outcome: 'worked' | 'refused', date: string, walletId = 'alipayhk'): OwnNote {
  return {
    ...{ id: 1, place: STREET.id, date: day(date), outcome, route: 'alipay-plus-qr', scan: 'i-scanned' },
    wallet: walletId as WalletId,
  };
}

function judged(notes: readonly OwnNote[], at: Place = STREET, today = TODAY, with_ = ALIPAY_HK) {
  return judge(withOwnNotes(at, notes, nameOf), with_, today);
}

describe('a visitor’s own note', () => {
  test('that it worked confirms the place for the wallet they used', () => {
    const { grade, because } = judged([note('worked', '2026-11-22')]);
    expect(grade).toBe('confirmed');
    expect(because).toHaveLength(1);
    expect(because.every(isOwn)).toBe(true);
    expect(because[0]).toMatchObject({ kind: 'visitor-report', date: '2026-11-22', scope: 'place' });
  });

  test.each([
    ['2025-11-23', 'confirmed'],
    ['2025-11-22', 'expected'],
  ])('of %s confirms for twelve months: %s', (date, grade) => {
    expect(judged([note('worked', date)]).grade).toBe(grade);
  });

  test('that it was refused refuses the place, for under twenty-four months', () => {
    expect(judged([note('refused', '2026-11-22')]).grade).toBe('refused');
    expect(judged([note('refused', '2024-11-24')]).grade).toBe('refused');
    expect(judged([note('refused', '2024-11-23')]).grade).toBe('unknown');
  });

  test('counts for no other wallet, though it pays by the same route', () => {
    for (const outcome of ['worked', 'refused'] as const) {
      expect(judged([note(outcome, '2026-11-22')], STREET, TODAY, TNG).grade).toBe('unknown');
    }
  });

  test('counts for no other place', () => {
    const elsewhere = place({ id: 'elsewhere' as PlaceId, kind: 'sight', form: 'sight' });
    expect(judged([note('worked', '2026-11-22')], elsewhere).grade).toBe('unknown');
    expect(withOwnNotes(elsewhere, [note('worked', '2026-11-22')], nameOf)).toBe(elsewhere);
  });

  test('gives way to a newer one that says the opposite', () => {
    expect(judged([note('refused', '2026-11-01'), note('worked', '2026-11-22')]).grade).toBe('confirmed');
    expect(judged([note('worked', '2026-11-01'), note('refused', '2026-11-22')]).grade).toBe('refused');
  });

  test('that the place is wrong says nothing about paying', () => {
    const wrong: OwnNote = { id: 1, place: STREET.id, date: TODAY, outcome: 'place-wrong' };
    expect(ownEvidence(wrong, nameOf)).toBeUndefined();
    expect(withOwnNotes(STREET, [wrong], nameOf)).toBe(STREET);
  });

  test('leaves what sources say where it was', () => {
    const said = withOwnNotes(STREET, [note('worked', '2026-11-22')], nameOf);
    expect(said.evidence.slice(0, STREET.evidence.length)).toEqual(STREET.evidence);
  });

  test('gets a number that no other note has, even after one was deleted', () => {
    const made: NewNote = { place: STREET.id, date: TODAY, outcome: 'place-wrong' };
    const [one, first] = withNote([], made);
    const [two, second] = withNote(one, made);
    const [, third] = withNote(two.slice(1), made);
    expect([first.id, second.id, third.id]).toEqual([1, 2, 3]);
  });
});

describe('a report as text', () => {
  test('names place, wallet, route, outcome, day and data, and nothing else', () => {
    expect(reportText(note('refused', '2026-11-22'), '8c1a0b2f').split('\n')).toEqual([
      'WalletHere report',
      'place: a-street',
      'wallet: alipayhk',
      'route: alipay-plus-qr',
      'scan: i-scanned',
      'outcome: refused',
      'date: 2026-11-22',
      'data: 8c1a0b2f',
    ]);
  });

  test('of a wrong place names no wallet', () => {
    const text = reportText({ place: STREET.id, date: TODAY, outcome: 'place-wrong' }, '8c1a0b2f');
    expect(text).not.toContain('wallet:');
    expect(text).toContain('outcome: place-wrong');
  });
});
