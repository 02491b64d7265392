// The canvas that carries the drawings of all pins but the selected one: copied from drawings made once, carried along while the map moves.

import type { Frame } from './brush.ts';
import { covers, widerFrame } from './carried-canvas.ts';
import type { MapMark } from './clusters.ts';
import type { MapPalette } from './map-palette.ts';
import { type Origin, paneSpot, put, type Spot } from './origin.ts';
import { DRAWING_REACH, depthOf, lookOf, paintPin, pinColours } from './pin-painter.ts';
import { type Stage, seenFrame } from './stage.ts';

/** Share of what is seen of the map by which the canvas is larger on each side: handing it over costs by its size. */
const MARGIN = 0.05;
/** The curve and length of Leaflet's zoom animation. */
const ZOOM_MS = 250;

export class PinLayer {
  readonly #stage: Stage;
  /** Drawn on, not shown pictures: with each tap and each step of a zoom other pins stand here. */
  readonly #canvas = document.createElement('canvas');
  readonly #pen = this.#canvas.getContext('2d');
  #drawings = new Map<string, HTMLCanvasElement>();
  #drawn: Frame;
  #marks: readonly MapMark[] = [];
  #palette: MapPalette;
  #ratio = devicePixelRatio;
  #flight = 0;

  constructor(stage: Stage, pane: HTMLElement, palette: MapPalette) {
    this.#stage = stage;
    this.#palette = palette;
    this.#drawn = seenFrame(stage);
    this.#canvas.ariaHidden = 'true';
    pane.prepend(this.#canvas);
  }

  setPalette(palette: MapPalette): void {
    this.#palette = palette;
    this.#drawings.clear();
    this.draw();
  }

  show(marks: readonly MapMark[]): void {
    this.#marks = marks.filter(({ selected }) => !selected).sort((a, b) => depthOf(a) - depthOf(b));
    this.draw();
  }

  /** Draws everything where it belongs now. */
  draw(): void {
    cancelAnimationFrame(this.#flight);
    const frame = widerFrame(seenFrame(this.#stage), MARGIN);
    const origin = this.#stage.origin();
    this.#drawn = frame;
    const corner = { zoom: frame.zoom, x: frame.left, y: frame.top };
    this.#paint(frame, { x: frame.left - origin.x, y: frame.top - origin.y }, ({ world }) =>
      paneSpot(world, corner),
    );
  }

  /** The map is moving, or another part of it is covered: drawn again only where the canvas would run out. */
  pan(): void {
    if (!covers(this.#drawn, seenFrame(this.#stage))) this.draw();
  }

  /** Pins glide from where they are to where they belong with the new origin, as the basemap does, at their own size. */
  fly(to: Origin): void {
    const from = this.#stage.origin();
    const frame = widerFrame(seenFrame(this.#stage), MARGIN);
    const offset = { x: frame.left - from.x, y: frame.top - from.y };
    const started = performance.now();
    const step = (): void => {
      const share = eased(Math.min(1, (performance.now() - started) / ZOOM_MS));
      this.#paint(frame, offset, ({ world }) => {
        const [a, b] = [paneSpot(world, from), paneSpot(world, to)];
        return { x: a.x + (b.x - a.x) * share - offset.x, y: a.y + (b.y - a.y) * share - offset.y };
      });
      if (share < 1) this.#flight = requestAnimationFrame(step);
    };
    cancelAnimationFrame(this.#flight);
    step();
  }

  destroy(): void {
    cancelAnimationFrame(this.#flight);
  }

  #paint(frame: Frame, corner: Spot, spotOf: (mark: MapMark) => Spot): void {
    if (this.#ratio !== devicePixelRatio) this.#drawings.clear();
    this.#ratio = devicePixelRatio;
    const pen = this.#pen;
    if (!pen) return;
    if (!resize(this.#canvas, frame, this.#ratio))
      pen.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    for (const mark of this.#marks) {
      const { x, y } = spotOf(mark);
      const [left, top] = [x - DRAWING_REACH, y - DRAWING_REACH];
      if (left > frame.width || top > frame.height || x < -DRAWING_REACH || y < -DRAWING_REACH) continue;
      pen.drawImage(this.#drawingOf(mark), Math.round(left * this.#ratio), Math.round(top * this.#ratio));
    }
    put(this.#canvas, corner);
  }

  #drawingOf(mark: MapMark): HTMLCanvasElement {
    const look = lookOf(mark);
    const known = this.#drawings.get(look);
    if (known) return known;
    const drawing = document.createElement('canvas');
    drawing.width = drawing.height = Math.ceil(2 * DRAWING_REACH * this.#ratio);
    const brush = drawing.getContext('2d');
    if (brush) {
      brush.setTransform(
        this.#ratio,
        0,
        0,
        this.#ratio,
        DRAWING_REACH * this.#ratio,
        DRAWING_REACH * this.#ratio,
      );
      const isForced = matchMedia('(forced-colors: active)').matches;
      paintPin(brush, mark, pinColours(this.#palette, isForced));
    }
    this.#drawings.set(look, drawing);
    return drawing;
  }
}

/** Gives the canvas the frame's size (CSS px) at a pixel ratio; true when it changed, which also empties it. */
function resize(canvas: HTMLCanvasElement, { width, height }: Frame, ratio: number): boolean {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === across && canvas.height === down) return false;
  Object.assign(canvas, { width: across, height: down });
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  return true;
}

/** cubic-bezier(0, 0, 0.25, 1), which Leaflet's style sheet gives its zoom: the share of the way at a share of the time. */
function eased(time: number): number {
  // x(t) = 0.75 t² - 0.75 t³ + t³; found by halving, which is exact enough after twenty steps.
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step += 1) {
    const t = (low + high) / 2;
    if (0.75 * t * t * (1 - t) + t ** 3 < time) low = t;
    else high = t;
  }
  return 3 * low * low * (1 - low) + low ** 3;
}
