// Kinds and grades as a dialog.

import type { JSX } from 'preact';
import { useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import { GradeChips, KindChips } from './filter-chips.tsx';
import styles from './filter-dialog.module.css';

export function FilterDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useTranslator();
  return (
    <Dialog title={t('kind.group')} onClose={onClose}>
      <div class={styles.chips}>
        <KindChips />
        <GradeChips />
      </div>
    </Dialog>
  );
}
