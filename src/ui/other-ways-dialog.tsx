// For a visitor whose wallet is not in the list: the other ways to pay, and names that do not work in shops.

import type { JSX } from 'preact';
import { useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import styles from './other-ways-dialog.module.css';

const WAYS = ['alipay', 'weixin', 'card', 'cash', 'not'] as const;

export function OtherWaysDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useTranslator();
  return (
    <Dialog title={t('otherWays.title')} onClose={onClose}>
      <dl class={styles.ways}>
        {WAYS.map((way) => (
          <div key={way}>
            <dt>{t(`otherWays.${way}`)}</dt>
            <dd>{t(`otherWays.${way}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.source}>{t('otherWays.source')}</p>
    </Dialog>
  );
}
