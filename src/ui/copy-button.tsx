// Copies a text and says whether that worked; absent where the browser cannot copy.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslator } from './app-context.ts';
import styles from './copy-button.module.css';
import { Icon } from './icon.tsx';

export function CopyButton({ label, text }: { label: string; text: string }): JSX.Element | null {
  const { t } = useTranslator();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | undefined>(undefined);
  if (!navigator.clipboard) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <span class={styles.copy}>
      <button type="button" onClick={copy}>
        <Icon name="copy" />
        {label}
      </button>
      <span role="status">{outcome && t(`place.${outcome}`)}</span>
    </span>
  );
}
