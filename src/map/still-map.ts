// The map of a city before any program runs: what the painters would put on a canvas, as paths of SVG. Used in the build.

import type { Box } from '../domain/position.ts';
import { type Basemap, drawnArea } from './basemap.ts';
import { paintBasemap } from './basemap-painter.ts';
import type { Brush, Frame } from './brush.ts';
import { createClusterIndex, type MapMark } from './clusters.ts';
import type { MapPalette } from './map-palette.ts';
import { paneSpot, type Spot } from './origin.ts';
import type { PinSet } from './pin.ts';
import { DRAWING_REACH, depthOf } from './pin-painter.ts';

/** One path in CSS px from the corner of the frame; what is not stroked has the width 0. */
export interface StillPath {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

export interface StillMark extends Spot {
  readonly mark: MapMark;
}

/** What of the basemap falls into the frame, in the order of painting. */
export function stillBasemap(
  basemap: Basemap,
  core: Box,
  palette: MapPalette,
  frame: Frame,
): readonly StillPath[] {
  const brush = new PathBrush();
  paintBasemap(brush, basemap, drawnArea(core, basemap), palette, frame);
  return brush.paths;
}

/** Pins and clusters in the frame, those in front last. */
export function stillMarks(pins: PinSet, frame: Frame): readonly StillMark[] {
  const { zoom, left, top, width, height } = frame;
  return createClusterIndex(pins, undefined)
    .marksAt(frame)
    .map((mark) => ({ mark, ...paneSpot(mark.world, { zoom, x: left, y: top }) }))
    .filter(
      ({ x, y }) =>
        Math.min(x, y) > -DRAWING_REACH && x < width + DRAWING_REACH && y < height + DRAWING_REACH,
    )
    .sort((a, b) => depthOf(a.mark) - depthOf(b.mark));
}

/** A canvas that writes down what is drawn on it, in whole CSS px; dots of one look become one path. */
class PathBrush implements Brush {
  readonly paths: StillPath[] = [];
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  #d = '';
  #at: Spot = { x: 0, y: 0 };
  /** How far a dot on the path is across; 0 where there is none. */
  #dot = 0;
  readonly #dots = new Map<string, number>();

  beginPath(): void {
    this.#d = '';
    this.#dot = 0;
  }

  moveTo(x: number, y: number): void {
    this.#at = { x: Math.round(x), y: Math.round(y) };
    this.#d += `M${joined([this.#at.x, this.#at.y])}`;
  }

  lineTo(x: number, y: number): void {
    if (this.#d) this.#step('l', [x, y]);
    else this.moveTo(x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#step('q', [cx, cy, x, y]);
  }

  /** Steps are small numbers, which pack well. */
  #step(command: 'l' | 'q', spots: readonly number[]): void {
    const from = this.#at;
    const whole = spots.map(Math.round);
    this.#d += command + joined(whole.map((value, i) => value - (i % 2 === 0 ? from.x : from.y)));
    this.#at = { x: whole.at(-2) ?? 0, y: whole.at(-1) ?? 0 };
  }

  closePath(): void {
    this.#d += 'Z';
  }

  /** Whole circles only: lines of no length, whose round ends are what shows. */
  arc(x: number, y: number, radius: number): void {
    this.#d += `M${joined([Math.round(x), Math.round(y)])}h0`;
    this.#dot = 2 * radius;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const [right, down] = [Math.round(width), Math.round(height)];
    this.#d = `M${joined([Math.round(x), Math.round(y)])}h${right}v${down}h-${right}z`;
    this.fill();
  }

  fill(): void {
    // A dot is filled and then stroked, and written down only then.
    if (!this.#dot) this.paths.push({ d: this.#d, fill: this.fillStyle, stroke: 'none', width: 0 });
  }

  stroke(): void {
    if (this.#dot) {
      this.#addDot(this.strokeStyle, this.#dot + this.lineWidth);
      this.#addDot(this.fillStyle, this.#dot - this.lineWidth);
    } else this.paths.push({ d: this.#d, fill: 'none', stroke: this.strokeStyle, width: this.lineWidth });
  }

  /** The edge of the known is far outside the frame. */
  setLineDash(): void {}

  #addDot(stroke: string, width: number): void {
    const look = `${stroke} ${width}`;
    const known = this.#dots.get(look) ?? this.paths.length;
    const before = this.paths[known]?.d ?? '';
    this.#dots.set(look, known);
    this.paths[known] = { d: before + this.#d, fill: 'none', stroke, width };
  }
}

/** Numbers as a path takes them: a minus parts them as well as a space. */
function joined(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
