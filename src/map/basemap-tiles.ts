// The basemap cut into canvas tiles: painted a few per frame at the screen's pixel ratio, and again for another theme or when the streets have come.

import type { Basemap, Extent } from './basemap.ts';
import { paintBasemap } from './basemap-painter.ts';
import type { MapPalette } from './map-palette.ts';
import { drawPicture } from './picture-canvas.ts';
import type { Rect } from './rect.ts';
import { STREETS_FROM } from './street-painter.ts';
import { loadStreets, type Streets } from './streets.ts';
import type { TaskQueue } from './task-queue.ts';

export interface TileAddress {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const TILE_PX = 256;
/** Tiles are a pixel larger than their step, so that no gap shows between them at odd pixel ratios. */
const OVERLAP_PX = 1;

/** Canvases kept for the next tiles; a new one costs more than painting it. */
const SPARE_MAX = 16;

/** Streets are fetched one level before they show. */
const STREETS_NEAR = STREETS_FROM - 1;
/** How long they wait for the first view to be painted, in milliseconds. */
const STREETS_PATIENCE_MS = 4_000;
/** How long a failure keeps us from asking again, in milliseconds. */
const STREETS_RETRY_MS = 30_000;

export class BasemapTiles {
  readonly #queue: TaskQueue;
  readonly #tiles = new Map<HTMLCanvasElement, TileAddress>();
  readonly #spare: HTMLCanvasElement[] = [];
  readonly #basemap: Basemap | undefined;
  readonly #area: Extent;
  #palette: MapPalette;
  #onPainted: ((address: TileAddress) => void) | undefined;
  #streets: Streets | undefined;
  #areStreetsAsked = false;

  /** `area` is where our own details end; without a basemap only land and paper are painted. */
  constructor(basemap: Basemap | undefined, area: Extent, palette: MapPalette, queue: TaskQueue) {
    this.#basemap = basemap;
    this.#area = area;
    this.#palette = palette;
    this.#queue = queue;
  }

  /** A canvas for the tile; `ready` is called when it is painted. */
  open(address: TileAddress, ready: () => void): HTMLCanvasElement {
    const canvas = this.#spare.pop() ?? document.createElement('canvas');
    canvas.className = '';
    this.#tiles.set(canvas, address);
    this.#queue.add(() => {
      this.#paint(canvas, address, () => {
        ready();
        this.#onPainted?.(address);
        if (address.z >= STREETS_NEAR) this.#askForStreets();
      });
    });
    return canvas;
  }

  close(canvas: HTMLElement): void {
    if (!(canvas instanceof HTMLCanvasElement) || !this.#tiles.delete(canvas)) return;
    if (this.#spare.length < SPARE_MAX) this.#spare.push(canvas);
  }

  /** Calls `tell` once when all tiles that touch an area of the world (pixels at zoom `z`) are painted. */
  onceCovered({ left, top, right, bottom }: Rect, z: number, tell: () => void): void {
    const missing = new Set<string>();
    for (let x = Math.floor(left / TILE_PX); x * TILE_PX < right; x += 1) {
      for (let y = Math.floor(top / TILE_PX); y * TILE_PX < bottom; y += 1) missing.add(`${x} ${y} ${z}`);
    }
    this.#onPainted = ({ x, y, z: zoom }) => {
      missing.delete(`${x} ${y} ${zoom}`);
      if (missing.size > 0) return;
      this.#onPainted = undefined;
      tell();
    };
  }

  setPalette(palette: MapPalette): void {
    this.#palette = palette;
    this.#repaint();
  }

  /** Streets come when the first view is painted and the phone has nothing better to do. */
  #askForStreets(): void {
    const url = this.#basemap?.streets;
    if (!url || this.#areStreetsAsked) return;
    this.#areStreetsAsked = true;
    const since = performance.now();
    const fetchSoon = (): void => {
      this.#areStreetsAsked = this.#tiles.size > 0;
      if (!this.#areStreetsAsked) return; // The map is gone.
      const isEarly = this.#onPainted && performance.now() - since < STREETS_PATIENCE_MS;
      if (isEarly) setTimeout(fetchSoon, 200);
      else whenIdle(() => void this.#fetchStreets(url));
    };
    fetchSoon();
  }

  /** Without streets the map stays as it is: they are no reason to trouble the visitor. */
  async #fetchStreets(url: string): Promise<void> {
    try {
      this.#streets = await loadStreets(url);
      this.#repaint();
    } catch {
      setTimeout(() => {
        this.#areStreetsAsked = false;
      }, STREETS_RETRY_MS);
    }
  }

  #repaint(): void {
    for (const [canvas, address] of this.#tiles) {
      this.#queue.add(() => this.#paint(canvas, address));
    }
  }

  /** Draws the tile, and hangs it in the next task; nothing happens once the tile is of no use any more. */
  #paint(canvas: HTMLCanvasElement, address: TileAddress, tell?: () => void): void {
    const isWanted = () => this.#tiles.get(canvas) === address;
    if (!isWanted()) return;
    const { x, y, z } = address;
    const ratio = devicePixelRatio;
    const pixels = Math.ceil((TILE_PX + OVERLAP_PX) * ratio);
    const side = pixels / ratio;
    const frame = { zoom: z, left: x * TILE_PX, top: y * TILE_PX, width: side, height: side };
    const hang = drawPicture(pixels, pixels, (pen) => {
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintBasemap(pen, this.#basemap, this.#area, this.#palette, frame, this.#streets);
    });
    this.#queue.addNext(() => {
      if (!isWanted()) return;
      // The least size, because the map library sets the size itself and knows nothing of the overlap.
      if (canvas.width !== pixels) canvas.style.minWidth = canvas.style.minHeight = `${side}px`;
      hang(canvas);
      tell?.();
    });
  }
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 2_000 });
  else setTimeout(task, 500);
}
