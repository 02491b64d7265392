// When one wallet fails: which of the visitor's others to try, and in which order.

import { GRADES, type Grade, judge } from './acceptance.ts';
import type { FailureKind } from './guide.ts';
import type { IsoDate } from './partial-date.ts';
import type { Place } from './place.ts';
import type { Wallet } from './wallet.ts';

export interface OtherWallet {
  readonly wallet: Wallet;
  /** How it fares at the place; undefined without a place. */
  readonly grade: Grade | undefined;
  /** It can read the Weixin code that stands there. */
  readonly readsWeixin: boolean;
}

/**
 * The other wallets of `own`, at a place without those refused there and best first: unknown is never "no".
 * Where only a Weixin code stands, wallets that can read one come first.
 */
export function otherWallets(
  failed: Wallet | undefined,
  own: readonly Wallet[],
  start: FailureKind,
  at: { readonly place: Place; readonly today: IsoDate } | undefined,
): readonly OtherWallet[] {
  const rankOf = ({ grade, readsWeixin }: OtherWallet): number =>
    (start === 'weixin-only' && !readsWeixin ? GRADES.length : 0) + (grade ? GRADES.indexOf(grade) : 0);
  return own
    .filter((wallet) => wallet.id !== failed?.id)
    .map((wallet) => ({
      wallet,
      grade: at && judge(at.place, wallet, at.today).grade,
      readsWeixin: wallet.routes.some((route) => route.startsWith('weixin-')),
    }))
    .filter(({ grade }) => grade !== 'refused')
    .sort((a, b) => rankOf(a) - rankOf(b));
}
