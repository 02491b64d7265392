// Grades of all places for a party of wallets; worked out ahead in short turns, so that a tap need not wait for them.

import type { ReadonlySignal } from '@preact/signals';
import { GRADES, judge } from '../domain/acceptance.ts';
import type { IsoDate } from '../domain/partial-date.ts';
import type { PartyMode } from '../domain/party.ts';
import { type PlaceTable, partyGrades } from '../domain/place-table.ts';
import type { Wallet, WalletId } from '../domain/wallet.ts';

export interface Party {
  readonly wallets: readonly Wallet[];
  readonly mode: PartyMode;
}

export interface Grader {
  /** Indices into GRADES by row of the table. */
  readonly gradesOf: (party: Party) => Uint8Array;
  /** Works ahead for these wallets until `isTimeUp`; false when all of it is done. */
  readonly workAhead: (wallets: readonly Wallet[], isTimeUp: () => boolean) => boolean;
}

/** The grades of one set of routes, worked out up to a row. */
interface Work {
  readonly grades: Uint8Array;
  done: number;
}

/** Rows between two looks at the clock. */
const TURN = 50;

export function createGrader(
  table: ReadonlySignal<PlaceTable>,
  today: () => IsoDate,
  isNoted: (wallet: WalletId) => boolean,
): Grader {
  const known = new WeakMap<PlaceTable, Map<string, Work>>();
  /** Wallets with the same routes fare the same everywhere, unless the visitor noted something about one of them. */
  const workOf = (places: PlaceTable, { id, routes }: Wallet, day: IsoDate): Work => {
    const works = known.get(places) ?? new Map<string, Work>();
    known.set(places, works);
    const key = [day, ...routes, ...(isNoted(id) ? [id] : [])].join(' ');
    const work = works.get(key) ?? { grades: new Uint8Array(places.places.length), done: 0 };
    works.set(key, work);
    return work;
  };
  const workOn = (work: Work, { places }: PlaceTable, wallet: Wallet, day: IsoDate, end: number): void => {
    for (; work.done < Math.min(end, places.length); work.done += 1) {
      const place = places[work.done];
      if (place) work.grades[work.done] = GRADES.indexOf(judge(place, wallet, day).grade);
    }
  };
  return {
    gradesOf: ({ wallets, mode }) => {
      const [all, day] = [table.value, today()];
      const works = new Set(
        wallets.map((wallet) => {
          const work = workOf(all, wallet, day);
          workOn(work, all, wallet, day, Number.POSITIVE_INFINITY);
          return work.grades;
        }),
      );
      return partyGrades([...works], mode, all.places.length);
    },
    workAhead: (wallets, isTimeUp) => {
      const [all, day] = [table.peek(), today()];
      for (const wallet of wallets) {
        const work = workOf(all, wallet, day);
        while (work.done < all.places.length) {
          if (isTimeUp()) return true;
          workOn(work, all, wallet, day, work.done + TURN);
        }
      }
      return false;
    },
  };
}
