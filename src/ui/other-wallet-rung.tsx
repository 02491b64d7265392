// A rung of the ladder: the visitor's other wallets that may work, or the way to add a card.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FailureKind } from '../domain/guide.ts';
import { type OtherWallet, otherWallets } from '../domain/other-wallets.ts';
import type { Place } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import type { Wallet } from '../domain/wallet.ts';
import type { Translator } from '../i18n/translator.ts';
import { useApp, useTranslator } from './app-context.ts';
import { gradeColour } from './grade-words.ts';
import { GradeGlyph } from './icon.tsx';
import { List } from './list.tsx';
import styles from './other-wallet-rung.module.css';
import { ownWallets } from './own-wallets.ts';
import { WalletDialog } from './parts.ts';

interface OtherWalletRungProps {
  readonly start: FailureKind;
  readonly failed: Wallet | undefined;
  readonly place: Place | undefined;
  /** When to do this at all. */
  readonly only: string | undefined;
}

export function OtherWalletRung({ start, failed, place, only }: OtherWalletRungProps): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t } = translator;
  const [isChoosing, setChoosing] = useState(false);
  const own = ownWallets(app);
  const others = otherWallets(failed, own, start, place && { place, today: app.today() });
  const hasOthers = own.some(({ id }) => id !== failed?.id);
  return (
    <div>
      <h2>{t('failed.other')}</h2>
      {only && <p class={styles.only}>{only}</p>}
      <p class={styles.words}>{lead(others.length > 0, hasOthers, place, translator)}</p>
      {others.length > 0 && (
        <List class={styles.list}>
          {others.map((other) => (
            <OtherWalletItem key={other.wallet.id} other={other} start={start} place={place} />
          ))}
        </List>
      )}
      {others.length === 0 && (
        <button type="button" class={styles.add} aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {t('failed.add')}
        </button>
      )}
      {isChoosing && <WalletDialog onClose={() => setChoosing(false)} />}
    </div>
  );
}

function lead(
  isFound: boolean,
  hasOthers: boolean,
  place: Place | undefined,
  { t, language }: Translator,
): string {
  if (!place || !hasOthers) return t(isFound ? 'failed.other.some' : 'failed.other.none');
  return t(isFound ? 'failed.other.here' : 'failed.other.noneHere', { place: textIn(place.name, language) });
}

interface OtherWalletItemProps {
  readonly other: OtherWallet;
  readonly start: FailureKind;
  readonly place: Place | undefined;
}

function OtherWalletItem({ other, start, place }: OtherWalletItemProps): JSX.Element {
  const app = useApp();
  const { t, language } = useTranslator();
  const { id } = other.wallet;
  const wallet = textIn(other.wallet.name, language);
  return (
    <li>
      <p class={styles.name}>
        {other.grade && <GradeGlyph grade={other.grade} size="small" />}
        <b>{wallet}</b>{' '}
        {other.grade && <span class={gradeColour[other.grade]}>{t(`grade.${other.grade}`)}</span>}
        {start === 'weixin-only' && other.readsWeixin && <span>{t('failed.weixin')}</span>}
      </p>
      <p class={styles.links}>
        <a href={app.hrefTo({ name: 'cashier', phrase: undefined, wallet: id })}>
          {t('failed.show', { wallet })}
        </a>
        <a href={app.hrefTo({ name: 'pay', city: place?.city, wallet: id, place: place?.id })}>
          {t('pay.howToWith', { wallet })}
        </a>
      </p>
    </li>
  );
}
