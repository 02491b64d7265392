// Writes placed labels on a 2D canvas, each on a halo of the ground it stands on.

import {
  BADGE_FONT,
  BADGE_HEIGHT_PX,
  type BadgeLabel,
  type CentredSpot,
  type Label,
  type LabelStyle,
  leadingPx,
  type TextLabel,
  type TextSpot,
} from './label.ts';
import type { Placed } from './label-placement.ts';
import { badgeColours, type MapPalette } from './map-palette.ts';
import type { Pen } from './picture-canvas.ts';

export type PlacedLabel = Placed<Label, TextSpot | CentredSpot>;

const COLOURS: Readonly<
  Record<LabelStyle, { readonly text: keyof MapPalette; readonly halo: keyof MapPalette }>
> = {
  place: { text: 'ink', halo: 'land' },
  station: { text: 'label', halo: 'land' },
  rail: { text: 'label', halo: 'land' },
  district: { text: 'districtLabel', halo: 'land' },
  city: { text: 'label', halo: 'land' },
  river: { text: 'waterLabel', halo: 'water' },
  stream: { text: 'waterLabel', halo: 'land' },
};

/** Draws the labels; (left, top) is the canvas's own corner in the labels' pixels. */
export function paintLabels(
  brush: Pen,
  placed: readonly PlacedLabel[],
  palette: MapPalette,
  left: number,
  top: number,
): void {
  brush.lineJoin = 'round';
  brush.textBaseline = 'middle';
  // Ranks were placed first to last; what matters most is drawn last, over all halos.
  for (const { label, spot } of [...placed].reverse()) {
    // The canvas counts in 32-bit floats, too coarse for pixels of the whole world.
    const x = spot.x - left;
    if (label.kind === 'badge') paintBadge(brush, label, x, (spot as CentredSpot).y - top, palette);
    else if (spot.form === 'text') paintBlock(brush, label, { ...spot, x, top: spot.top - top }, palette);
    else paintAslant(brush, label, { ...spot, x, y: spot.y - top }, palette);
  }
}

function paintBadge(
  brush: Pen,
  { text, colour, widthPx }: BadgeLabel,
  x: number,
  y: number,
  palette: MapPalette,
): void {
  const { fill, text: ink } = badgeColours(colour);
  brush.beginPath();
  roundedRect(brush, x - widthPx / 2, y - BADGE_HEIGHT_PX / 2, widthPx, BADGE_HEIGHT_PX, 4);
  brush.fillStyle = fill;
  brush.fill();
  brush.lineWidth = 1.5;
  brush.strokeStyle = palette.surface;
  brush.stroke();
  brush.font = BADGE_FONT;
  brush.textAlign = 'center';
  brush.fillStyle = ink;
  brush.fillText(text, x, y + 0.5);
}

function paintBlock(
  brush: Pen,
  { lines, style }: TextLabel,
  { x, top, align }: TextSpot,
  palette: MapPalette,
): void {
  brush.textAlign = align;
  setInk(brush, style, palette);
  let y = top;
  const middles = lines.map((line) => {
    y += leadingPx(line);
    return y - leadingPx(line) / 2;
  });
  // Halos of all lines first, so that no line is cut by the halo of the next.
  lines.forEach((line, i) => {
    brush.font = line.font;
    brush.strokeText(line.text, x, middles[i] ?? y);
  });
  lines.forEach((line, i) => {
    brush.font = line.font;
    brush.fillText(line.text, x, middles[i] ?? y);
  });
}

function paintAslant(
  brush: Pen,
  { lines: [line], style }: TextLabel,
  { x, y, angle }: CentredSpot,
  palette: MapPalette,
): void {
  if (!line) return;
  brush.save();
  brush.translate(x, y);
  brush.rotate(angle);
  brush.textAlign = 'center';
  setInk(brush, style, palette);
  brush.font = line.font;
  brush.strokeText(line.text, 0, 0);
  brush.fillText(line.text, 0, 0);
  brush.restore();
}

function setInk(brush: Pen, style: LabelStyle, palette: MapPalette): void {
  brush.fillStyle = palette[COLOURS[style].text];
  brush.strokeStyle = palette[COLOURS[style].halo];
  brush.lineWidth = style === 'place' || style === 'city' ? 4 : 3.5;
}

/** `roundRect` of the canvas is missing in browsers older than 2023. */
function roundedRect(brush: Pen, x: number, y: number, width: number, height: number, radius: number): void {
  brush.moveTo(x + radius, y);
  brush.arcTo(x + width, y, x + width, y + height, radius);
  brush.arcTo(x + width, y + height, x, y + height, radius);
  brush.arcTo(x, y + height, x, y, radius);
  brush.arcTo(x, y, x + width, y, radius);
  brush.closePath();
}
