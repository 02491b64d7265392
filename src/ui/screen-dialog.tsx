// A dialog that is a screen of its own: it has an address, so that back, Escape and "Close" all leave it.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp, useTranslator } from './app-context.ts';
import { Icon } from './icon.tsx';
import { NoticeStrip } from './notice-strip.tsx';
import styles from './screen-dialog.module.css';

interface ScreenDialogProps {
  readonly title: string;
  /** Where closing leads when it was not opened from within the app. */
  readonly leaveTo: string;
  readonly children: ComponentChildren;
}

export function ScreenDialog({ title, leaveTo, children }: ScreenDialogProps): JSX.Element {
  const { address } = useApp();
  const { t } = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus({ preventScroll: true });
  }, []);
  const close = (): void => address.leave(leaveTo);
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <NoticeStrip />
      <div class={styles.body}>
        <header class={styles.head}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <button type="button" class={styles.close} aria-label={t('close')} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
