// The card for the cashier: one sentence at a time that is true for the wallet, shown, spoken or copied.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fillWallet, namesWallet, type Phrase } from '../domain/phrase.ts';
import { textIn } from '../domain/text.ts';
import { tillPhrases } from '../domain/till-phrases.ts';
import type { Wallet } from '../domain/wallet.ts';
import { writePermalink } from '../state/permalink.ts';
import { activeWallet } from './active-wallet.ts';
import { useApp, useTranslator } from './app-context.ts';
import styles from './cashier-screen.module.css';
import { useDevice } from './device.ts';
import { Drawing } from './drawing.tsx';
import { FittedText } from './fitted-text.tsx';
import { Icon } from './icon.tsx';
import { PhraseDialog } from './phrase-dialog.tsx';
import { PhrasesFault } from './phrases-fault.tsx';
import { ShowCard } from './show-card.tsx';
import { usePhrases } from './use-phrases.ts';
import { useVoice } from './voice.ts';

const LEAVE_TO = '#/show';

export function CashierScreen(): JSX.Element | null {
  const app = useApp();
  const { t } = useTranslator();
  const load = usePhrases();
  const screen = app.screen.value;
  const [named, phraseId] = screen.name === 'cashier' ? [screen.wallet, screen.phrase] : [];
  const wallet = activeWallet(app, named);
  const isUnknown =
    load.status === 'ready' && phraseId !== undefined && !load.data.phrases.some(({ id }) => id === phraseId);
  useEffect(() => {
    if (isUnknown) app.notices.say('link.unknownValue');
  }, [isUnknown]);
  if (load.status === 'loading') return null;
  if (load.status === 'failed') {
    return (
      <ShowCard name={t('cashier.dialog')} leaveTo={LEAVE_TO} below={<PhrasesFault reason={load.reason} />}>
        {null}
      </ShowCard>
    );
  }
  const fitting = tillPhrases(load.data, wallet);
  // A link may ask for a sentence that is not among those for the till.
  const asked = load.data.phrases.find(
    ({ id, ...phrase }) => id === phraseId && (wallet || !namesWallet({ id, ...phrase })),
  );
  const phrases = asked && !fitting.includes(asked) ? [asked, ...fitting] : fitting;
  const at = Math.max(0, asked ? phrases.indexOf(asked) : 0);
  const phrase = phrases[at];
  if (!phrase) throw new Error('The phrases of this release hold none for a till.');
  const show = (next: Phrase): void =>
    app.address.replace(writePermalink({ name: 'cashier', phrase: next.id, wallet: named }));
  return <CashierCard phrases={phrases} at={at} phrase={phrase} wallet={wallet} onShow={show} />;
}

interface CashierCardProps {
  readonly phrases: readonly Phrase[];
  readonly at: number;
  readonly phrase: Phrase;
  readonly wallet: Wallet | undefined;
  readonly onShow: (phrase: Phrase) => void;
}

function CashierCard({ phrases, at, phrase, wallet, onShow }: CashierCardProps): JSX.Element {
  const { t } = useTranslator();
  const [isChoosing, setChoosing] = useState(false);
  const chinese = fillWallet(phrase['zh-Hans'], wallet ? textIn(wallet.name, 'zh-Hans') : '');
  const step = (by: number): void => {
    const next = phrases[(at + by + phrases.length) % phrases.length];
    if (next) onShow(next);
  };
  return (
    <>
      <ShowCard
        name={t('cashier.dialog')}
        leaveTo={LEAVE_TO}
        below={
          <>
            <PhraseWords phrase={phrase} wallet={wallet} />
            <div class={styles.steps}>
              <button type="button" aria-label={t('cashier.previous')} onClick={() => step(-1)}>
                <Drawing name="back" />
              </button>
              <button type="button" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
                {t('cashier.phrases')}
                <span class={styles.count}>
                  {t('cashier.place', { place: at + 1, total: phrases.length })}
                </span>
              </button>
              <button type="button" aria-label={t('cashier.next')} onClick={() => step(1)}>
                <Icon name="next" />
              </button>
            </div>
          </>
        }
        buttons={<SentenceButtons key={chinese} text={chinese} />}
      >
        <FittedText text={chinese} />
      </ShowCard>
      {isChoosing && (
        <PhraseDialog
          phrases={phrases}
          wallet={wallet}
          shown={phrase}
          onShow={onShow}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

/** How the sentence sounds and what it means, with what is known about the wording. */
function PhraseWords({ phrase, wallet }: { phrase: Phrase; wallet: Wallet | undefined }): JSX.Element {
  const { t, language } = useTranslator();
  const fill = (text: string, tag: string): string =>
    fillWallet(text, wallet ? textIn(wallet.name, tag) : '');
  return (
    <div class={styles.words} aria-live="polite">
      <p lang="zh-Latn-pinyin">{fill(phrase.pinyin, 'en')}</p>
      <p class={styles.meaning}>{fill(textIn(phrase.meaning, language), language)}</p>
      {phrase.note && <p>{textIn(phrase.note, language)}</p>}
      {!phrase.checkedByNative && <p class={styles.mark}>{t('phrases.unchecked')}</p>}
    </div>
  );
}

/** Speak and copy, each only where the phone can. */
function SentenceButtons({ text }: { text: string }): JSX.Element {
  const { t } = useTranslator();
  const { clipboard } = useDevice().navigator;
  const speak = useVoice();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | undefined>(undefined);
  const copy = (): void => {
    clipboard?.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <>
      {speak && (
        <button type="button" aria-label={t('cashier.speak')} onClick={() => speak(text)}>
          <Drawing name="speak" />
          {t('cashier.speak.short')}
        </button>
      )}
      {clipboard && (
        <button type="button" aria-label={t('cashier.copy')} onClick={copy}>
          <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
          {t('cashier.copy.short')}
        </button>
      )}
      <p role="status" class={outcome === 'notCopied' ? styles.fault : 'visually-hidden'}>
        {outcome && t(`place.${outcome}`)}
      </p>
    </>
  );
}
