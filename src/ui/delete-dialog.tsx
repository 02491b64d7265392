// Deleting everything on this phone, after one clear question.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useRelease, useTranslator } from './app-context.ts';
import styles from './delete-dialog.module.css';
import { Dialog } from './dialog.tsx';

export function DeleteDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { deleteEverything } = useRelease();
  const { t } = useTranslator();
  const [isDeleting, setDeleting] = useState(false);
  const confirm = (): void => {
    setDeleting(true);
    void deleteEverything();
  };
  return (
    <Dialog title={t('more.delete.title')} onClose={onClose}>
      <p>{t('more.delete.text')}</p>
      <div class={styles.choices}>
        <button type="button" onClick={onClose}>
          {t('more.delete.no')}
        </button>
        <button type="button" class={styles.delete} disabled={isDeleting} onClick={confirm}>
          {t('more.delete.yes')}
        </button>
      </div>
    </Dialog>
  );
}
