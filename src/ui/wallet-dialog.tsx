// Changing wallets: with several, whose answers to show; then the list of all wallets.

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { PARTY_MODES, type PartyMode } from '../domain/party.ts';
import { textIn } from '../domain/text.ts';
import type { Lens } from '../domain/visitor.ts';
import type { Wallet, WalletId } from '../domain/wallet.ts';
import { useApp, useTranslator } from './app-context.ts';
import { ChoiceList } from './choice-list.tsx';
import { Dialog } from './dialog.tsx';
import { OwnGuides } from './own-guides.tsx';
import { measureApplied } from './painted.ts';
import styles from './wallet-dialog.module.css';
import { toggleWallet } from './wallet-list.tsx';
import { WalletPicker } from './wallet-picker.tsx';

export function WalletDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { visitor } = useApp();
  const { t } = useTranslator();
  const { wallets } = visitor.visitor.value;
  const [isChoosing, setChoosing] = useState(wallets.length < 2);
  const toggle = (id: WalletId, tap: Event): void => {
    visitor.chooseWallets(toggleWallet(wallets, id));
    measureApplied('filter', tap);
  };
  return (
    <Dialog title={t('wallet.dialog')} onClose={onClose}>
      {!isChoosing && <LensChoice />}
      {isChoosing ? (
        <>
          <button
            type="button"
            class={styles.any}
            aria-pressed={wallets.length === 0}
            onClick={(event) => {
              visitor.chooseWallets([]);
              measureApplied('filter', event);
            }}
          >
            {t('wallet.any')}
          </button>
          <WalletPicker chosen={wallets} onToggle={toggle} />
        </>
      ) : (
        <button type="button" class={styles.choose} onClick={() => setChoosing(true)}>
          {t('wallet.choose')}
        </button>
      )}
      <OwnGuides />
      <div class={styles.foot}>
        <button type="button" class={styles.done} onClick={onClose}>
          {t('wallet.done')}
        </button>
      </div>
    </Dialog>
  );
}

/** Any of mine, all of mine, or one wallet alone, each with the number of confirmed places. */
function LensChoice(): JSX.Element {
  const { visitor } = useApp();
  const { t } = useTranslator();
  const { lens } = visitor.visitor.value;
  const lenses = useLenses();
  return (
    <ChoiceList
      label={t('wallet.lens')}
      options={lenses}
      chosen={lens.for === 'party' ? `party:${lens.mode}` : lens.id}
      onChoose={(value, tap) => {
        const next = lenses.find((option) => option.value === value);
        if (next) visitor.lookThrough(next.lens);
        measureApplied('filter', tap);
      }}
    />
  );
}

interface LensOption {
  readonly value: string;
  readonly words: string;
  readonly hint: string;
  readonly lens: Lens;
}

function useLenses(): readonly LensOption[] {
  const app = useApp();
  const { t, language } = useTranslator();
  const ids = app.visitor.visitor.value.wallets;
  const city = app.city.value;
  return useMemo(() => {
    const own = ids.flatMap((id) => app.wallets.find((wallet) => wallet.id === id) ?? []);
    const confirmed = (wallets: readonly Wallet[], mode: PartyMode): string =>
      t('wallet.confirmedCount', { count: app.countConfirmed({ wallets, mode }) });
    return [
      ...PARTY_MODES.map((mode) => ({
        value: `party:${mode}`,
        words: t(`wallet.${mode}OfMine`),
        hint: `${t(`wallet.${mode}OfMine.hint`)} · ${confirmed(own, mode)}`,
        lens: { for: 'party' as const, mode },
      })),
      ...own.map((wallet) => ({
        value: wallet.id,
        words: textIn(wallet.name, language),
        hint: confirmed([wallet], 'any'),
        lens: { for: 'wallet' as const, id: wallet.id },
      })),
    ];
  }, [ids, city, t, language]);
}
