// More: the visitor's choices, help, the data's date, and deleting everything.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hotelName } from '../domain/hotel.ts';
import { THEMES } from '../domain/visitor.ts';
import { formatSourceDate } from '../i18n/formats.ts';
import { useApp, useRelease, useTranslator } from './app-context.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LinkRow, LinkRows } from './link-row.tsx';
import styles from './more-screen.module.css';
import { Page } from './page.tsx';
import { ShareDialog, WalletDialog } from './parts.ts';
import { partyWords } from './wallet-control.tsx';
import { DotDialog } from './way-parts.ts';

export function MoreScreen(): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t } = translator;
  const release = useRelease();
  const visitor = app.visitor.visitor.value;
  const [dialog, setDialog] = useState<'wallets' | 'delete' | 'dot' | 'share' | undefined>(undefined);
  const close = (): void => setDialog(undefined);
  return (
    <Page title={t('nav.more')}>
      <LinkRows label={t('more.trip')}>
        <LinkRow
          icon="wallet"
          words={t('more.wallets')}
          hint={partyWords(app, translator)}
          onPress={() => setDialog('wallets')}
        />
        <HotelRow />
        {visitor.saved.length > 0 && (
          <LinkRow
            icon="share"
            words={t('more.shareSaved')}
            hint={t('places.count', { count: visitor.saved.length })}
            onPress={() => setDialog('share')}
          />
        )}
        <LinkRow icon="exchange" words={t('more.money')} href="#/money" />
        <LinkRow
          icon="download"
          words={t('offline.title')}
          hint={t(`more.offline.${release.offline.value}`)}
          href="#/offline"
        />
      </LinkRows>
      <h2 class={styles.head}>{t('more.language')}</h2>
      <LanguageChoice />
      <h2 class={styles.head}>{t('more.appearance')}</h2>
      <ThemeChoice />
      <h2 class={styles.head}>{t('more.help')}</h2>
      <HelpRows onDot={() => setDialog('dot')} onDelete={() => setDialog('delete')} />
      <p class={styles.data}>
        {t('more.data', {
          date: formatSourceDate(release.dataDate, translator),
          version: release.dataVersion,
        })}
      </p>
      {dialog === 'wallets' && <WalletDialog onClose={close} />}
      {dialog === 'delete' && <DeleteDialog onClose={close} />}
      {dialog === 'dot' && <DotDialog onClose={close} />}
      {dialog === 'share' && <ShareDialog savedOnly onClose={close} />}
    </Page>
  );
}

interface HelpRowsProps {
  readonly onDot: () => void;
  readonly onDelete: () => void;
}

function HelpRows({ onDot, onDelete }: HelpRowsProps): JSX.Element {
  const { visitor } = useApp();
  const { t } = useTranslator();
  return (
    <LinkRows label={t('more.help')}>
      <LinkRow icon="wallet" words={t('pay.howTo')} href="#/pay" />
      <LinkRow icon="search" words={t('pay.signs')} href="#/signs" />
      <LinkRow icon="print" words={t('kit.title')} href="#/hotel-kit" />
      <LinkRow icon="key" words={t('map.key')} href="#/key" />
      <LinkRow
        icon="locate"
        words={t('dot.title')}
        hint={visitor.visitor.value.hasShiftedFix ? t('dot.on') : undefined}
        onPress={onDot}
      />
      <LinkRow icon="link" words={t('more.about')} href="#/about" />
      <LinkRow icon="trash" words={t('more.delete')} onPress={onDelete} />
    </LinkRows>
  );
}

function HotelRow(): JSX.Element {
  const { hotel } = useApp().visitor.visitor.value;
  const { t } = useTranslator();
  const hint = hotel ? hotelName(hotel) : t('hotel.mine.none');
  return <LinkRow icon="hotel" words={t('hotel.mine')} hint={hint} href="#/hotel" />;
}

function ThemeChoice(): JSX.Element {
  const { visitor } = useApp();
  const { t } = useTranslator();
  return (
    <div role="radiogroup" aria-label={t('more.appearance')} class={styles.themes}>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={visitor.visitor.value.theme === theme}
            onChange={() => visitor.dress(theme)}
          />
          <span>{t(`more.theme.${theme}`)}</span>
        </label>
      ))}
    </div>
  );
}
