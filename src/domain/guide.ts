// How to pay with a wallet: what to do at home and at a till, what it costs, what may fail; every fact has its sources.

import { type Acceptance, GRADES, type Grade } from './acceptance.ts';
import type { Source } from './evidence.ts';
import { earliestDay } from './partial-date.ts';
import type { Place } from './place.ts';
import type { Route } from './route.ts';
import type { LocalText } from './text.ts';
import type { Wallet, WalletId } from './wallet.ts';

/** What happens at the till or gate, seen by the visitor. */
export const WAY_KINDS = [
  'show-code',
  'scan-code',
  'scan-weixin-code',
  'terminal',
  'link-in-alipay',
  'metro-gate',
] as const;
export type WayKind = (typeof WAY_KINDS)[number];

/** What a guide says besides its ways. */
export const TOPICS = ['before', 'fee', 'limit', 'internet', 'cannot', 'refund', 'support'] as const;
export type Topic = (typeof TOPICS)[number];

/** What a visitor sees when a payment fails. */
export const FAILURE_KINDS = [
  'wrong-code',
  'not-supported',
  'expired',
  'no-signal',
  'no-sms',
  'charged',
  'identity',
  'weixin-only',
  'personal-code',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** The neutral drawings beside the words of a sign. */
export const SIGN_DRAWINGS = ['plate', 'card', 'stand', 'shop-code', 'person-code', 'tap'] as const;
export type SignDrawing = (typeof SIGN_DRAWINGS)[number];

/** `reading`: the page bears no date, so the date is that on which we read it. */
export const DATES_OF = ['publication', 'reading'] as const;

export interface GuideSource extends Source {
  readonly dateOf: (typeof DATES_OF)[number];
}

/** A sentence that states a fact. Its first source is the one it mainly rests on. `{wallet}` is a gap. */
export interface Fact {
  readonly text: LocalText;
  readonly sources: readonly [GuideSource, ...GuideSource[]];
}

/** At most three steps, in the order in which a person does them. */
export interface Way {
  readonly kind: WayKind;
  readonly hint: Fact;
  readonly steps: readonly Fact[];
}

/** What is known of a topic, and what no source tells. */
export interface TopicFacts {
  readonly facts: readonly Fact[];
  readonly unknown: readonly LocalText[];
}

export interface Guide {
  /** `unchecked`: no source tells the names on the wallet's screens. */
  readonly screens: 'known' | 'unchecked';
  readonly ways: readonly Way[];
  readonly topics: Readonly<Record<Topic, TopicFacts>>;
}

/** One thing to try, and the phrase to show for it. */
export interface Rung extends Fact {
  readonly phrase: string;
}

export type Rungs = Readonly<Record<Wallet['form'], readonly Rung[]>>;

/** What a sign at a till means; `sign` is what stands on it. */
export interface TillSign extends TopicFacts {
  readonly id: string;
  readonly drawing: SignDrawing;
  readonly sign: string;
  readonly pinyin: string | undefined;
  readonly phrase: string;
}

export interface Guides {
  /** Before one queues; never twice; where cash comes from. */
  readonly ready: Fact;
  readonly caution: Fact;
  readonly cash: Fact;
  readonly wallets: ReadonlyMap<WalletId, Guide>;
  readonly failures: Readonly<Record<FailureKind, Rungs>>;
  readonly signs: readonly TillSign[];
}

/** True when money takes this route in this way. */
export function isWayOf(kind: WayKind, route: Route): boolean {
  switch (kind) {
    case 'show-code':
    case 'scan-code':
      return route === 'alipay-plus-qr';
    case 'scan-weixin-code':
      return route === 'weixin-qr';
    case 'link-in-alipay':
      return route === 'alipay-linked-card';
    case 'terminal':
      return route.startsWith('card-terminal:');
    case 'metro-gate':
      return route.startsWith('transit-tap:');
  }
}

/** The ways that suit a kind of place best where their grades tie: gates at stations, codes on stalls in the street. */
function preferredAt({ kind, form }: Place): readonly WayKind[] {
  if (kind === 'rail') return ['metro-gate'];
  if (kind === 'airport') return ['terminal'];
  if (form === 'shopping-street' || form === 'shopping-area') return ['scan-code', 'link-in-alipay'];
  return [];
}

export interface FittingWay {
  readonly way: Way;
  /** How the way fares at the place. */
  readonly grade: Grade;
}

/** A guide's ways at a place, the one to try first in front: by grade, then by what suits such a place. */
export function waysAt(
  ways: readonly Way[],
  place: Place,
  { routes }: Pick<Acceptance, 'routes'>,
): readonly FittingWay[] {
  const preferred = preferredAt(place);
  const gradeOf = (kind: WayKind): Grade =>
    GRADES.find((grade) => routes.some((item) => item.grade === grade && isWayOf(kind, item.route))) ??
    'unknown';
  const rankOf = ({ way, grade }: FittingWay): number =>
    GRADES.indexOf(grade) * 2 + (preferred.includes(way.kind) ? 0 : 1);
  return ways.map((way) => ({ way, grade: gradeOf(way.kind) })).sort((a, b) => rankOf(a) - rankOf(b));
}

/** The sources of several facts, once each, newest first. */
export function sourcesOf(facts: readonly Fact[]): readonly GuideSource[] {
  const once = new Map(facts.flatMap(({ sources }) => sources).map((source) => [source.id, source]));
  return [...once.values()].sort((a, b) => (earliestDay(a.date) < earliestDay(b.date) ? 1 : -1));
}
