// Everything a grade rests on, with links, and what the grade means.

import type { JSX } from 'preact';
import type { Grade } from '../domain/acceptance.ts';
import type { Evidence } from '../domain/evidence.ts';
import { newestFirst } from '../domain/partial-date.ts';
import { useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import { EvidenceList } from './evidence-list.tsx';

interface SourcesDialogProps {
  readonly grade: Grade;
  /** Why this place has the grade, in one sentence. */
  readonly meaning: string;
  readonly evidence: readonly Evidence[];
  readonly onClose: () => void;
}

export function SourcesDialog({ grade, meaning, evidence, onClose }: SourcesDialogProps): JSX.Element {
  const { t } = useTranslator();
  return (
    <Dialog title={t('place.sources.title')} onClose={onClose}>
      <p>
        <b>{t(`grade.${grade}`)}</b>
        <br />
        {meaning}
      </p>
      <p>
        <a href="#/key">{t('map.key')}</a>
      </p>
      <EvidenceList evidence={[...evidence].sort((a, b) => newestFirst(a.date, b.date))} inFull />
    </Dialog>
  );
}
