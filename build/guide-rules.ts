// Rules on the guides as a whole: every wallet has one, every way and failure is told, and each leads somewhere.

import { FAILURE_KINDS, WAY_KINDS, type WayKind } from '../src/domain/guide.ts';
import type { Fault } from './dataset-faults.ts';
import type { Dataset } from './dataset-read.ts';
import { waysOf } from './guide-compact.ts';
import { FAMILIES, type GuideBook, type GuideRecord } from './guide-schemas.ts';

const FILE = 'guides.json';

function fault(record: string, field: string, problem: string): Fault {
  return { file: FILE, record, field, problem };
}

/** Each of `wanted` is the id of exactly one record. */
function presenceFaults(
  wanted: readonly string[],
  records: readonly { readonly id: string }[],
  what: string,
): Fault[] {
  const ids = records.map(({ id }) => id);
  return [
    ...wanted.filter((id) => !ids.includes(id)).map((id) => fault(id, 'id', `${what} is missing`)),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => fault(id, 'id', `duplicate id ${id}`)),
  ];
}

function guideFaults(book: GuideBook, guide: GuideRecord, wallets: Dataset['wallets']): Fault[] {
  const wallet = wallets.find(({ id }) => id === guide.id);
  if (!wallet) return [fault(guide.id, 'id', `${guide.id} is not a known wallet`)];
  const kinds: readonly WayKind[] = waysOf(book, guide, wallet).map(({ id }) => id);
  const unused = guide.ways
    .filter(({ id }) => !kinds.includes(id))
    .map(({ id }) => fault(guide.id, 'ways', `${id} is on none of the wallet's routes, or left out`));
  return kinds.length > 0 ? unused : [fault(guide.id, 'ways', 'no way to pay is left'), ...unused];
}

/** What the records of the guides cannot say one by one. */
export function guideRuleFaults({ guides, wallets }: Dataset): readonly Fault[] {
  return [
    ...presenceFaults(
      wallets.map(({ id }) => id),
      guides.wallets,
      'the guide of a wallet',
    ),
    ...presenceFaults(WAY_KINDS, guides.ways, 'a way to pay'),
    ...presenceFaults(FAMILIES, guides.families, 'a family of wallets'),
    ...presenceFaults(FAILURE_KINDS, guides.failures, 'a failure'),
    ...presenceFaults([], guides.signs, 'a sign'),
    ...guides.wallets.flatMap((guide) => guideFaults(guides, guide, wallets)),
  ];
}
