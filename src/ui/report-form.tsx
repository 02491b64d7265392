// The questions of a report, and what can be done with the answers: keep, copy, share.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { withNote } from '../domain/note-report.ts';
import { type NewNote, OUTCOMES, type Outcome, SCANS, type Scan } from '../domain/own-note.ts';
import { type IsoDate, isIsoDate } from '../domain/partial-date.ts';
import type { Place } from '../domain/place.ts';
import type { Route } from '../domain/route.ts';
import { textIn } from '../domain/text.ts';
import type { Wallet } from '../domain/wallet.ts';
import type { AppState } from '../state/app-state.ts';
import { activeWallet } from './active-wallet.ts';
import { useApp, useTranslator } from './app-context.ts';
import { ChoiceList } from './choice-list.tsx';
import { Field } from './field.tsx';
import styles from './report-screen.module.css';
import { ReportText } from './report-text.tsx';
import { routeKey } from './route-words.ts';

interface Answers {
  readonly outcome: Outcome | '';
  readonly wallet: Wallet | undefined;
  readonly route: Route | undefined;
  readonly scan: Scan;
  readonly date: string;
}

type Faults = Partial<Record<'outcome' | 'wallet' | 'date', string>>;

/** Keeps the note, goes back to the place and offers to take it back. */
function keepNote(
  app: AppState,
  { city, id: place }: Place,
  note: NonNullable<ReturnType<typeof noteOf>>,
): void {
  const [notes, added] = withNote(app.visitor.visitor.peek().notes, note);
  app.visitor.keepNotes(notes);
  app.address.leave(app.hrefTo({ name: 'place', city, id: place }));
  app.notices.say('report.kept', {}, () => {
    app.visitor.keepNotes(app.visitor.visitor.peek().notes.filter(({ id }) => id !== added.id));
  });
}

export function ReportForm({ place }: { place: Place }): JSX.Element {
  const app = useApp();
  const { t } = useTranslator();
  const [answers, setAnswers] = useState<Answers>(() => withWallet(activeWallet(app), app.today()));
  const [areFaultsShown, setFaultsShown] = useState(false);
  const faults = areFaultsShown ? faultsOf(answers, app.today(), t) : {};
  const note = noteOf(place, answers, app.today());
  const change = (part: Partial<Answers>): void => setAnswers({ ...answers, ...part });
  const keep = (form: HTMLFormElement): void => {
    if (!note) {
      setFaultsShown(true);
      form.querySelector<HTMLElement>(firstWrong(faultsOf(answers, app.today(), t)))?.focus();
      return;
    }
    keepNote(app, place, note);
  };
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep(event.currentTarget);
      }}
    >
      <h2 class={styles.question}>{t('report.what')}</h2>
      <ChoiceList
        label={t('report.what')}
        options={OUTCOMES.map((value) => ({ value, words: t(`report.${value}`) }))}
        chosen={answers.outcome}
        onChoose={(outcome) => change({ outcome })}
      />
      <p class={styles.fault} aria-live="polite">
        {faults.outcome}
      </p>
      {answers.outcome === 'place-wrong' ? (
        <p class={styles.hint}>{t('report.place-wrong.hint')}</p>
      ) : (
        <HowFields answers={answers} onChange={change} fault={faults.wallet} />
      )}
      <Field id="report-date" label={t('report.when')} fault={faults.date}>
        <input
          id="report-date"
          type="date"
          max={app.today()}
          value={answers.date}
          aria-describedby="report-date-fault"
          aria-invalid={faults.date !== undefined}
          onInput={(event) => change({ date: event.currentTarget.value })}
        />
      </Field>
      <button type="submit" class={styles.keep}>
        {t('report.keep')}
      </button>
      <p class={styles.hint}>{t('report.nothingSent')}</p>
      {note && <ReportText note={note} />}
    </form>
  );
}

function withWallet(wallet: Wallet | undefined, date: string): Answers {
  return { outcome: '', wallet, route: wallet?.routes[0], scan: 'not-said', date };
}

function faultsOf(
  { outcome, wallet, date }: Answers,
  today: IsoDate,
  t: ReturnType<typeof useTranslator>['t'],
): Faults {
  return {
    ...(outcome === '' && { outcome: t('report.fault.outcome') }),
    ...(outcome !== 'place-wrong' && !wallet && { wallet: t('report.fault.wallet') }),
    ...((!isIsoDate(date) || date > today) && { date: t('report.fault.date') }),
  };
}

/** Where the first question stands whose answer cannot be used. */
function firstWrong({ outcome, wallet }: Faults): string {
  if (outcome) return 'input[type="radio"]';
  return wallet ? '#report-wallet' : '#report-date';
}

/** The answers as a note, or undefined while one is missing. */
function noteOf(place: Place, answers: Answers, today: IsoDate): NewNote | undefined {
  const { outcome, wallet, route, scan, date } = answers;
  if (outcome === '' || !isIsoDate(date) || date > today) return undefined;
  if (outcome === 'place-wrong') return { place: place.id, outcome, date };
  if (!wallet || !route) return undefined;
  const said = isScanned(route) ? scan : 'not-said';
  return { place: place.id, outcome, date, wallet: wallet.id, route, scan: said };
}

function isScanned(route: Route): boolean {
  return !route.startsWith('card-terminal:') && !route.startsWith('transit-tap:');
}

interface HowFieldsProps {
  readonly answers: Answers;
  readonly onChange: (part: Partial<Answers>) => void;
  readonly fault: string | undefined;
}

/** Which wallet, by which route, and who scanned whom. */
function HowFields({ answers, onChange, fault }: HowFieldsProps): JSX.Element {
  const app = useApp();
  const { t, language } = useTranslator();
  const { wallet, route, scan } = answers;
  const own = app.visitor.visitor.value.wallets;
  const wallets = [...app.wallets].sort((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id)));
  const choose = (id: string): void => {
    const next = app.wallets.find((item) => item.id === id);
    onChange({ wallet: next, route: next?.routes[0] });
  };
  return (
    <>
      <Field id="report-wallet" label={t('report.wallet')} fault={fault}>
        <select
          id="report-wallet"
          value={wallet?.id ?? ''}
          aria-describedby="report-wallet-fault"
          aria-invalid={fault !== undefined}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {!wallet && <option value="">{t('report.chooseWallet')}</option>}
          {wallets.map((item) => (
            <option key={item.id} value={item.id}>
              {textIn(item.name, language)}
            </option>
          ))}
        </select>
      </Field>
      {wallet && wallet.routes.length > 1 && route && (
        <>
          <h2 class={styles.question}>{t('report.how')}</h2>
          <ChoiceList
            label={t('report.how')}
            options={wallet.routes.map((value) => ({ value, words: t(routeKey(value)) }))}
            chosen={route}
            onChoose={(value) => onChange({ route: value })}
          />
        </>
      )}
      {route && isScanned(route) && (
        <>
          <h2 class={styles.question}>{t('report.who')}</h2>
          <ChoiceList
            label={t('report.who')}
            options={SCANS.map((value) => ({ value, words: t(`report.${value}`) }))}
            chosen={scan}
            onChoose={(value) => onChange({ scan: value })}
          />
        </>
      )}
    </>
  );
}
