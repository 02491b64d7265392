// The labels of the basemap at one zoom: line badges, stations, districts and rivers, with the spots they may take.

import { lengthOf, pointAlong, type Waypoint } from './along-line.ts';
import type { Basemap, DrawnLine, NamedPoint, River } from './basemap.ts';
import { RAIL_REACH_PX, riverWidth, stationRadius } from './basemap-painter.ts';
import {
  BADGE_FONT,
  BADGE_HEIGHT_PX,
  type CentredSpot,
  type Label,
  type LabelStyle,
  type Measure,
  namesIn,
  spotOn,
  spotsAround,
  textLines,
} from './label.ts';
import { isIn, type Rect } from './rect.ts';
import { worldPx } from './world.ts';

/** Lower is placed first; pins come before all of these. */
export const RANK = {
  selected: 0,
  confirmed: 1,
  saved: 2,
  expected: 3,
  unknown: 4,
  refused: 4,
  badge: 5,
  city: 5,
  rail: 6,
  interchange: 7,
  river: 8,
  district: 9,
  station: 10,
} as const;

/** From which zoom, and up to which, a kind of name is written. */
const ZOOMS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  city: [0, 10],
  district: [10, 13.3],
  town: [11.5, 13.3],
  airport: [11.5, 18],
  rail: [11.8, 18],
  interchange: [12.6, 18],
  station: [14.2, 18],
};
const BADGES_FROM = 10.6;
const BADGE_SPACING_PX = 380;
/** Where else along its line a badge may stand. */
const BADGE_SHIFTS_PX = [0, 28, -28, 56, -56, 84, -84, 112, -112];
const RIVERS_FROM = 11;
const RIVER_SPACING_PX = 700;
const RIVER_SHIFTS_PX = [0, 60, -60, 120, -120, 180, -180, 240, -240];
/** A narrow river has its name this far beside it. */
const ASIDE_PX = 10;

export interface Lettering {
  readonly zoom: number;
  readonly language: string;
  readonly measure: Measure;
  /** Labels are wanted in this part of the world, in pixels at the zoom. */
  readonly region: Rect;
}

/** Names set in one step: few enough that measuring them takes a slow phone less than a frame. */
const NAMES_A_STEP = 8;

/**
 * Labels of the basemap but for the names (zh-Hans) already `written`, made in short steps;
 * positions are pixels of the world at the zoom.
 */
export function basemapLabelSteps(
  basemap: Basemap,
  lettering: Lettering,
  written: ReadonlySet<string>,
): (() => Label[])[] {
  const isNear = (point: NamedPoint) => isNamed(point, lettering) && !written.has(point.name['zh-Hans']);
  const lines = lettering.zoom >= BADGES_FROM ? basemap.lines : [];
  return [
    ...lines.map((line) => () => badges(line, lettering)),
    ...inParts(basemap.stations.filter(isNear), (point) => stationLabel(point, lettering)),
    ...inParts(basemap.labels.filter(isNear), (point) => pointLabel(point, lettering)),
    ...basemap.rivers.map((river) => () => riverLabels(river, lettering)),
  ];
}

function inParts(points: readonly NamedPoint[], toLabel: (point: NamedPoint) => Label): (() => Label[])[] {
  return Array.from(
    { length: Math.ceil(points.length / NAMES_A_STEP) },
    (_, i) => () => points.slice(i * NAMES_A_STEP, (i + 1) * NAMES_A_STEP).map(toLabel),
  );
}

/** Station marks are no place for other labels. */
export function basemapObstacles(basemap: Basemap, zoom: number, region: Rect): Rect[] {
  const scale = worldPx(zoom);
  return [...basemap.stations, ...basemap.labels].flatMap((point) => {
    const [x, y, radius] = [point.x * scale, point.y * scale, stationRadius(point, zoom)];
    return radius && isIn(region, x, y) ? [square(x, y, radius)] : [];
  });
}

function isNamed({ kind, x, y }: NamedPoint, { zoom, region }: Lettering): boolean {
  const [from, to] = ZOOMS[kind] ?? [Infinity, 0];
  return zoom >= from && zoom <= to && isIn(region, x * worldPx(zoom), y * worldPx(zoom));
}

function stationLabel(point: NamedPoint, { zoom, language, measure }: Lettering): Label {
  const scale = worldPx(zoom);
  const radius = stationRadius(point, zoom) + 1;
  const lines = textLines(namesIn(point.name, language), 'station', language, measure);
  const spots = spotsAround(point.x * scale, point.y * scale, square(0, 0, radius), lines);
  const rank = point.kind === 'interchange' ? RANK.interchange : RANK.station;
  return { kind: 'text', style: 'station', rank, lines, spots, mayCoverMinor: false };
}

function pointLabel(point: NamedPoint, { zoom, language, measure }: Lettering): Label {
  const scale = worldPx(zoom);
  const style: LabelStyle = point.kind === 'city' || point.kind === 'rail' ? point.kind : 'district';
  const lines = textLines(namesIn(point.name, language), style, language, measure);
  const [x, y] = [point.x * scale, point.y * scale];
  const rank = point.kind === 'rail' || point.kind === 'city' ? RANK[point.kind] : RANK.district;
  const spots =
    point.kind === 'rail' ? spotsAround(x, y, square(0, 0, RAIL_REACH_PX), lines) : [spotOn(x, y, lines)];
  return { kind: 'text', style, rank, lines, spots, mayCoverMinor: true };
}

function badges(line: DrawnLine, { zoom, measure, region }: Lettering): Label[] {
  const scale = worldPx(zoom);
  const widthPx = Math.max(20, measure(line.badge, BADGE_FONT) + 10);
  const kept: Waypoint[] = [];
  const isApart = (a: Waypoint) =>
    kept.every((b) => Math.hypot(a.x - b.x, a.y - b.y) * scale > BADGE_SPACING_PX / 2);
  return line.parts.flatMap((part) =>
    evenly(lengthOf(part), BADGE_SPACING_PX / scale).flatMap((middle): Label[] => {
      const point = pointAlong(part, middle);
      if (!point || !isIn(region, point.x * scale, point.y * scale) || !isApart(point)) return [];
      kept.push(point);
      const spots = BADGE_SHIFTS_PX.flatMap((shift) => {
        const at = pointAlong(part, middle + shift / scale);
        return at ? [badgeSpot(at, widthPx, scale)] : [];
      });
      const { badge: text, colour } = line;
      return [{ kind: 'badge', rank: RANK.badge, text, colour, widthPx, spots, mayCoverMinor: false }];
    }),
  );
}

/** The middles of as many equal stretches of a length as there is room for. */
function evenly(length: number, spacing: number): number[] {
  const count = Math.round(length / spacing);
  return Array.from({ length: count }, (_, i) => ((i + 0.5) * length) / count);
}

function badgeSpot(point: Waypoint, widthPx: number, scale: number): CentredSpot {
  const [x, y] = [point.x * scale, point.y * scale];
  const [dx, dy] = [widthPx / 2 + 2, BADGE_HEIGHT_PX / 2 + 2];
  return {
    form: 'centred',
    x,
    y,
    angle: 0,
    boxes: [{ left: x - dx, top: y - dy, right: x + dx, bottom: y + dy }],
  };
}

function riverLabels({ name, course, widthM }: River, lettering: Lettering): Label[] {
  const { zoom, language, measure, region } = lettering;
  const scale = worldPx(zoom);
  const { own, sign } = namesIn(name, language);
  const both = { own: own === sign ? own : `${own} ${sign}`, sign: '' };
  const [line] = textLines(both, 'river', language, measure);
  if (!line || zoom < RIVERS_FROM) return [];
  const isNarrow = riverWidth(widthM, course, zoom) < line.sizePx + 4;
  const style = isNarrow ? 'stream' : 'river';
  return evenly(lengthOf(course), RIVER_SPACING_PX / scale).flatMap((middle): Label[] => {
    const point = pointAlong(course, middle);
    if (!point || !isIn(region, point.x * scale, point.y * scale)) return [];
    const spots = RIVER_SHIFTS_PX.flatMap((shift) => {
      const startPx = middle * scale + shift - line.widthPx / 2;
      return courseSpot(course, startPx, line.widthPx, scale, isNarrow ? ASIDE_PX : 0);
    });
    return [{ kind: 'text', style, rank: RANK.river, lines: [line], spots, mayCoverMinor: false }];
  });
}

/** A straight run of the river long enough for its name, or nothing; a narrow river has its name beside it. */
function courseSpot(
  course: River['course'],
  startPx: number,
  widthPx: number,
  scale: number,
  asidePx: number,
): CentredSpot[] {
  const first = pointAlong(course, startPx / scale);
  const last = pointAlong(course, (startPx + widthPx) / scale);
  if (!first || !last) return [];
  const chord = Math.hypot(last.x - first.x, last.y - first.y) * scale;
  if (chord < widthPx * 0.97) return [];
  const direction = Math.atan2(last.y - first.y, last.x - first.x);
  const angle = Math.abs(direction) > Math.PI / 2 ? direction - Math.sign(direction) * Math.PI : direction;
  const x = ((first.x + last.x) / 2) * scale + asidePx * Math.sin(angle);
  const y = ((first.y + last.y) / 2) * scale - asidePx * Math.cos(angle);
  const parts = Math.ceil(widthPx / 14);
  const boxes = Array.from({ length: parts }, (_, i) => {
    const along = ((i + 0.5) / parts - 0.5) * widthPx;
    return square(x + along * Math.cos(angle), y + along * Math.sin(angle), 7.5);
  });
  return [{ form: 'centred', x, y, angle, boxes }];
}

function square(x: number, y: number, reach: number): Rect {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}
