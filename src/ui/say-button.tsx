// A Chinese sentence that opens over the whole screen, for the cashier to read.

import type { JSX } from 'preact';
import type { Phrase } from '../domain/phrase.ts';
import type { Wallet } from '../domain/wallet.ts';
import { useApp } from './app-context.ts';
import { Drawing } from './drawing.tsx';
import styles from './say-button.module.css';

interface SayButtonProps {
  readonly phrase: Phrase | undefined;
  readonly wallet: Wallet | undefined;
}

export function SayButton({ phrase, wallet }: SayButtonProps): JSX.Element | null {
  const app = useApp();
  if (!phrase) return null;
  const card = app.hrefTo({ name: 'cashier', phrase: phrase.id, wallet: wallet?.id });
  return (
    <button type="button" class={styles.say} onClick={() => app.address.open(card)}>
      <span lang="zh-Hans">{phrase['zh-Hans']}</span>
      <Drawing name="show" />
    </button>
  );
}
