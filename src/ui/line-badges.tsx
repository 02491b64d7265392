// Metro line numbers: quiet with a stripe in lists, solid on the place sheet; never colour alone.

import type { JSX } from 'preact';
import type { MetroLine } from '../domain/city.ts';
import styles from './line-badges.module.css';

interface LineBadgesProps {
  readonly lines: readonly string[];
  /** The city's lines with their colours, in the order they are shown. */
  readonly known: readonly MetroLine[];
  readonly solid?: boolean;
}

export function LineBadges({ lines, known, solid = false }: LineBadgesProps): JSX.Element {
  return (
    <span class={styles.badges}>
      {known
        .filter((line) => lines.includes(line.id))
        .map((line) => (
          <span
            class={solid ? `${styles.badge} ${styles.solid}` : styles.badge}
            style={solid ? { background: line.colour, color: line.text } : { borderColor: line.colour }}
          >
            {line.badge}{' '}
          </span>
        ))}
    </span>
  );
}
