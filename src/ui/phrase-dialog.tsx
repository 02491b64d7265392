// All sentences for the till in one list, and the way to what cashiers say.

import type { JSX } from 'preact';
import { fillWallet, type Phrase } from '../domain/phrase.ts';
import { textIn } from '../domain/text.ts';
import type { Wallet } from '../domain/wallet.ts';
import { useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import { List } from './list.tsx';
import styles from './phrase-dialog.module.css';

interface PhraseDialogProps {
  readonly phrases: readonly Phrase[];
  readonly wallet: Wallet | undefined;
  readonly shown: Phrase;
  readonly onShow: (phrase: Phrase) => void;
  readonly onClose: () => void;
}

export function PhraseDialog({ phrases, wallet, shown, onShow, onClose }: PhraseDialogProps): JSX.Element {
  const { t, language } = useTranslator();
  const fill = (text: string, tag: string): string =>
    fillWallet(text, wallet ? textIn(wallet.name, tag) : '');
  return (
    <Dialog title={t('cashier.phrases')} onClose={onClose}>
      <p>
        <a class={styles.said} href="#/show/said">
          {t('said.link')}
        </a>
      </p>
      <h3 class={styles.head}>{t('cashier.youSay')}</h3>
      <List class={styles.list} label={t('cashier.youSay')}>
        {phrases.map((phrase) => (
          <li key={phrase.id}>
            <button
              type="button"
              class={styles.phrase}
              aria-current={phrase === shown ? 'true' : undefined}
              onClick={() => {
                onShow(phrase);
                onClose();
              }}
            >
              <span lang="zh-Hans">{fill(phrase['zh-Hans'], 'zh-Hans')}</span>
              <span class={styles.meaning}>{fill(textIn(phrase.meaning, language), language)}</span>
            </button>
          </li>
        ))}
      </List>
    </Dialog>
  );
}
