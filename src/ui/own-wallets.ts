// The visitor's own wallets, in the order in which they were chosen.

import type { Wallet } from '../domain/wallet.ts';
import type { AppState } from '../state/app-state.ts';

export function ownWallets({ visitor, wallets }: AppState): readonly Wallet[] {
  return visitor.visitor.value.wallets.flatMap((id) => wallets.find((wallet) => wallet.id === id) ?? []);
}
