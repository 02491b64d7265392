// Paints pins and clusters on a canvas: hue answers, the form says how sure. The numbers are those of the sprite in index.html.

import type { Grade } from '../domain/acceptance.ts';
import type { MapMark } from './clusters.ts';
import type { MapPalette } from './map-palette.ts';
import type { Pen } from './picture-canvas.ts';

/** Half the side of the square that holds any drawing, in CSS px. */
export const DRAWING_REACH = 24;
/** The grade glyph in a cluster: where, and its size as a share of the full one. */
export const IN_CARD = { x: 8.5, y: 1.5, scale: 0.5 };
/** Better grades stand in front; clusters before all. As in pin.module.css. */
const FRONT = ['unknown', 'expected', 'refused', 'confirmed'];

const CHECK = 'M-5.4 .4l3.7 3.7 7.2-7.6';
const CROSS = 'M-4-4L4 4M4-4L-4 4';
const BOOKMARK = 'M5-20h11v14l-5.5-4L5-6z';

/** The colours of the drawings; where the system forces its own, form alone tells the grades apart. */
export interface PinColours {
  readonly halo: string;
  readonly disc: string;
  readonly discEdge: string;
  readonly check: string;
  readonly ring: string;
  readonly dots: string;
  readonly cross: string;
  readonly card: string;
  readonly cardEdge: string;
  readonly behindEdge: string;
  readonly ink: string;
}

export function pinColours(palette: MapPalette, isForced: boolean): PinColours {
  const { surface, jade, onJade, lake, stone, brick, ink, ink2, edge } = palette;
  if (!isForced) {
    return {
      ...{ halo: surface, disc: jade, discEdge: jade, check: onJade, ring: lake, dots: stone, cross: brick },
      ...{ card: surface, cardEdge: ink2, behindEdge: edge, ink },
    };
  }
  const [page, text] = ['Canvas', 'CanvasText'];
  return {
    ...{ halo: page, disc: page, discEdge: text, check: text, ring: text, dots: text, cross: text },
    ...{ card: page, cardEdge: text, behindEdge: text, ink: text },
  };
}

/** What of a mark its drawing shows: marks of one look can share a drawing. */
export function lookOf({ best, members }: MapMark): string {
  return members.length > 1 ? `${members.length} ${best.grade}` : `${best.grade} ${best.saved}`;
}

/** Of two marks that overlap, the one with the larger number stands in front. */
export function depthOf({ best, members }: MapMark): number {
  return members.length > 1 ? FRONT.length : FRONT.indexOf(best.grade);
}

/** Paints the mark with its point at (0, 0), in CSS px. */
export function paintPin(brush: Pen, { best, members }: MapMark, colours: PinColours): void {
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  if (members.length > 1) {
    paintCard(brush, members.length, colours);
    brush.translate(IN_CARD.x, IN_CARD.y);
    brush.scale(IN_CARD.scale, IN_CARD.scale);
    GRADE_PAINTS[best.grade](brush, colours);
    return;
  }
  GRADE_PAINTS[best.grade](brush, colours);
  if (best.saved) {
    const mark = new Path2D(BOOKMARK);
    fill(brush, mark, colours.ink);
    stroke(brush, mark, colours.halo, 1.6);
  }
}

type Paint = (brush: Pen, colours: PinColours) => void;

const GRADE_PAINTS: Readonly<Record<Grade, Paint>> = {
  confirmed: (brush, { halo, disc, discEdge, check }) => {
    fill(brush, circle(15), halo);
    fill(brush, circle(12.5), disc);
    if (disc !== discEdge) stroke(brush, circle(12.5), discEdge, 1);
    stroke(brush, new Path2D(CHECK), check, 2.8);
  },
  expected: (brush, { halo, ring }) => {
    fill(brush, circle(14), halo);
    stroke(brush, circle(9.9), ring, 4.2);
  },
  unknown: (brush, { halo, dots }) => {
    fill(brush, circle(10.5), halo);
    // Ten dots of no length: their round ends are what shows.
    brush.setLineDash([0, 4.524]);
    stroke(brush, circle(7.2), dots, 2.6);
    brush.setLineDash([]);
  },
  refused: (brush, { halo, cross }) => {
    fill(brush, tile(27, 8), halo);
    stroke(brush, tile(18.4, 5), cross, 2.6);
    stroke(brush, new Path2D(CROSS), cross, 2.8);
  },
};

/** The two cards of a cluster, the one behind first; CSS px from the cluster's point. */
export const CARDS = [
  { x: -14, y: -17, width: 34, height: 31, radius: 10, edge: 'behindEdge', line: 1.2 },
  { x: -18, y: -14, width: 35, height: 31, radius: 10, edge: 'cardEdge', line: 1.6 },
] as const;

/** A card on a second one, with the number of places. */
function paintCard(brush: Pen, count: number, colours: PinColours): void {
  for (const { x, y, width, height, radius, edge, line } of CARDS) {
    const card = new Path2D();
    card.roundRect(x, y, width, height, radius);
    fill(brush, card, colours.card);
    stroke(brush, card, colours[edge], line);
  }
  const { words, size, x, y } = countOnCard(count);
  brush.font = `700 ${size}px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif`;
  brush.textAlign = 'center';
  brush.fillStyle = colours.ink;
  brush.fillText(words, x, y);
}

/** The number of places on a card as far as there is room for it (four digits at most), its size and its middle. */
export function countOnCard(count: number): { words: string; size: number; x: number; y: number } {
  const words = count < 10_000 ? String(count) : `${Math.floor(count / 1000)}k`;
  const { length } = words;
  const size = [14, 14, 12.5, 10][length] ?? 8.5;
  return { words, size, x: length > 1 ? -6.5 : -5, y: 6.5 - length * 0.5 };
}

function circle(radius: number): Path2D {
  const path = new Path2D();
  path.arc(0, 0, radius, 0, 2 * Math.PI);
  return path;
}

function tile(side: number, radius: number): Path2D {
  const path = new Path2D();
  path.roundRect(-side / 2, -side / 2, side, side, radius);
  return path;
}

function fill(brush: Pen, path: Path2D, colour: string): void {
  brush.fillStyle = colour;
  brush.fill(path);
}

function stroke(brush: Pen, path: Path2D, colour: string, width: number): void {
  brush.strokeStyle = colour;
  brush.lineWidth = width;
  brush.stroke(path);
}
