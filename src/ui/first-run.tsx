// The first screen: which wallets does the visitor have? Nothing else is asked.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isPlainBrowser } from '../domain/plain-browser.ts';
import { NATIVE_NAMES } from '../i18n/languages.ts';
import { useApp, useTranslator } from './app-context.ts';
import { walletsTickedEarly } from './early-ticks.ts';
import styles from './first-run.module.css';
import { Icon } from './icon.tsx';
import { LanguageDialog } from './language-dialog.tsx';
import { NoticeStrip } from './notice-strip.tsx';
import { OtherWaysDialog } from './other-ways-dialog.tsx';
import { HotelStrip, InAppStrip } from './parts.ts';
import { toggleWallet } from './wallet-list.tsx';
import { WalletPicker } from './wallet-picker.tsx';

export function FirstRun(): JSX.Element {
  const app = useApp();
  const { t, language } = useTranslator();
  const [chosen, setChosen] = useState(() => {
    const early = walletsTickedEarly();
    return early.length > 0 ? early : app.visitor.visitor.value.wallets;
  });
  const [dialog, setDialog] = useState<'language' | 'other-ways' | undefined>(undefined);
  const offer = app.hotels.offer.value;
  const close = (): void => setDialog(undefined);
  const showPlaces = (): void => {
    app.visitor.chooseWallets(chosen);
    app.address.open(app.placesHref.value);
  };
  return (
    <div class={styles.page}>
      <div class={styles.screen}>
        {!isPlainBrowser(app.browser) && <InAppStrip />}
        <NoticeStrip />
        {offer && <HotelStrip offer={offer} />}
        <main class={styles.scroll}>
          <div class={styles.column}>
            <header class={styles.top}>
              <span class={styles.brand}>
                WalletHere <span lang="zh-Hans">这里能付</span>
              </span>
              <button type="button" class={styles.language} onClick={() => setDialog('language')}>
                <Icon name="globe" />
                {NATIVE_NAMES[language]}
              </button>
            </header>
            <h1 tabIndex={-1}>{t('firstRun.title')}</h1>
            <p class={styles.lead}>{t('firstRun.lead')}</p>
            <WalletPicker chosen={chosen} onToggle={(id) => setChosen(toggleWallet(chosen, id))} />
          </div>
        </main>
        <footer class={styles.foot}>
          <div class={styles.column}>
            <button type="button" class={styles.primary} onClick={showPlaces}>
              {chosen.length > 0 ? t('firstRun.show', { count: chosen.length }) : t('firstRun.showAny')}
            </button>
            <button type="button" class={styles.quiet} onClick={() => setDialog('other-ways')}>
              {t('firstRun.notListed')}
            </button>
          </div>
        </footer>
      </div>
      {dialog === 'language' && <LanguageDialog onClose={close} />}
      {dialog === 'other-ways' && <OtherWaysDialog onClose={close} />}
    </div>
  );
}
