// What a grade rests on: one sentence, how the wallet is used there, the evidence, and the way to all sources.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Acceptance, evidenceNaming } from '../domain/acceptance.ts';
import type { Evidence } from '../domain/evidence.ts';
import { isOwn } from '../domain/own-evidence.ts';
import type { WalletAcceptance } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import { textIn } from '../domain/text.ts';
import type { Wallet } from '../domain/wallet.ts';
import type { Translator } from '../i18n/translator.ts';
import styles from './acceptance-reasons.module.css';
import { useTranslator } from './app-context.ts';
import { EvidenceList } from './evidence-list.tsx';
import { gradeColour } from './grade-words.ts';
import { GradeGlyph, Icon } from './icon.tsx';
import { routeKey } from './route-words.ts';
import { SourcesDialog } from './sources-dialog.tsx';

interface AcceptanceReasonsProps {
  readonly place: Place;
  readonly decided: WalletAcceptance;
}

const SHOWN_AT_FIRST = 3;

export function AcceptanceReasons({ place, decided }: AcceptanceReasonsProps): JSX.Element {
  const translator = useTranslator();
  const { t } = translator;
  const [isOpen, setOpen] = useState(false);
  const { wallet, acceptance } = decided;
  const { grade } = acceptance;
  const meaning = reasonWords(place, decided, translator);
  return (
    <>
      <p class={styles.reason}>
        {meaning} {grade !== 'unknown' && t('grade.ask')}
      </p>
      <RouteLines acceptance={acceptance} />
      {acceptance.because.length > 0 && (
        <>
          <EvidenceList evidence={acceptance.because.slice(0, SHOWN_AT_FIRST)} />
          <button type="button" class={styles.more} aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {t('place.sources', { grade: t(`grade.${grade}`).toLocaleLowerCase(translator.language) })}
            <Icon name="next" />
          </button>
        </>
      )}
      {isOpen && (
        <SourcesDialog
          grade={grade}
          meaning={meaning}
          evidence={evidenceAbout(place, wallet)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** All evidence on the wallet's routes at the place, whether it decided or not. */
function evidenceAbout(place: Place, { id, routes }: Wallet): readonly Evidence[] {
  return [...place.evidence, ...place.coverage].filter(
    (item) =>
      (item.wallet === undefined || item.wallet === id) &&
      routes.some((route) => evidenceNaming(item, route) !== 'none'),
  );
}

/** One true sentence for the grade, drawn from what decided it. */
function reasonWords(
  place: Place,
  { wallet, acceptance }: WalletAcceptance,
  { t, language }: Translator,
): string {
  const { grade, because } = acceptance;
  if (grade === 'confirmed' && because.every(isOwn)) return t('grade.confirmed.own');
  const isHere = because.some((item) => item.scope === 'place');
  if (grade === 'confirmed') {
    const named = because.some((item) => wallet.routes.some((route) => item.about.includes(route)));
    return named ? t('grade.confirmed.meaning') : t('grade.confirmed.cards');
  }
  if (grade === 'expected') {
    if (isHere) return t('grade.expected.older');
    const onlyNetwork = because.every((item) => item.scope === 'network');
    return onlyNetwork
      ? t('grade.expected.network')
      : t('grade.expected.unnamed', { wallet: textIn(wallet.name, language) });
  }
  if (grade === 'unknown' && place.kind !== 'service' && wallet.routes.includes('alipay-plus-qr')) {
    return `${t('grade.unknown.meaning')} ${t('grade.unknown.network')}`;
  }
  return t(`grade.${grade}.meaning`);
}

/** "Card at the till: Confirmed" for every route that has an answer. */
function RouteLines({ acceptance }: { acceptance: Acceptance }): JSX.Element | null {
  const { t } = useTranslator();
  const answered = acceptance.routes.filter((item) => item.grade !== 'unknown');
  if (answered.length === 0) return null;
  return (
    <ul class={styles.routes} aria-label={t('place.how')}>
      {answered.map(({ route, grade }) => (
        <li key={route}>
          <GradeGlyph grade={grade} size="small" />
          <span>{t(routeKey(route))}</span>
          <b class={gradeColour[grade]}>{t(`grade.${grade}`)}</b>
        </li>
      ))}
    </ul>
  );
}
