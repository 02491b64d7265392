// Large rows that each lead to another screen.

import type { ComponentChildren, JSX } from 'preact';
import { Drawing, type DrawingName } from './drawing.tsx';
import { Icon } from './icon.tsx';
import styles from './link-row.module.css';
import { List } from './list.tsx';

export function LinkRows({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <List class={styles.list} label={label}>
      {children}
    </List>
  );
}

interface LinkRowProps {
  readonly drawing: DrawingName;
  readonly words: ComponentChildren;
  readonly hint: ComponentChildren;
  readonly href: string;
}

export function LinkRow({ drawing, words, hint, href }: LinkRowProps): JSX.Element {
  return (
    <li>
      <a class={styles.row} href={href}>
        <Drawing name={drawing} />
        <span class={styles.words}>
          <b>{words}</b> <span class={styles.hint}>{hint}</span>
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
