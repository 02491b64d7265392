// Words that open a dialog.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import styles from './dialog-button.module.css';

interface DialogButtonProps {
  readonly words: string;
  readonly dialog: (props: { readonly onClose: () => void }) => JSX.Element | null;
}

export function DialogButton({ words, dialog: Opened }: DialogButtonProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class={styles.words} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words}
      </button>
      {isOpen && <Opened onClose={() => setOpen(false)} />}
    </>
  );
}
