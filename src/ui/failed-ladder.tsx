// What to try after a failure, in order: at most three things, then another wallet, then cash. The last always exists.

import type { JSX } from 'preact';
import type { FailureKind } from '../domain/guide.ts';
import type { Place } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import type { Wallet } from '../domain/wallet.ts';
import { useTranslator } from './app-context.ts';
import { CashRung } from './cash-rung.tsx';
import { FactLine } from './fact-line.tsx';
import styles from './failed-ladder.module.css';
import { GuidesDoor } from './guides-door.tsx';
import { OtherWalletRung } from './other-wallet-rung.tsx';
import { SayButton } from './say-button.tsx';

interface FailedLadderProps {
  readonly start: FailureKind;
  readonly wallet: Wallet | undefined;
  readonly place: Place | undefined;
  /** Leads back to the choice of what the visitor sees. */
  readonly elseHref: string;
}

export function FailedLadder({ start, wallet, place, elseHref }: FailedLadderProps): JSX.Element {
  const { t, language } = useTranslator();
  const name = wallet ? textIn(wallet.name, language) : '';
  // Whoever was charged must not pay twice because the next rung is there.
  const only = start === 'charged' ? t('failed.unpaid') : undefined;
  return (
    <>
      <p class={styles.start}>
        <b>{t(`failed.${start}`)}</b> <a href={elseHref}>{t('failed.else')}</a>
      </p>
      <p class={styles.order}>{t('failed.order')}</p>
      <GuidesDoor>
        {(guides, phraseOf) => (
          <ol class={styles.ladder}>
            {guides.failures[start][wallet?.form ?? 'e-wallet'].map((rung) => (
              <li key={rung.text.en}>
                <div>
                  <p class={styles.try}>
                    <FactLine fact={rung} wallet={name} />
                  </p>
                  <SayButton phrase={phraseOf(rung.phrase)} wallet={wallet} />
                </div>
              </li>
            ))}
            <li>
              <OtherWalletRung start={start} failed={wallet} place={place} only={only} />
            </li>
            <li>
              <CashRung
                fact={guides.cash}
                place={place}
                only={only}
                ask={['cash-ok', 'atm'].map((id) => (
                  <SayButton key={id} phrase={phraseOf(id)} wallet={wallet} />
                ))}
              />
            </li>
          </ol>
        )}
      </GuidesDoor>
    </>
  );
}
