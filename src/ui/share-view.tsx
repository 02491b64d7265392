// Under the list: passes on what is on screen, or the saved places.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import { ShareDialog } from './parts.ts';
import styles from './share-view.module.css';

export function ShareView(): JSX.Element | null {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  if (!useApp().city.value) return null;
  return (
    <>
      <button type="button" class={styles.share} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="share" />
        {t('share.view')}
      </button>
      {isOpen && <ShareDialog onClose={() => setOpen(false)} />}
    </>
  );
}
