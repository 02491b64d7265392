// Random but whole places, evidence and wallets, for properties that hold for every dataset.

import fc from 'fast-check';
import { EVIDENCE_KINDS, type Evidence, type Scope, VERDICTS } from '../../../src/domain/evidence.ts';
import type { IsoDate, PartialDate } from '../../../src/domain/partial-date.ts';
import { PLACE_KINDS, type Place } from '../../../src/domain/place.ts';
import type { LatLon } from '../../../src/domain/position.ts';
import { ROUTES, SUBJECTS } from '../../../src/domain/route.ts';
import type { Wallet } from '../../../src/domain/wallet.ts';
import { evidence, place, wallet } from './sample.ts';

const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAYS = 5 * 365;

/** A day from 2022 to 2026. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: DAYS })
  .map((days) => new Date(FIRST_DAY + days * 86_400_000).toISOString().slice(0, 10) as IsoDate);

/** A day, a month or a year from 2022 to 2026. */
export const anyPartialDate: fc.Arbitrary<PartialDate> = fc
  .tuple(anyDay, fc.constantFrom(10, 10, 7, 4))
  .map(([day, length]) => day.slice(0, length) as string as PartialDate);

function anyEvidence(scopes: readonly Scope[]): fc.Arbitrary<Evidence> {
  return fc
    .record({
      about: fc.uniqueArray(fc.constantFrom(...SUBJECTS), { minLength: 1, maxLength: 4 }),
      verdict: fc.constantFrom(...VERDICTS),
      kind: fc.constantFrom(...EVIDENCE_KINDS),
      scope: fc.constantFrom(...scopes),
      date: anyPartialDate,
    })
    .map(evidence);
}

export const anyPlaceEvidence = anyEvidence(['place']);
export const anyCoverage = anyEvidence(['area', 'class', 'network']);
export const anyRefusal: fc.Arbitrary<Evidence> = anyPlaceEvidence.map((item) => ({
  ...item,
  verdict: 'refused',
}));

/** A point in or near the two municipalities. */
export const anyPosition: fc.Arbitrary<LatLon> = fc.record({
  lat: fc.double({ min: 28, max: 33, noNaN: true }),
  lon: fc.double({ min: 102, max: 111, noNaN: true }),
});

export const anyPlace: fc.Arbitrary<Place> = fc
  .record({
    kind: fc.constantFrom(...PLACE_KINDS),
    position: anyPosition,
    evidence: fc.array(anyPlaceEvidence, { maxLength: 6 }),
    coverage: fc.array(anyCoverage, { maxLength: 4 }),
  })
  .map(place);

/** Places of one city: every id once. */
export const anyPlaces: fc.Arbitrary<readonly Place[]> = fc
  .array(anyPlace, { maxLength: 25 })
  .map((places) => places.map((item, index) => place({ ...item, id: `place-${index}` })));

export const anyWallet: fc.Arbitrary<Wallet> = fc
  .uniqueArray(fc.constantFrom(...ROUTES), { maxLength: 5 })
  .map((routes) => wallet('any', routes));

/** Wallets of a party: every id once. */
export const anyWallets: fc.Arbitrary<readonly Wallet[]> = fc
  .array(anyWallet, { minLength: 1, maxLength: 4 })
  .map((wallets) => wallets.map((item, index) => wallet(`wallet-${index}`, item.routes)));
