// A card to hand over: Chinese in black on white over the whole screen, what the traveller needs below it.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useTranslator } from './app-context.ts';
import { useScreenOn } from './device.ts';
import { Drawing } from './drawing.tsx';
import { Icon } from './icon.tsx';
import { NoticeStrip } from './notice-strip.tsx';
import styles from './show-card.module.css';

interface ShowCardProps {
  /** The accessible name, such as "Card for the cashier". */
  readonly name: string;
  /** Where closing leads when the card was not opened from within the app. */
  readonly leaveTo: string;
  /** The Chinese, which turns to face the reader. */
  readonly children: ComponentChildren;
  /** What it says in the traveller's language. */
  readonly below: ComponentChildren;
  /** More controls beside "Close" and "Turn to face them". */
  readonly buttons?: ComponentChildren;
}

/** A screen of its own: it has an address, so that back closes it. Its buttons and links take the card's look. */
export function ShowCard({ name, leaveTo, children, below, buttons }: ShowCardProps): JSX.Element {
  const { address } = useApp();
  const { t } = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [turned, setTurned] = useState<boolean | undefined>(undefined);
  useScreenOn();
  useEffect(() => {
    dialog.current?.showModal();
    // Nothing to press stands out from the Chinese until the keyboard is used.
    heading.current?.focus();
  }, []);
  const close = (): void => address.leave(leaveTo);
  return (
    <dialog
      ref={dialog}
      class={styles.card}
      aria-label={name}
      onCancel={(event) => {
        // A dialog opened from the card closes first, and alone.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        close();
      }}
    >
      <h1 ref={heading} tabIndex={-1} class="visually-hidden">
        {name}
      </h1>
      <div class={styles.face} lang="zh-Hans" data-turned={turned ? '' : undefined}>
        {children}
      </div>
      <div class={styles.foot}>
        <NoticeStrip />
        <div class={styles.below}>{below}</div>
        <div class={styles.buttons}>
          <button type="button" onClick={close}>
            <Icon name="close" />
            {t('close')}
          </button>
          <button type="button" aria-label={t('card.turn')} onClick={() => setTurned(!turned)}>
            <Drawing name="turn" />
            {t('card.turn.short')}
          </button>
          {buttons}
        </div>
        <p role="status" class="visually-hidden">
          {turned !== undefined && t(turned ? 'card.turned' : 'card.turnedBack')}
        </p>
      </div>
    </dialog>
  );
}
