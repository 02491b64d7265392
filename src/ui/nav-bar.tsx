// The tabs: the places, how to pay, what to show in Chinese, and the rest.

import type { JSX } from 'preact';
import type { Screen } from '../state/permalink.ts';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import styles from './nav-bar.module.css';
import { WithChinese } from './with-chinese.tsx';

const TABS = ['places', 'pay', 'show', 'more'] as const;
type Tab = (typeof TABS)[number];

/** The tab under which a screen stands. */
function tabOf({ name }: Screen): Tab {
  switch (name) {
    case 'places':
    case 'place':
    case 'report':
      return 'places';
    case 'pay':
    case 'failed':
    case 'signs':
    case 'money':
      return 'pay';
    case 'show':
    case 'cashier':
    case 'said':
    case 'driver':
      return 'show';
    default:
      return 'more';
  }
}

export function NavBar(): JSX.Element {
  const app = useApp();
  const { t, language } = useTranslator();
  const current = tabOf(app.screen.value);
  const [wallet] = app.visitor.visitor.value.wallets;
  const targets = {
    // A signal: with each change of the filter this link changes, and nothing else is drawn.
    places: app.placesHref,
    pay: app.hrefTo({ name: 'pay', city: undefined, wallet, place: undefined }),
    show: '#/show',
    more: '#/more',
  };
  return (
    <nav class={styles.nav} aria-label={t('nav.main')}>
      {TABS.map((tab) => (
        <a key={tab} href={targets[tab]} aria-current={tab === current ? 'page' : undefined}>
          <span class={styles.icon}>
            <Icon name={tab} />
          </span>
          <span>
            <WithChinese text={t(`nav.${tab}`)} language={language} />
          </span>
        </a>
      ))}
    </nav>
  );
}
