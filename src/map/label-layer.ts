// Keeps the labels in step with the map: placed anew where it rests, carried along while it moves.

import type { Frame } from './brush.ts';
import { covers, widerFrame } from './carried-canvas.ts';
import { createLabelOverlay, type LabelOverlay, type Scene, type Sight } from './label-overlay.ts';
import { type Origin, put } from './origin.ts';
import type { PlaceMapOptions } from './place-map.ts';
import type { Rect } from './rect.ts';
import { freePartOf, type Stage, seenFrame } from './stage.ts';
import { worldPx } from './world.ts';

/** Share of what is seen of the map that the label canvas is larger on each side, so that panning does not show its edge at once. */
const MARGIN = 0.25;
/** How much of that is left when others are drawn, which takes a few frames. */
const RESERVE = 0.08;

export class LabelLayer {
  readonly #stage: Stage;
  readonly #scene: () => Scene;
  readonly #controls: PlaceMapOptions['controls'];
  readonly #overlay: LabelOverlay;
  #drawn: Frame;
  /** What will have been drawn when all steps are done. */
  #awaited: Frame;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts drawings, so that the steps of an overtaken one do nothing. */
  #turn = 0;
  #isStarted = false;
  /** While names are being placed anew for a map at rest. */
  #isSettling = false;

  /** Labels in the visitor's `language` (BCP 47) of whatever `scene` answers when they are drawn. */
  constructor(
    stage: Stage,
    pane: HTMLElement,
    { language, controls }: Pick<PlaceMapOptions, 'language' | 'controls'>,
    scene: () => Scene,
  ) {
    this.#stage = stage;
    this.#controls = controls;
    this.#scene = scene;
    this.#drawn = stage.view();
    this.#awaited = this.#drawn;
    this.#overlay = createLabelOverlay(language);
    pane.append(this.#overlay.canvas);
  }

  /** Until now nothing was drawn, so that the first pins need not wait for their names. */
  start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    this.drawSoon(0);
  }

  /** Labels are placed anew `afterMs` milliseconds from now. */
  drawSoon(afterMs: number): void {
    if (!this.#isStarted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(this.#sight()), afterMs);
  }

  /** What the sheet leaves to be seen, and what stands over it; the controls at the top hide no more than themselves. */
  #sight(): Sight {
    const frame = this.#stage.view();
    const moved = ({ left, top, right, bottom }: Rect): Rect => ({
      left: frame.left + left,
      top: frame.top + top,
      right: frame.left + right,
      bottom: frame.top + bottom,
    });
    return {
      view: freePartOf(frame, { ...this.#stage.insets(), top: 0 }),
      controls: this.#controls().map(moved),
    };
  }

  /** Labels are drawn where they are, in other colours. */
  recolour(): void {
    if (this.#isStarted) this.#draw(undefined);
  }

  /** The canvas follows a zoom in progress, or a new origin. */
  follow({ zoom, x, y }: Origin): void {
    const { left, top, zoom: drawnZoom } = this.#drawn;
    const scale = worldPx(zoom) / worldPx(drawnZoom);
    put(this.#overlay.canvas, { x: left * scale - x, y: top * scale - y }, scale);
  }

  /** The map is moving: labels are drawn again shortly before they would run out. Those of another zoom wait for its end. */
  pan(): void {
    const seen = seenFrame(this.#stage);
    if (!this.#isStarted || seen.zoom !== this.#drawn.zoom) return;
    if (!covers(this.#awaited, widerFrame(seen, RESERVE))) this.#draw(undefined);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#newTurn();
  }

  /** Draws in short steps, spread over frames with time to spare; an earlier drawing on its way is dropped. */
  #draw(sight: Sight | undefined): void {
    const turn = this.#newTurn();
    const frame = widerFrame(seenFrame(this.#stage), MARGIN);
    this.#awaited = frame;
    // What is dropped half done was to heed what hides the map: so does what takes its place.
    const heeded = sight ?? (this.#isSettling ? this.#sight() : undefined);
    this.#isSettling = heeded !== undefined;
    const steps = this.#overlay.draw(this.#scene(), frame, devicePixelRatio, heeded);
    for (const step of [...steps, () => this.#show(frame)]) {
      this.#stage.queue.add(() => {
        if (turn === this.#turn) step();
      });
    }
  }

  #newTurn(): number {
    this.#turn += 1;
    return this.#turn;
  }

  #show(frame: Frame): void {
    this.#isSettling = false;
    this.#drawn = frame;
    this.follow(this.#stage.origin());
  }
}
