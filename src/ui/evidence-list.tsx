// Pieces of evidence: what is said, when, by whom, and how good the copy is.

import type { JSX } from 'preact';
import type { Evidence } from '../domain/evidence.ts';
import { isOwn } from '../domain/own-evidence.ts';
import { textIn } from '../domain/text.ts';
import { formatSourceDate } from '../i18n/formats.ts';
import { useTranslator } from './app-context.ts';
import styles from './evidence-list.module.css';
import { List } from './list.tsx';
import { SourceLine } from './source-line.tsx';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** With links and everything known about each source. */
  readonly inFull?: boolean;
}

export function EvidenceList({ evidence, inFull = false }: EvidenceListProps): JSX.Element {
  const { t } = useTranslator();
  return (
    <List class={styles.list} label={t('place.evidence')}>
      {evidence.map((item) => (
        <li key={item.id}>
          {isOwn(item) ? <OwnItem item={item} /> : <SourcedItem item={item} inFull={inFull} />}
        </li>
      ))}
    </List>
  );
}

/** "You, 22 Nov 2026: it worked · AlipayHK". */
function OwnItem({ item }: { item: Evidence }): JSX.Element {
  const translator = useTranslator();
  const { t, language } = translator;
  const date = formatSourceDate(item.date, translator);
  return (
    <>
      <b>{t(item.verdict === 'accepted' ? 'own.worked' : 'own.refused', { date })}</b>{' '}
      <span class={styles.source}>{textIn(item.claim, language)}</span>
    </>
  );
}

function SourcedItem({ item, inFull }: { item: Evidence; inFull: boolean }): JSX.Element {
  const translator = useTranslator();
  const { t, language } = translator;
  return (
    <>
      <span class={styles.claim}>
        {item.verdict === 'refused' && <b>{t('grade.refused')} · </b>}
        {textIn(item.claim, language)}
      </span>{' '}
      <span class={styles.source}>
        <b>{formatSourceDate(item.date, translator)}</b> · {t(`evidence.${item.kind}`)}
        {inFull && ` · ${t(`place.reason.${item.scope}`)}`}
        {item.confidence !== 'high' &&
          ` · ${item.confidence === 'medium' ? t('place.weak') : t('place.veryWeak')}`}
        {' · '}
        <SourceLine source={item.source} isLink={inFull} />
      </span>
    </>
  );
}
