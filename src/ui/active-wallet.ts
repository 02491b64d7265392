// The one wallet that help at the till is about, where none is named.

import type { Wallet, WalletId } from '../domain/wallet.ts';
import type { AppState } from '../state/app-state.ts';

/** The named wallet, else the one looked through, else the first that the visitor chose; undefined with none chosen. */
export function activeWallet(app: AppState, named?: WalletId): Wallet | undefined {
  const { wallets, lens } = app.visitor.visitor.value;
  const id = named ?? (lens.for === 'wallet' ? lens.id : wallets[0]);
  return app.wallets.find((wallet) => wallet.id === id);
}
