// A QR code of a text, black on white in every theme, as large as the box it stands in.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import styles from './qr-code.module.css';
import { drawQr } from './qr-drawing.ts';

interface QrCodeProps {
  /** What the code says, such as a link. */
  readonly text: string;
  /** What the code is for, to those who cannot see it. */
  readonly label: string;
}

/** The box decides the size: for print give it at least 35 mm. */
export function QrCode({ text, label }: QrCodeProps): JSX.Element {
  const { size, path } = useMemo(() => drawQr(text), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      class={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} class={styles.light} />
      <path d={path} class={styles.dark} />
    </svg>
  );
}
