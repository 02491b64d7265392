// A search field with its magnifier.

import type { JSX, Ref } from 'preact';
import { Icon } from './icon.tsx';
import styles from './search-box.module.css';

interface SearchBoxProps {
  readonly label: string;
  /** What may be typed, where that is not plain from the label. */
  readonly hint?: string;
  readonly text: string;
  readonly mostCharacters?: number;
  readonly field?: Ref<HTMLInputElement>;
  readonly onText: (text: string, event: Event) => void;
}

export function SearchBox(props: SearchBoxProps): JSX.Element {
  const { label, hint = label, text, mostCharacters, field = null, onText } = props;
  return (
    <div class={styles.box}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={hint}
        maxLength={mostCharacters}
        value={text}
        onInput={(event) => onText(event.currentTarget.value, event)}
      />
    </div>
  );
}
