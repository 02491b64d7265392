// Metro line numbers: quiet with a stripe in lists, solid on the place sheet; never colour alone.

import type { JSX } from 'preact';
import { useApp } from './app-context.ts';
import styles from './line-badges.module.css';

interface LineBadgesProps {
  readonly lines: readonly string[];
  readonly solid?: boolean;
}

export function LineBadges({ lines, solid = false }: LineBadgesProps): JSX.Element {
  const known = useApp().city.value?.lines ?? [];
  return (
    <span class={styles.badges}>
      {known
        .filter((line) => lines.includes(line.id))
        .map((line) => (
          <span
            key={line.id}
            class={`${styles.badge} ${solid ? styles.solid : ''}`}
            style={solid ? { background: line.colour, color: line.text } : { borderColor: line.colour }}
          >
            {line.badge}{' '}
          </span>
        ))}
    </span>
  );
}
