// Wallets and cards as a list of checkboxes, each with its neutral tile and where it is issued.

import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { textIn } from '../domain/text.ts';
import type { Wallet, WalletId } from '../domain/wallet.ts';
import { regionName } from '../i18n/formats.ts';
import type { Translator } from '../i18n/translator.ts';
import { useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import { List } from './list.tsx';
import styles from './wallet-list.module.css';

interface WalletListProps {
  readonly label: string;
  readonly wallets: readonly Wallet[];
  readonly chosen: readonly WalletId[];
  readonly onToggle: (id: WalletId, tap: Event) => void;
}

export function WalletList({ label, wallets, chosen, onToggle }: WalletListProps): JSX.Element {
  const translator = useTranslator();
  const toggle = useRef(onToggle);
  toggle.current = onToggle;
  // A row is made anew only when it is ticked or unticked: the list is long and a tap should be quick.
  const made = useMemo(() => new Map<string, JSX.Element>(), [translator]);
  const rowOf = (wallet: Wallet): JSX.Element => {
    const isChosen = chosen.includes(wallet.id);
    const key = `${wallet.id}|${isChosen}`;
    const row = made.get(key) ?? (
      <WalletRow
        key={wallet.id}
        wallet={wallet}
        origin={originOf(wallet, translator)}
        name={textIn(wallet.name, translator.language)}
        isChosen={isChosen}
        onToggle={(tap) => toggle.current(wallet.id, tap)}
      />
    );
    made.set(key, row);
    return row;
  };
  return (
    <List class={styles.list} label={label}>
      {wallets.map(rowOf)}
    </List>
  );
}

interface WalletRowProps {
  readonly wallet: Wallet;
  readonly name: string;
  readonly origin: string;
  readonly isChosen: boolean;
  readonly onToggle: (tap: Event) => void;
}

function WalletRow({ wallet, name, origin, isChosen, onToggle }: WalletRowProps): JSX.Element {
  return (
    <li>
      <label class={styles.row}>
        <span class={styles.tile} aria-hidden="true">
          {wallet.tile}
        </span>
        <span class={styles.words}>
          <span class={styles.name}>{name}</span> <span class={styles.region}>{origin}</span>
        </span>
        <input
          type="checkbox"
          value={wallet.id}
          class={styles.input}
          checked={isChosen}
          onChange={onToggle}
        />
        <span class={styles.box} aria-hidden="true">
          <Icon name="check" />
        </span>
      </label>
    </li>
  );
}

/** "Hong Kong", or "Card, any country". */
export function originOf(wallet: Wallet, { t, language }: Translator): string {
  return wallet.region === undefined ? t('wallet.card') : regionName(wallet.region, language);
}

/** The wallets after adding `id` at the end, or without it if it was chosen. */
export function toggleWallet(chosen: readonly WalletId[], id: WalletId): readonly WalletId[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

/** True when a wallet's name or region holds the text, whatever its case or apostrophes. */
export function matchesWallet(wallet: Wallet, text: string, translator: Translator): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[’‘'\s]/g, '');
  const words = [...Object.values(wallet.name), originOf(wallet, translator), wallet.id].join(' ');
  return plain(words).includes(plain(text));
}
