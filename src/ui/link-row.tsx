// Rows that each lead to another screen or open a dialog.

import type { ComponentChildren, JSX } from 'preact';
import { Drawing, type DrawingName, isDrawing } from './drawing.tsx';
import { Icon, type IconName } from './icon.tsx';
import styles from './link-row.module.css';
import { List } from './list.tsx';

interface LinkRowsProps {
  readonly label: string;
  /** For a screen that holds little else. */
  readonly isLarge?: boolean;
  readonly children: ComponentChildren;
}

export function LinkRows({ label, isLarge = false, children }: LinkRowsProps): JSX.Element {
  return (
    <List class={isLarge ? `${styles.list} ${styles.large}` : styles.list} label={label}>
      {children}
    </List>
  );
}

interface LinkRowProps {
  readonly icon: IconName | DrawingName;
  readonly words: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly href?: string;
  readonly onPress?: () => void;
}

export function LinkRow({ icon, words, hint, href, onPress }: LinkRowProps): JSX.Element {
  const inside = (
    <>
      {isDrawing(icon) ? <Drawing name={icon} /> : <Icon name={icon} />}
      <span class={styles.words}>
        <b>{words}</b> {hint && <span class={styles.hint}>{hint}</span>}
      </span>
      <Icon name="next" />
    </>
  );
  return (
    <li>
      {href ? (
        <a class={styles.row} href={href}>
          {inside}
        </a>
      ) : (
        <button type="button" class={styles.row} onClick={onPress}>
          {inside}
        </button>
      )}
    </li>
  );
}
