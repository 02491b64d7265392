// Names beside the pins, and the room that the pins themselves take.

import type { LatLon } from '../domain/position.ts';
import { type Lettering, RANK } from './basemap-labels.ts';
import type { MapMark } from './clusters.ts';
import { type Label, spotsAround, textLines } from './label.ts';
import { isIn, type Rect } from './rect.ts';
import { worldPx, worldX, worldY } from './world.ts';

/** How far each drawing reaches from its point, in CSS px. */
const REACH = {
  confirmed: reach(15),
  refused: reach(13.5),
  expected: reach(14),
  unknown: reach(10),
  cluster: { left: -19, top: -18, right: 21, bottom: 18 },
  selected: { left: -23, top: -62, right: 28, bottom: 3 },
} as const;
const BOOKMARK: Rect = { left: 4, top: -21, right: 17, bottom: -5 };

/** Names of the marks; positions are pixels of the whole world at the zoom. */
export function pinLabels(
  marks: readonly MapMark[],
  { zoom, language, measure, region }: Lettering,
): Label[] {
  return marks.flatMap((mark): Label[] => {
    const { x, y } = pixel(mark, zoom);
    if (!isIn(region, x, y)) return [];
    const { name, signName } = mark.best;
    const names = { own: withoutAside(name), sign: withoutAside(signName) };
    const lines = textLines(names, 'place', language, measure);
    return [
      {
        kind: 'text',
        style: 'place',
        rank: rankOf(mark),
        lines,
        mayCoverMinor: true,
        spots: spotsAround(x, y, roomFor(mark), lines),
      },
    ];
  });
}

/** The map has no room for "(Hongya Cave)"; the list has. */
function withoutAside(name: string): string {
  return name.replace(/\s*[(（][^)）]*[)）]/g, '');
}

/** The box of the visitor's dot. */
export function visitorObstacle(position: LatLon, { zoom }: Lettering): Rect {
  const { x, y } = pixel({ position }, zoom);
  return moved(reach(10), x, y);
}

/** The box of the visitor's hotel. */
export function hotelObstacle(position: LatLon, { zoom }: Lettering): Rect {
  const { x, y } = pixel({ position }, zoom);
  return moved(reach(14), x, y);
}

/** The boxes of the drawings themselves. */
export function pinObstacles(marks: readonly MapMark[], { zoom, region }: Lettering): Rect[] {
  return marks.flatMap((mark) => {
    const { x, y } = pixel(mark, zoom);
    if (!isIn(region, x, y)) return [];
    const drawings = isBookmarked(mark) ? [reachOf(mark), BOOKMARK] : [reachOf(mark)];
    return drawings.map((box) => moved(box, x, y));
  });
}

function isBookmarked({ best, members, selected }: MapMark): boolean {
  return best.saved && members.length === 1 && !selected;
}

function reachOf({ best, members, selected }: MapMark): Rect {
  if (selected) return REACH.selected;
  return REACH[members.length > 1 ? 'cluster' : best.grade];
}

/** Names keep clear of the bookmark on either side. */
function roomFor(mark: MapMark): Rect {
  const box = reachOf(mark);
  return isBookmarked(mark) ? { ...box, right: Math.max(box.right, BOOKMARK.right) } : box;
}

function rankOf({ best, selected }: MapMark): number {
  if (selected) return RANK.selected;
  return best.saved ? Math.min(RANK.saved, RANK[best.grade]) : RANK[best.grade];
}

function moved(box: Rect, x: number, y: number): Rect {
  return { left: x + box.left, top: y + box.top, right: x + box.right, bottom: y + box.bottom };
}

function pixel({ position }: Pick<MapMark, 'position'>, zoom: number): { x: number; y: number } {
  return { x: worldX(position.lon) * worldPx(zoom), y: worldY(position.lat) * worldPx(zoom) };
}

function reach(radius: number): Rect {
  return { left: -radius, top: -radius, right: radius, bottom: radius };
}
