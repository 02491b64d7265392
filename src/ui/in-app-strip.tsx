// Inside another app's browser: one calm line with the way out that this app really has, and the link to copy.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readPhone } from '../domain/phone.ts';
import { wayOut } from '../domain/way-out.ts';
import { useApp, useTranslator } from './app-context.ts';
import { useDevice } from './device.ts';
import { Icon } from './icon.tsx';
import styles from './in-app-strip.module.css';

export function InAppStrip(): JSX.Element | null {
  const app = useApp();
  const { t } = useTranslator();
  const [isDismissed, setDismissed] = useState(false);
  const phone = readPhone(app.browser);
  const url = app.address.linkTo(app.address.fragment.value);
  const out = wayOut(phone, url);
  if (!out || isDismissed) return null;
  return (
    <section class={styles.strip} aria-label={t('inApp.label')}>
      <p>
        {out.by === 'menu' ? (
          <>
            {t('inApp.menu')} <span lang="zh-Hans">在浏览器打开</span>
          </>
        ) : (
          t(out.by === 'link' ? 'inApp.link' : 'inApp.copy')
        )}
      </p>
      {out.by === 'link' && <a href={out.href}>{t('inApp.open')}</a>}
      <CopyLink url={url} />
      <button type="button" class={styles.close} aria-label={t('dismiss')} onClick={() => setDismissed(true)}>
        <Icon name="close" />
      </button>
    </section>
  );
}

/** Copies the view; where the app's browser cannot, shows the link to be copied by hand. */
function CopyLink({ url }: { url: string }): JSX.Element {
  const { t } = useTranslator();
  const { clipboard } = useDevice().navigator;
  const [outcome, setOutcome] = useState<'copied' | 'shown' | undefined>(undefined);
  const copy = (): void => {
    if (!clipboard) setOutcome('shown');
    else
      clipboard.writeText(url).then(
        () => setOutcome('copied'),
        () => setOutcome('shown'),
      );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {t('share.copy')}
      </button>
      <span role="status" class={styles.outcome}>
        {outcome === 'copied' && t('place.linkCopied')}
        {outcome === 'shown' && t('inApp.byHand', { link: url })}
      </span>
    </>
  );
}
