// The drawing of the selected pin, as SVG built from the symbols that list and key use too: it may rise and be read at any size.

import type { Grade } from '../domain/acceptance.ts';
import styles from './pin.module.css';
import type { Pin } from './pin.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Half the side of a grade symbol's box, in its own units. */
const SYMBOL_REACH = 15;
/** Size of the grade glyph on the drop, as a share of the full one. */
const ON_DROP = 0.72;

/** A drop with the kind of the place and its grade; the place itself is at (0, 0). */
export function drawSelected({ kind, grade }: Pick<Pin, 'kind' | 'grade'>): SVGElement {
  const drawing = svg('svg', { class: styles.drawing, width: 44, height: 44, viewBox: '-22 -22 44 44' });
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(
    svg('path', { class: styles.halo, d: 'M0 3C-5-6-23-16-23-33a23 23 0 0 1 46 0C23-16 5-6 0 3z' }),
    svg('path', { class: styles.drop, d: 'M0 0C-5-8-21-17-21-33a21 21 0 0 1 42 0C21-17 5-8 0 0z' }),
    use(`k-${kind}`, 0, -34, 12, styles.kind),
    gradeGlyph(grade),
  );
  return drawing;
}

function gradeGlyph(grade: Grade): SVGElement {
  return use(`g-${grade}`, 17, -50, SYMBOL_REACH * ON_DROP);
}

function use(symbol: string, x: number, y: number, reach: number, className = ''): SVGElement {
  const side = 2 * reach;
  const box = { x: x - reach, y: y - reach, width: side, height: side };
  return svg('use', { href: `#${symbol}`, ...box, class: className });
}

function svg(name: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value ?? ''));
  return element;
}
