// Our judgement for one place and one wallet, with the evidence that decided it (the product's central rule).

import type { Evidence } from './evidence.ts';
import { addMonths, earliestDay, type IsoDate, isSurelyNewer, newestFirst } from './partial-date.ts';
import type { Place, PlaceKind } from './place.ts';
import { type Naming, namingOf, type Route } from './route.ts';
import type { Wallet } from './wallet.ts';

/** From the best answer to the worst: "unknown" is never "no". */
export const GRADES = ['confirmed', 'expected', 'unknown', 'refused'] as const;
export type Grade = (typeof GRADES)[number];

/** How one of the wallet's routes fares at a place. */
export interface RouteAcceptance {
  readonly route: Route;
  readonly grade: Grade;
  readonly because: readonly Evidence[];
}

export interface Acceptance {
  readonly grade: Grade;
  /** The evidence that decided the grade, newest first; empty only when unknown. */
  readonly because: readonly Evidence[];
  readonly routes: readonly RouteAcceptance[];
}

/** Months for which evidence can confirm or refuse. */
const LIFE_MONTHS = 24;
const VISITOR_REPORT_LIFE_MONTHS = 12;

/** Kinds where people trade, so that the payment network itself lets us expect acceptance. */
const TRADING_KINDS: readonly PlaceKind[] = ['shopping', 'airport', 'rail'];

/** Kinds with metro gates or station gates, where a transit tap is of use. */
const GATED_KINDS: readonly PlaceKind[] = ['airport', 'rail'];

/** True when grade `a` is at least as good as `b`. */
export function isAtLeast(a: Grade, b: Grade): boolean {
  return GRADES.indexOf(a) <= GRADES.indexOf(b);
}

/** How far one piece of evidence speaks for a route. */
export function evidenceNaming(evidence: Evidence, route: Route): Naming {
  const namings = evidence.about.map((subject) => namingOf(subject, route));
  if (namings.includes('named')) return 'named';
  return namings.includes('loose') ? 'loose' : 'none';
}

function isCurrent(evidence: Evidence, today: IsoDate): boolean {
  const life = evidence.kind === 'visitor-report' ? VISITOR_REPORT_LIFE_MONTHS : LIFE_MONTHS;
  return today <= addMonths(earliestDay(evidence.date), life);
}

function byNewest(a: Evidence, b: Evidence): number {
  return newestFirst(a.date, b.date) || (a.id < b.id ? -1 : 1);
}

function isUsableAt(place: Place, route: Route): boolean {
  if (route === 'cash') return false;
  if (!route.startsWith('transit-tap:') || GATED_KINDS.includes(place.kind)) return true;
  return [...place.evidence, ...place.coverage].some(
    (item) => item.verdict === 'accepted' && evidenceNaming(item, route) !== 'none',
  );
}

function judgeRoute(place: Place, route: Route, today: IsoDate): RouteAcceptance {
  const here = place.evidence.filter((item) => evidenceNaming(item, route) !== 'none').sort(byNewest);
  const refusals = here.filter((item) => item.verdict === 'refused');
  const newestRefusal = refusals[0];
  // Where dates may tie, the refusal counts: the careful answer costs the visitor least.
  const accepted = here.filter(
    (item) => item.verdict === 'accepted' && refusals.every(({ date }) => isSurelyNewer(item.date, date)),
  );
  if (accepted.length === 0 && newestRefusal && refusalStands(newestRefusal, today)) {
    return { route, grade: 'refused', because: refusals.filter((item) => refusalStands(item, today)) };
  }
  const confirming = accepted.filter(
    (item) => evidenceNaming(item, route) === 'named' && isCurrent(item, today),
  );
  if (confirming.length > 0) return { route, grade: 'confirmed', because: confirming };
  const covering = place.coverage.filter(
    (item) =>
      item.verdict === 'accepted' &&
      evidenceNaming(item, route) !== 'none' &&
      (item.scope !== 'network' || TRADING_KINDS.includes(place.kind)),
  );
  const supporting = [...accepted, ...covering].sort(byNewest);
  return { route, grade: supporting.length > 0 ? 'expected' : 'unknown', because: supporting };
}

/** A refusal counts for under 24 months, whoever reported it. */
function refusalStands(refusal: Evidence, today: IsoDate): boolean {
  return today < addMonths(earliestDay(refusal.date), LIFE_MONTHS);
}

/** The place without what is said of one other wallet only. */
function placeFor(place: Place, { id }: Wallet): Place {
  const evidence = place.evidence.filter(({ wallet }) => wallet === undefined || wallet === id);
  return evidence.length === place.evidence.length ? place : { ...place, evidence };
}

function decidingEvidence(routes: readonly RouteAcceptance[], grade: Grade): readonly Evidence[] {
  const deciding = routes.filter((item) => item.grade === grade).flatMap((item) => item.because);
  return [...new Map(deciding.map((item) => [item.id, item])).values()].sort(byNewest);
}

/**
 * Judges whether `wallet` works at `place` on the day `today` (China time).
 * The place's grade is the best of the wallet's usable routes there; it carries all evidence behind that grade.
 */
export function judge(place: Place, wallet: Wallet, today: IsoDate): Acceptance {
  const heard = placeFor(place, wallet);
  const routes = wallet.routes
    .filter((route) => isUsableAt(heard, route))
    .map((route) => judgeRoute(heard, route, today));
  const grade = GRADES.find((candidate) => routes.some((item) => item.grade === candidate)) ?? 'unknown';
  return { grade, because: decidingEvidence(routes, grade), routes };
}
