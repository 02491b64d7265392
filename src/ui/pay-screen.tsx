// How to pay: the guide of the wallet in the address, or the choice of one.

import type { JSX } from 'preact';
import { useApp } from './app-context.ts';
import { PayChooser } from './pay-chooser.tsx';
import { PayGuide } from './pay-guide.tsx';
import { usePayingPlace } from './use-paying-place.ts';

export function PayScreen(): JSX.Element | null {
  const app = useApp();
  const screen = app.screen.value;
  const [id, placeId] = screen.name === 'pay' ? [screen.wallet, screen.place] : [undefined, undefined];
  const at = usePayingPlace(placeId);
  const wallet = app.wallets.find((candidate) => candidate.id === id);
  if (at.status === 'loading') return null;
  const place = at.status === 'there' ? at.place : undefined;
  if (!wallet || at.status === 'not-there') return <PayChooser place={place} />;
  return <PayGuide key={wallet.id} wallet={wallet} place={place} />;
}
