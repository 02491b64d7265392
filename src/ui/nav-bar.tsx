// The tabs: one for every screen that exists.

import type { JSX } from 'preact';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import styles from './nav-bar.module.css';

export function NavBar(): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const isPlaces = 'city' in app.screen.value;
  return (
    <nav class={styles.nav} aria-label={t('nav.main')}>
      <a
        href={app.hrefTo({ name: 'places', city: app.cityId.value, whole: false })}
        aria-current={isPlaces ? 'page' : undefined}
      >
        <span class={styles.icon}>
          <Icon name="places" />
        </span>
        {t('nav.places')}
      </a>
      <a href="#/more" aria-current={isPlaces ? undefined : 'page'}>
        <span class={styles.icon}>
          <Icon name="more" />
        </span>
        {t('nav.more')}
      </a>
    </nav>
  );
}
