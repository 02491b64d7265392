// Drawings from the page's sprite: action icons, kind icons, and the grade glyphs shared with the map.

import type { JSX } from 'preact';
import type { Grade } from '../domain/acceptance.ts';
import styles from './icon.module.css';

export type IconName =
  | 'places'
  | 'pay'
  | 'show'
  | 'more'
  | 'down'
  | 'next'
  | 'close'
  | 'check'
  | 'key'
  | 'locate'
  | 'plus'
  | 'minus'
  | 'search'
  | 'globe'
  | 'save'
  | 'copy'
  | 'wallet';

function Drawing({ href, class: className }: { href: string; class: string | undefined }): JSX.Element {
  return (
    <svg class={className} aria-hidden="true" focusable="false">
      <use href={href} />
    </svg>
  );
}

export function Icon({ name }: { name: IconName }): JSX.Element {
  return <Drawing href={`#i-${name}`} class={styles.icon} />;
}

export function GradeGlyph({
  grade,
  size = 'row',
}: {
  grade: Grade;
  size?: 'row' | 'panel' | 'small';
}): JSX.Element {
  return <Drawing href={`#g-${grade}`} class={`${styles.glyph} ${styles[size]}`} />;
}
