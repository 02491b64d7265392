// A scale bar of a round length for the present zoom.

import type { JSX } from 'preact';
import { formatDistance } from '../i18n/formats.ts';
import { useTranslator } from './app-context.ts';
import styles from './scale-bar.module.css';

const LONGEST_PX = 90;

/** The longest of 1, 2 or 5 times a power of ten metres that fits into `pixels`. */
export function roundLength(metresPerPixel: number, pixels: number): number {
  const most = metresPerPixel * pixels;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}

export function ScaleBar({ metresPerPixel }: { metresPerPixel: number }): JSX.Element | null {
  const { t, language } = useTranslator();
  if (!(metresPerPixel > 0)) return null;
  const metres = roundLength(metresPerPixel, LONGEST_PX);
  return (
    <span class={styles.scale} style={{ width: `${metres / metresPerPixel}px` }}>
      <span class="visually-hidden">{t('map.scale')} </span>
      {formatDistance(metres, language, true)}
    </span>
  );
}
