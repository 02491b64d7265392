// What a dated fee rule may add to a payment with the wallet, with its source; or that none is known.

import type { JSX } from 'preact';
import { feeRange } from '../domain/money.ts';
import type { FeeRule } from '../domain/phrase.ts';
import { textIn } from '../domain/text.ts';
import type { Wallet } from '../domain/wallet.ts';
import { formatSourceDate } from '../i18n/formats.ts';
import { formatMoney } from '../i18n/money-formats.ts';
import { useTranslator } from './app-context.ts';
import styles from './money-screen.module.css';
import { PhrasesFault } from './phrases-fault.tsx';
import { SourceLine } from './source-line.tsx';
import { usePhrases } from './use-phrases.ts';

interface FeeNoteProps {
  readonly wallet: Wallet | undefined;
  readonly amountCny: number | undefined;
}

export function FeeNote({ wallet, amountCny }: FeeNoteProps): JSX.Element | null {
  const { t, language } = useTranslator();
  const load = usePhrases();
  if (load.status === 'loading') return null;
  if (load.status === 'failed') return <PhrasesFault reason={load.reason} />;
  const rules = load.data.fees.filter(
    ({ routes }) => !wallet || routes.some((route) => wallet.routes.includes(route)),
  );
  return (
    <section class={styles.fee} aria-label={t('money.fee')}>
      <h2>{t('money.fee')}</h2>
      {rules.length === 0 && wallet && <p>{t('money.noFee', { wallet: textIn(wallet.name, language) })}</p>}
      {rules.map((rule) => (
        <Rule key={rule.id} rule={rule} amountCny={amountCny} />
      ))}
      <p>{t('money.checkApp')}</p>
    </section>
  );
}

function Rule({ rule, amountCny }: { rule: FeeRule; amountCny: number | undefined }): JSX.Element {
  const translator = useTranslator();
  const { t, language } = translator;
  const money = (amount: number): string => formatMoney(amount, 'CNY', language);
  const range = amountCny === undefined ? undefined : feeRange(amountCny, rule);
  return (
    <>
      {range && (
        <p role="status" class={styles.added}>
          {range.mostCny === 0
            ? t('money.addsNothing', { limit: money(rule.aboveCny) })
            : t('money.adds', { least: money(range.leastCny), most: money(range.mostCny) })}
        </p>
      )}
      <p>{textIn(rule.claim, language)}</p>
      <p class={styles.source}>
        <b>{formatSourceDate(rule.date, translator)}</b> · <SourceLine source={rule.source} isLink />
      </p>
    </>
  );
}
