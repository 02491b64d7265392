// The report as text to hand on, shown as it is; copied or shared only when the visitor says so.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reportText } from '../domain/note-report.ts';
import type { NewNote } from '../domain/own-note.ts';
import { useRelease, useTranslator } from './app-context.ts';
import { useDevice } from './device.ts';
import styles from './report-screen.module.css';

export function ReportText({ note }: { note: NewNote }): JSX.Element {
  const { t } = useTranslator();
  const { dataVersion } = useRelease();
  const { navigator } = useDevice();
  const [outcome, setOutcome] = useState<
    'place.copied' | 'place.notCopied' | 'report.notShared' | undefined
  >();
  // The type of a browser's window has it, many browsers do not.
  const canShare = typeof navigator.share === 'function';
  const text = reportText(note, dataVersion);
  const copy = (): void => {
    navigator.clipboard?.writeText(text).then(
      () => setOutcome('place.copied'),
      () => setOutcome('place.notCopied'),
    );
  };
  const share = (): void => {
    setOutcome(undefined);
    navigator.share?.({ text }).catch((error: unknown) => {
      // Closing the share sheet is an answer, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setOutcome('report.notShared');
    });
  };
  return (
    <section class={styles.handOn} aria-label={t('report.handOn')}>
      <h2>{t('report.handOn')}</h2>
      <p class={styles.hint}>{t(navigator.clipboard ? 'report.handOn.text' : 'report.handOn.byHand')}</p>
      <pre class={styles.text} lang="en">
        {text}
      </pre>
      <div class={styles.buttons}>
        {navigator.clipboard && (
          <button type="button" onClick={copy}>
            {t('report.copy')}
          </button>
        )}
        {canShare && (
          <button type="button" onClick={share}>
            {t('report.share')}
          </button>
        )}
      </div>
      <p role="status" class={styles.hint}>
        {outcome && t(outcome)}
      </p>
    </section>
  );
}
