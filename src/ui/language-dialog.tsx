// The language choice as a dialog, for the first screen.

import type { JSX } from 'preact';
import { useTranslator } from './app-context.ts';
import { Dialog } from './dialog.tsx';
import { LanguageChoice } from './language-choice.tsx';

export function LanguageDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useTranslator();
  return (
    <Dialog title={t('language.dialog')} onClose={onClose}>
      <LanguageChoice />
    </Dialog>
  );
}
