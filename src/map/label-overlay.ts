// The canvas that carries the labels of the visible map: places them once for a wider region, draws them on demand.

import type { LatLon } from '../domain/position.ts';
import type { Basemap } from './basemap.ts';
import { basemapLabelSteps, basemapObstacles, type Lettering } from './basemap-labels.ts';
import type { Frame } from './brush.ts';
import { drawFrame } from './carried-canvas.ts';
import type { MapMark } from './clusters.ts';
import type { Label, Measure } from './label.ts';
import { type PlacedLabel, paintLabels } from './label-painter.ts';
import { placeLabels } from './label-placement.ts';
import type { MapPalette } from './map-palette.ts';
import type { Hang } from './picture-canvas.ts';
import { hotelObstacle, pinLabels, pinObstacles, visitorObstacle } from './pin-labels.ts';
import { boxOf, contains, overlaps, type Rect } from './rect.ts';

/** How far a label may be from its point; labels are placed for this much more than is drawn. */
const REACH_PX = 90;

/** What is to be labelled. */
export interface Scene {
  readonly basemap: Basemap | undefined;
  readonly marks: readonly MapMark[];
  readonly visitor: LatLon | undefined;
  readonly hotel: LatLon | undefined;
  readonly palette: MapPalette;
}

export interface LabelOverlay {
  readonly canvas: HTMLCanvasElement;
  /**
   * The short steps that draw the labels of the frame; the canvas takes its size. Nothing changes on screen before the
   * last one. With `sight`, where the map has come to rest, they are placed anew, cut by nothing that hides the map;
   * without, while it moves, they stay as they are.
   */
  draw(scene: Scene, frame: Frame, pixelRatio: number, sight: Sight | undefined): readonly (() => void)[];
}

/** What is seen of the map, in pixels of the world. */
export interface Sight {
  readonly view: Rect;
  /** Buttons and lines of text over it. */
  readonly controls: readonly Rect[];
}

/** Labels in the visitor's `language` (BCP 47) with the Chinese of the sign beside it. */
export function createLabelOverlay(language: string): LabelOverlay {
  const canvas = document.createElement('canvas');
  const measure = measureWith(document.createElement('canvas').getContext('2d'));
  let last: { scene: Scene; zoom: number; region: Rect; placed: PlacedLabel[] } | undefined;

  /** The steps that place the labels of a frame into `last`. */
  const placing = (scene: Scene, frame: Frame, sight: Sight | undefined): (() => void)[] => {
    const { zoom } = frame;
    const region = around(frame);
    const order = { zoom, language, measure, region };
    const labels: Label[] = [];
    const add = (step: () => Label[]) => () => {
      labels.push(...step());
    };
    return [
      ...labelSteps(scene, order).map(add),
      () => {
        const whole = sight ? labels.map((label) => uncut(label, sight)) : labels;
        last = { scene, zoom, region, placed: place(whole, scene, order) };
      },
    ];
  };
  const drawn = ({ palette }: Scene, frame: Frame, pixelRatio: number): Hang =>
    drawFrame(frame, pixelRatio, (pen) =>
      paintLabels(pen, last?.placed ?? [], palette, frame.left, frame.top),
    );

  return {
    canvas,
    draw(scene, frame, pixelRatio, sight) {
      const isPlaced =
        !sight &&
        last?.zoom === frame.zoom &&
        last.scene.basemap === scene.basemap &&
        last.scene.marks === scene.marks &&
        contains(last.region, boxOf(frame));
      let hang: Hang | undefined;
      return [
        ...(isPlaced ? [] : placing(scene, frame, sight)),
        () => {
          hang = drawn(scene, frame, pixelRatio);
        },
        () => hang?.(canvas),
      ];
    },
  };
}

function labelSteps({ basemap, marks }: Scene, order: Lettering): (() => Label[])[] {
  // A place and the station or airport it is are written once.
  const written = new Set(marks.map(({ best }) => best.signName));
  return [() => pinLabels(marks, order), ...(basemap ? basemapLabelSteps(basemap, order, written) : [])];
}

function place(
  labels: readonly Label[],
  { basemap, marks, visitor, hotel }: Scene,
  order: Lettering,
): PlacedLabel[] {
  return placeLabels<Label['spots'][number], Label>(labels, {
    major: [
      ...pinObstacles(marks, order),
      ...(visitor ? [visitorObstacle(visitor, order)] : []),
      ...(hotel ? [hotelObstacle(hotel, order)] : []),
    ],
    minor: basemap ? basemapObstacles(basemap, order.zoom, order.region) : [],
  });
}

/** The label without the spots where the edge of the view would cut it or a control would lie over it. */
function uncut(label: Label, { view, controls }: Sight): Label {
  const isWhole = (box: Rect) =>
    (contains(view, box) || !overlaps(view, box)) && !controls.some((control) => overlaps(control, box));
  return { ...label, spots: label.spots.filter(({ boxes }) => boxes.every(isWhole)) } as Label;
}

/** Text widths are asked for again and again and never change. */
function measureWith(brush: CanvasRenderingContext2D | null): Measure {
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (brush) brush.font = font;
      width = brush?.measureText(text).width ?? 0;
      widths.set(key, width);
    }
    return width;
  };
}

function around({ left, top, width, height }: Frame): Rect {
  return {
    left: left - REACH_PX,
    top: top - REACH_PX,
    right: left + width + REACH_PX,
    bottom: top + height + REACH_PX,
  };
}
