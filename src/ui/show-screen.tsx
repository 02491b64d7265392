// What can be shown to somebody who reads Chinese: to the cashier, to the driver, and what cashiers answer.

import type { JSX } from 'preact';
import { textIn } from '../domain/text.ts';
import { activeWallet } from './active-wallet.ts';
import { useApp, useTranslator } from './app-context.ts';
import { LinkRow, LinkRows } from './link-row.tsx';
import { Page } from './page.tsx';
import styles from './show-screen.module.css';
import { DriverRows } from './way-parts.ts';

export function ShowScreen(): JSX.Element {
  const app = useApp();
  const { t, language } = useTranslator();
  const wallet = activeWallet(app);
  return (
    <Page title={t('show.title')}>
      <p class={styles.lead}>{t('show.lead')}</p>
      <LinkRows label={t('show.list')} isLarge>
        <LinkRow
          icon="show"
          href="#/show/cashier"
          words={t('cashier.dialog')}
          hint={
            wallet ? t('show.cashier.for', { wallet: textIn(wallet.name, language) }) : t('show.cashier.any')
          }
        />
        <LinkRow icon="ear" href="#/show/said" words={t('said.link')} hint={t('show.said')} />
        <LinkRow icon="scan" href="#/signs" words={t('show.signs')} hint={t('show.signs.hint')} />
      </LinkRows>
      <DriverRows />
      <p class={styles.mark}>{t('phrases.unchecked.all')}</p>
    </Page>
  );
}
