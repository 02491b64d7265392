// Wallets ticked on the prerendered first screen before the program arrived: such a tick must count.

import type { WalletId } from '../domain/wallet.ts';

/** The values of ticked boxes in the page as it is now; none where there is no page (in the build). */
export function walletsTickedEarly(): readonly WalletId[] {
  if (typeof document === 'undefined') return [];
  const ticked = document.querySelectorAll<HTMLInputElement>('#app input[type="checkbox"]:checked');
  return Array.from(ticked, (box) => box.value as WalletId);
}
