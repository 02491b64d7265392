// From the choice of wallets to the guides of those chosen.

import type { JSX } from 'preact';
import { textIn } from '../domain/text.ts';
import { useApp, useTranslator } from './app-context.ts';
import { List } from './list.tsx';
import styles from './own-guides.module.css';
import { ownWallets } from './own-wallets.ts';

export function OwnGuides(): JSX.Element | null {
  const app = useApp();
  const { t, language } = useTranslator();
  const own = ownWallets(app);
  if (own.length === 0) return null;
  return (
    <List class={styles.list} label={t('pay.howTo')}>
      {own.map(({ id, name }) => (
        <li key={id}>
          <a href={app.hrefTo({ name: 'pay', city: undefined, wallet: id, place: undefined })}>
            {t('pay.howToWith', { wallet: textIn(name, language) })}
          </a>
        </li>
      ))}
    </List>
  );
}
