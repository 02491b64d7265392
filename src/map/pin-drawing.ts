// The drawings of pins, as SVG built from the symbols that list and key use too.

import type { Grade } from '../domain/acceptance.ts';
import type { MapMark } from './clusters.ts';
import styles from './pin.module.css';

const SVG = 'http://www.w3.org/2000/svg';

/** Half the side of a grade symbol's box, in its own units. */
const SYMBOL_REACH = 15;
/** Size of the grade glyph on a selected pin and in a cluster, as a share of the full one. */
const ON_DROP = 0.72;
const IN_CARD = 0.5;

/** Marks of one shape differ at most in their grade. */
export function shapeOf({ best, members, selected }: MapMark): string {
  return [selected && best.kind, best.saved, members.length].join();
}

const drawings = new Map<string, SVGElement>();

/** The drawing of a mark; the place itself is at (0, 0). Copies are much cheaper than new drawings. */
export function drawMark(mark: MapMark): Node {
  const look = `${shapeOf(mark)},${mark.best.grade}`;
  const drawing = drawings.get(look) ?? newDrawing(mark);
  drawings.set(look, drawing);
  return drawing.cloneNode(true);
}

/** Changes the grade of a drawing in place, which is much cheaper still: its glyph is the last symbol. */
export function regrade(drawn: Element, grade: Grade): void {
  const glyph = [...drawn.querySelectorAll('use')].at(-1);
  if (glyph?.getAttribute('href') !== `#g-${grade}`) glyph?.setAttribute('href', `#g-${grade}`);
}

function newDrawing(mark: MapMark): SVGElement {
  const { best, members, selected } = mark;
  const parts = selected
    ? [...drop(mark), grade(best.grade, 17, -50, ON_DROP)]
    : members.length > 1
      ? [...card(members.length), grade(best.grade, 8.5, 1.5, IN_CARD)]
      : [grade(best.grade, 0, 0, 1)];
  if (best.saved && members.length === 1 && !selected) {
    parts.push(svg('path', { class: styles.bookmark, d: 'M5-20h11v14l-5.5-4L5-6z' }));
  }
  const drawing = svg('svg', { class: styles.drawing, width: 44, height: 44, viewBox: '-22 -22 44 44' });
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(...parts);
  return drawing;
}

function drop({ best }: MapMark): SVGElement[] {
  return [
    svg('path', { class: styles.halo, d: 'M0 3C-5-6-23-16-23-33a23 23 0 0 1 46 0C23-16 5-6 0 3z' }),
    svg('path', { class: styles.drop, d: 'M0 0C-5-8-21-17-21-33a21 21 0 0 1 42 0C21-17 5-8 0 0z' }),
    use(`k-${best.kind}`, 0, -34, 12, styles.kind),
  ];
}

function card(count: number): SVGElement[] {
  const digits = String(count).length;
  const [x, y] = [digits > 1 ? -6.5 : -5, 6.5 - digits * 0.5];
  const number = svg('text', { class: styles.count, 'data-digits': digits, x, y });
  number.textContent = String(count);
  return [
    svg('rect', { class: styles.behind, x: -14, y: -17, width: 34, height: 31, rx: 10 }),
    svg('rect', { class: styles.card, x: -18, y: -14, width: 35, height: 31, rx: 10 }),
    number,
  ];
}

function grade(name: Grade, x: number, y: number, size: number): SVGElement {
  return use(`g-${name}`, x, y, SYMBOL_REACH * size);
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
