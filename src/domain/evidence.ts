// One dated statement from one source about a place, a class of places, or the whole network.

import type { PartialDate } from './partial-date.ts';
import type { Subject } from './route.ts';
import type { LocalText } from './text.ts';
import type { WalletId } from './wallet.ts';

export const VERDICTS = ['accepted', 'refused'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const EVIDENCE_KINDS = [
  'named-in-announcement',
  'government-notice',
  'operator-statement',
  'news',
  'osm-tag',
  'visitor-report',
  'scheme-wide',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const SCOPES = ['place', 'area', 'class', 'network'] as const;
export type Scope = (typeof SCOPES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly date: PartialDate;
  /** True when the address is a third party's copy of what the publisher said. */
  readonly mirror: boolean;
  /** A known weakness of the copy that was read, such as "machine translation"; empty when none. */
  readonly caveat: LocalText | undefined;
}

export interface Evidence {
  readonly id: string;
  readonly about: readonly Subject[];
  /** Only this wallet is meant, not every wallet of its routes; absent where the source names routes. */
  readonly wallet?: WalletId;
  readonly verdict: Verdict;
  readonly kind: EvidenceKind;
  readonly scope: Scope;
  readonly date: PartialDate;
  readonly confidence: Confidence;
  readonly claim: LocalText;
  readonly source: Source;
}

export const SERVICE_KINDS = ['tax-refund', 'currency-exchange', 'payment-help'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** Something offered at a place besides payment; it never counts for a grade. */
export interface Service {
  readonly kind: ServiceKind;
  readonly date: PartialDate;
  readonly claim: LocalText;
  readonly source: Source;
}
