// Which wallet to be told about: the visitor's own first, then all of them, found by name or region.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Place } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import type { Wallet } from '../domain/wallet.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import { List } from './list.tsx';
import { ownWallets } from './own-wallets.ts';
import styles from './pay-chooser.module.css';
import { PayingPage } from './paying-page.tsx';
import { SearchBox } from './search-box.tsx';
import { matchesWallet, originOf } from './wallet-list.tsx';

export function PayChooser({ place }: { place: Place | undefined }): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t } = translator;
  const [text, setText] = useState('');
  const own = ownWallets(app);
  const found = app.wallets.filter((wallet) => matchesWallet(wallet, text, translator));
  return (
    <PayingPage title={t('pay.howTo')} leaveTo="#/more">
      <p class={styles.lead}>{t('pay.choose.lead')}</p>
      {own.length > 0 && (
        <>
          <h2 class={styles.head}>{t('pay.own')}</h2>
          <GuideLinks label={t('pay.own')} wallets={own} place={place} />
        </>
      )}
      <h2 class={styles.head}>{t('pay.all')}</h2>
      <SearchBox label={t('firstRun.find')} text={text} onText={setText} />
      {found.length > 0 ? (
        <GuideLinks label={t('pay.all')} wallets={found} place={place} />
      ) : (
        <p class={styles.none} role="status">
          {t('firstRun.noMatch', { text })}
        </p>
      )}
      <a class={styles.signs} href="#/signs">
        {t('pay.signs')}
        <Icon name="next" />
      </a>
    </PayingPage>
  );
}

interface GuideLinksProps {
  readonly label: string;
  readonly wallets: readonly Wallet[];
  readonly place: Place | undefined;
}

function GuideLinks({ label, wallets, place }: GuideLinksProps): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  return (
    <List class={styles.list} label={label}>
      {wallets.map((wallet) => (
        <li key={wallet.id}>
          <a
            class={styles.row}
            href={app.hrefTo({ name: 'pay', city: place?.city, wallet: wallet.id, place: place?.id })}
          >
            <span class={styles.tile} aria-hidden="true">
              {wallet.tile}
            </span>
            <span class={styles.words}>
              <b>{textIn(wallet.name, translator.language)}</b>{' '}
              <span class={styles.origin}>{originOf(wallet, translator)}</span>
            </span>
            <Icon name="next" />
          </a>
        </li>
      ))}
    </List>
  );
}
