// "Paying with AlipayHK": which wallets the answers are for, and the way to change them.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { textIn } from '../domain/text.ts';
import type { Wallet } from '../domain/wallet.ts';
import type { Translator } from '../i18n/translator.ts';
import type { AppState } from '../state/app-state.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import { WalletDialog } from './parts.ts';
import styles from './wallet-control.module.css';

export function WalletControl(): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t } = translator;
  const [isOpen, setOpen] = useState(false);
  const words = partyWords(app, translator);
  const single = app.party.value.wallets.length === 1 ? app.party.value.wallets[0] : undefined;
  return (
    <>
      <button type="button" class={styles.control} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span class={styles.tile} aria-hidden="true">
          {single ? single.tile : <Icon name="wallet" />}
        </span>
        <span class={styles.who}>
          <small>{t('wallet.payingWith')}</small> {words}
          <span class="visually-hidden">{t('wallet.change')}</span>
        </span>
        <Icon name="down" />
      </button>
      {isOpen && <WalletDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** "AlipayHK", "Any of my wallets" or "Any wallet". */
export function partyWords(app: AppState, { t, language }: Translator): string {
  const { wallets, lens } = app.visitor.visitor.value;
  if (wallets.length === 0) return t('wallet.any');
  const shown: readonly Wallet[] = app.party.value.wallets;
  if (shown.length === 1 && shown[0]) return textIn(shown[0].name, language);
  return lens.for === 'party' && lens.mode === 'all' ? t('wallet.allOfMine') : t('wallet.anyOfMine');
}
