// Choosing wallets: the four named ones first, the rest alphabetical and searchable.

import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { textIn } from '../domain/text.ts';
import type { WalletId } from '../domain/wallet.ts';
import { useApp, useTranslator } from './app-context.ts';
import { SearchBox } from './search-box.tsx';
import { matchesWallet, WalletList } from './wallet-list.tsx';
import styles from './wallet-picker.module.css';

/** Rows beyond the first screenful follow its paint: in index.html they would weigh on every first visit. */
const FIRST_ROWS = 6;

interface WalletPickerProps {
  readonly chosen: readonly WalletId[];
  readonly onToggle: (id: WalletId, tap: Event) => void;
}

export function WalletPicker({ chosen, onToggle }: WalletPickerProps): JSX.Element {
  const { wallets } = useApp();
  const translator = useTranslator();
  const { t, language } = translator;
  const [text, setText] = useState('');
  const [rows, setRows] = useState(FIRST_ROWS);
  useEffect(() => setRows(Number.POSITIVE_INFINITY), []);
  const named = useMemo(() => wallets.filter((wallet) => wallet.named), [wallets]);
  const more = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return (
      wallets
        // A search goes through all wallets: one of the four must not look as if it were missing.
        .filter((wallet) => (text.trim() !== '' || !wallet.named) && matchesWallet(wallet, text, translator))
        .sort((a, b) => compare(textIn(a.name, language), textIn(b.name, language)))
    );
  }, [wallets, text, translator]);
  return (
    <>
      <h2 class={styles.head}>{t('firstRun.named')}</h2>
      <WalletList label={t('firstRun.namedList')} wallets={named} chosen={chosen} onToggle={onToggle} />
      <h2 class={styles.head}>{t('firstRun.more')}</h2>
      <SearchBox label={t('firstRun.find')} text={text} onText={setText} />
      {more.length > 0 ? (
        <WalletList
          label={t('firstRun.moreList')}
          wallets={more.slice(0, rows)}
          chosen={chosen}
          onToggle={onToggle}
        />
      ) : (
        <p class={styles.none} role="status">
          {t('firstRun.noMatch', { text })}
        </p>
      )}
    </>
  );
}
