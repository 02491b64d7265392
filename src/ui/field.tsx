// One question of a form: its label above, what is wrong with the answer beside it.

import type { ComponentChildren, JSX } from 'preact';
import styles from './field.module.css';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** In words; undefined while the answer can be used. */
  readonly fault: string | undefined;
  /** The control; it must have the id, and name `${id}-fault` as its description. */
  readonly children: ComponentChildren;
}

export function Field({ id, label, hint, fault, children }: FieldProps): JSX.Element {
  return (
    <div class={styles.field} data-wrong={fault === undefined ? undefined : ''}>
      <label for={id}>{label}</label>
      {children}
      {hint && <p class={styles.hint}>{hint}</p>}
      <p id={`${id}-fault`} class={styles.fault} aria-live="polite">
        {fault}
      </p>
    </div>
  );
}
