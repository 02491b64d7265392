// One of several, as large rows with radio marks.

import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import styles from './choice-list.module.css';

interface ChoiceListProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly words: ComponentChildren;
    readonly hint?: string | undefined;
  }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value, tap: Event) => void;
}

export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>): JSX.Element {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={props.label} class={styles.list}>
      {props.options.map(({ value, words, hint }) => (
        <label key={value} class={styles.row}>
          <span class={styles.words}>
            <span class={styles.name}>{words}</span> {hint && <span class={styles.hint}>{hint}</span>}
          </span>
          <input
            type="radio"
            name={name}
            class={styles.input}
            checked={value === props.chosen}
            onChange={(event) => props.onChoose(value, event)}
          />
          <span class={styles.mark} aria-hidden="true" />
        </label>
      ))}
    </div>
  );
}
