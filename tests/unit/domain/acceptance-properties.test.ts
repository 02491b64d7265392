import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAtLeast, judge } from '../../../src/domain/acceptance.ts';
import {
  type IsoDate,
  isSurelyNewer,
  newestFirst,
  type PartialDate,
} from '../../../src/domain/partial-date.ts';
import { judgeParty } from '../../../src/domain/party.ts';
import {
  anyCoverage,
  anyDay,
  anyPlace,
  anyPlaceEvidence,
  anyRefusal,
  anyWallet,
  anyWallets,
} from './arbitrary.ts';

const asPartial = (day: IsoDate): PartialDate => day as string as PartialDate;
const RUNS = { numRuns: 500 };

describe('whatever is known', () => {
  test('a refusal never raises a grade', () => {
    fc.assert(
      fc.property(anyPlace, anyWallet, anyRefusal, anyDay, (place, wallet, refusal, today) => {
        const before = judge(place, wallet, today).grade;
        const after = judge({ ...place, evidence: [...place.evidence, refusal] }, wallet, today).grade;
        expect(isAtLeast(before, after)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('an acceptance dated today never lowers a grade', () => {
    fc.assert(
      fc.property(anyPlace, anyWallet, anyPlaceEvidence, anyDay, (place, wallet, item, today) => {
        // Nothing known may be as new: where a vague date may tie, a refusal wins.
        const known = place.evidence.filter((each) => isSurelyNewer(asPartial(today), each.date));
        const news = { ...item, verdict: 'accepted', date: asPartial(today) } as const;
        const before = judge({ ...place, evidence: known }, wallet, today).grade;
        const after = judge({ ...place, evidence: [...known, news] }, wallet, today).grade;
        expect(isAtLeast(after, before)).toBe(true);
      }),
      RUNS,
    );
  });

  test('what covers a place never confirms and never refuses it', () => {
    fc.assert(
      fc.property(anyPlace, anyWallet, fc.array(anyCoverage), anyDay, (place, wallet, coverage, today) => {
        const { grade } = judge({ ...place, evidence: [], coverage }, wallet, today);
        expect(['expected', 'unknown']).toContain(grade);
      }),
      RUNS,
    );
  });

  test('the order in which it was written down does not matter', () => {
    const shuffledPlace = anyPlace.chain((place) =>
      fc.record({
        place: fc.constant(place),
        evidence: fc.shuffledSubarray([...place.evidence], { minLength: place.evidence.length }),
        coverage: fc.shuffledSubarray([...place.coverage], { minLength: place.coverage.length }),
      }),
    );
    fc.assert(
      fc.property(shuffledPlace, anyWallet, anyDay, ({ place, evidence, coverage }, wallet, today) => {
        expect(judge({ ...place, evidence, coverage }, wallet, today)).toEqual(judge(place, wallet, today));
      }),
      RUNS,
    );
  });

  test('an answer gives its reasons, newest first, each once, and all of them from the place', () => {
    fc.assert(
      fc.property(anyPlace, anyWallet, anyDay, (place, wallet, today) => {
        const { grade, because, routes } = judge(place, wallet, today);
        expect(because.length > 0).toBe(grade !== 'unknown');
        expect([...because].sort((a, b) => newestFirst(a.date, b.date))).toEqual(because);
        expect(new Set(because.map(({ id }) => id)).size).toBe(because.length);
        for (const route of [{ because, grade }, ...routes]) {
          expect([...place.evidence, ...place.coverage]).toEqual(expect.arrayContaining([...route.because]));
          expect(route.because.length > 0).toBe(route.grade !== 'unknown');
        }
      }),
      RUNS,
    );
  });

  test('reasons for yes say yes, and reasons for no say no', () => {
    fc.assert(
      fc.property(anyPlace, anyWallet, anyDay, (place, wallet, today) => {
        const { grade, because } = judge(place, wallet, today);
        const verdicts = new Set(because.map(({ verdict }) => verdict));
        expect([...verdicts]).toEqual(
          grade === 'unknown' ? [] : [grade === 'refused' ? 'refused' : 'accepted'],
        );
      }),
      RUNS,
    );
  });

  test('the grade of a place is the best of its routes', () => {
    fc.assert(
      fc.property(anyPlace, anyWallet, anyDay, (place, wallet, today) => {
        const { grade, routes } = judge(place, wallet, today);
        for (const route of routes) expect(isAtLeast(grade, route.grade)).toBe(true);
        if (routes.length > 0) expect(routes.map((route) => route.grade)).toContain(grade);
      }),
      RUNS,
    );
  });

  test('a place is not changed by being judged', () => {
    fc.assert(
      fc.property(anyPlace, anyWallet, anyDay, (place, wallet, today) => {
        const before = structuredClone(place);
        judge(place, wallet, today);
        expect(place).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a party', () => {
  test('in which all must pay is never better off than one in which any can', () => {
    fc.assert(
      fc.property(anyPlace, anyWallets, anyDay, (place, wallets, today) => {
        const [any, all] = [
          judgeParty(place, wallets, 'any', today).grade,
          judgeParty(place, wallets, 'all', today).grade,
        ];
        expect(isAtLeast(any, all)).toBe(true);
      }),
      RUNS,
    );
  });

  test('does not gain or lose by the order of its wallets', () => {
    const shuffled = anyWallets.chain((wallets) =>
      fc.tuple(fc.constant(wallets), fc.shuffledSubarray([...wallets], { minLength: wallets.length })),
    );
    fc.assert(
      fc.property(anyPlace, shuffled, anyDay, (place, [wallets, other], today) => {
        for (const mode of ['any', 'all'] as const) {
          expect(judgeParty(place, wallets, mode, today).grade).toBe(
            judgeParty(place, other, mode, today).grade,
          );
        }
      }),
      RUNS,
    );
  });

  test('never loses by one more wallet of which any will do, nor gains by one more that must do', () => {
    fc.assert(
      fc.property(anyPlace, anyWallets, anyWallet, anyDay, (place, wallets, more, today) => {
        const grade = (mode: 'any' | 'all', party: typeof wallets) =>
          judgeParty(place, party, mode, today).grade;
        expect(isAtLeast(grade('any', [...wallets, more]), grade('any', wallets))).toBe(true);
        expect(isAtLeast(grade('all', wallets), grade('all', [...wallets, more]))).toBe(true);
      }),
      RUNS,
    );
  });
});
