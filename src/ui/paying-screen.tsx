// The screens about paying, fetched together: guides, what to try when a payment failed, signs.

import type { JSX } from 'preact';
import { useApp } from './app-context.ts';
import { FailedScreen } from './failed-screen.tsx';
import { PayScreen } from './pay-screen.tsx';
import { SignsScreen } from './signs-screen.tsx';

export function PayingScreen(): JSX.Element {
  switch (useApp().screen.value.name) {
    case 'failed':
      return <FailedScreen />;
    case 'signs':
      return <SignsScreen />;
    default:
      return <PayScreen />;
  }
}
