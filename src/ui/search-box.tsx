// A search field with its magnifier.

import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import styles from './search-box.module.css';

interface SearchBoxProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

export function SearchBox({ label, text, onText }: SearchBoxProps): JSX.Element {
  return (
    <div class={styles.box}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
