// What an amount in yuan is at home, at a rate the visitor set by hand, and what a known fee rule may add.

import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type NumberMarks, type Rate, type ReadNumber, readNumber, withRate } from '../domain/money.ts';
import { formatSourceDate } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { currencyName, formatMoney, formatNumber, numberMarks } from '../i18n/money-formats.ts';
import type { Translator } from '../i18n/translator.ts';
import type { AppState } from '../state/app-state.ts';
import { activeWallet } from './active-wallet.ts';
import { useApp, useTranslator } from './app-context.ts';
import { FeeNote } from './fee-note.tsx';
import { Field } from './field.tsx';
import styles from './money-screen.module.css';
import { Page } from './page.tsx';

/** Offered beside the currencies of the wallets we know, for cards of any country. */
const MORE_CURRENCIES = ['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'CHF', 'JPY', 'NZD', 'TWD', 'IDR', 'INR', 'VND'];

export function MoneyScreen(): JSX.Element {
  const app = useApp();
  const words = useTranslator();
  const { t } = words;
  const wallet = activeWallet(app);
  const [currency, setCurrency] = useState(
    () => wallet?.currency ?? app.visitor.visitor.peek().rates[0]?.currency ?? '',
  );
  const [amountText, setAmountText] = useState('');
  const marks = useMemo(() => numberMarks(words.language), [words.language]);
  const amount = readNumber(amountText, marks);
  const amountFault = faultWords(amount, marks, words, true);
  const known = app.visitor.visitor.value.rates.find((rate) => rate.currency === currency);
  return (
    <Page title={t('money.title')} leaveTo="#/more">
      <p class={styles.lead}>{t('money.lead')}</p>
      <Field id="money-amount" label={t('money.amount')} fault={amountFault}>
        <input
          id="money-amount"
          inputMode="decimal"
          autocomplete="off"
          value={amountText}
          aria-describedby="money-amount-fault"
          aria-invalid={amountFault !== undefined}
          onInput={(event) => setAmountText(event.currentTarget.value)}
        />
      </Field>
      <CurrencyField chosen={currency} onChoose={setCurrency} />
      {currency !== '' && (
        <RateField key={`${currency}${words.language}`} currency={currency} marks={marks} />
      )}
      <p role="status" class={styles.result}>
        {amount.ok && known && (
          <>
            <b>{formatMoney(amount.value * known.perCny, currency, words.language)}</b>
            <span>
              {t('money.at', {
                amount: formatMoney(amount.value, 'CNY', words.language),
                rate: formatMoney(known.perCny, currency, words.language, true),
                date: formatSourceDate(known.date, words),
              })}
            </span>
          </>
        )}
        {amount.ok && !known && t('money.noRate')}
      </p>
      <FeeNote wallet={wallet} amountCny={amount.ok ? amount.value : undefined} />
    </Page>
  );
}

/** What is wrong with a number, in words; an empty field is wrong only where it must be filled. */
function faultWords(
  read: ReadNumber,
  { decimal }: NumberMarks,
  { t, language }: Translator,
  mayBeEmpty: boolean,
  example = 1234.5,
): string | undefined {
  if (read.ok || (read.fault === 'empty' && mayBeEmpty)) return undefined;
  return t(`money.fault.${read.fault}`, { decimal, example: formatNumber(example, language) });
}

function currenciesOf(app: AppState, language: Language): readonly (readonly [string, string])[] {
  const codes = new Set([...app.wallets.flatMap(({ currency }) => currency ?? []), ...MORE_CURRENCIES]);
  return [...codes].sort().map((code) => [code, `${code} · ${currencyName(code, language)}`]);
}

function CurrencyField({
  chosen,
  onChoose,
}: {
  chosen: string;
  onChoose: (currency: string) => void;
}): JSX.Element {
  const app = useApp();
  const { t, language } = useTranslator();
  return (
    <Field id="money-currency" label={t('money.currency')} fault={undefined}>
      <select
        id="money-currency"
        value={chosen}
        aria-describedby="money-currency-fault"
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {chosen === '' && <option value="">{t('money.chooseCurrency')}</option>}
        {currenciesOf(app, language).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** The rate for a currency, set by hand and kept with its day. */
function RateField({ currency, marks }: { currency: string; marks: NumberMarks }): JSX.Element {
  const app = useApp();
  const translator = useTranslator();
  const { t, language } = translator;
  const rates = (): readonly Rate[] => app.visitor.visitor.peek().rates;
  const known = app.visitor.visitor.value.rates.find((rate) => rate.currency === currency);
  const [text, setText] = useState(known ? formatNumber(known.perCny, language) : '');
  const [isAsked, setAsked] = useState(false);
  const read = readNumber(text, marks);
  const fault = faultWords(read, marks, translator, !isAsked, 0.65);
  const input = useRef<HTMLInputElement>(null);
  // A rate that was kept or taken back is written here; the focus stays where it is.
  useEffect(() => setText(known ? formatNumber(known.perCny, language) : ''), [known?.perCny]);
  const keep = (): void => {
    setAsked(true);
    if (!read.ok) {
      input.current?.focus();
      return;
    }
    const before = rates();
    app.visitor.keepRates(withRate(before, { currency, perCny: read.value, date: app.today() }));
    app.notices.say('money.rateKept', { currency }, () => app.visitor.keepRates(before));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Field
        id="money-rate"
        label={t('money.rate', { currency })}
        hint={
          known
            ? t('money.rateOf', { date: formatSourceDate(known.date, translator) })
            : t('money.rateWhere', { currency })
        }
        fault={fault}
      >
        <input
          ref={input}
          id="money-rate"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-describedby="money-rate-fault"
          aria-invalid={fault !== undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class={styles.keep}>
        {t('money.keepRate')}
      </button>
    </form>
  );
}
