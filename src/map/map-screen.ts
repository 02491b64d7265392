// What lies over the basemap: pins and clusters, labels, the visitor, and the note where our details end.

import type { HotelCard } from '../domain/hotel.ts';
import type { PlaceId } from '../domain/place.ts';
import type { LatLon } from '../domain/position.ts';
import type { Basemap, Extent } from './basemap.ts';
import type { Frame } from './brush.ts';
import { type ClusterIndex, createClusterIndex, MAX_ZOOM, type MapMark } from './clusters.ts';
import { createEdgeNote, type EdgeNote } from './edge-note.ts';
import { nearestHit } from './hit.ts';
import { createHotelMarker, type HotelMarker } from './hotel-marker.ts';
import { LabelLayer } from './label-layer.ts';
import type { Scene } from './label-overlay.ts';
import type { MapPalette } from './map-palette.ts';
import { type Origin, paneSpot, type Spot } from './origin.ts';
import type { Pin, PinSet } from './pin.ts';
import { PinBoard } from './pin-board.ts';
import { PinLayer } from './pin-layer.ts';
import type { Fix, PlaceMapOptions } from './place-map.ts';
import { type Stage, seenFrame } from './stage.ts';
import { createVisitorMarker, type VisitorMarker } from './visitor-marker.ts';

/** Names and buttons come after the drawn pins: a tap is answered first. */
const AFTER_PINS_MS = 50;

export class MapScreen {
  readonly #stage: Stage;
  readonly #options: PlaceMapOptions;
  readonly #labels: LabelLayer;
  readonly #drawings: PinLayer;
  readonly #board: PinBoard;
  readonly #visitor: VisitorMarker;
  readonly #hotel: HotelMarker;
  readonly #note: EdgeNote;
  #basemap: Basemap | undefined;
  #palette: MapPalette;
  #pins: PinSet | undefined;
  #selected: PlaceId | undefined;
  #index: ClusterIndex | undefined;
  #marks: readonly MapMark[] = [];
  #buttonsDue: ReturnType<typeof setTimeout> | undefined;
  /** Whoever holds the map may still tell it something before they hear that it was taken away. */
  #isGone = false;

  constructor(
    stage: Stage,
    panes: { readonly labels: HTMLElement; readonly pins: HTMLElement },
    options: PlaceMapOptions,
    palette: MapPalette,
  ) {
    const { element, texts } = options;
    this.#stage = stage;
    this.#options = options;
    this.#palette = palette;
    this.#labels = new LabelLayer(stage, panes.labels, options, () => this.#scene());
    this.#drawings = new PinLayer(stage, panes.pins, palette);
    this.#board = new PinBoard(panes.pins, texts.cluster);
    this.#visitor = createVisitorMarker(panes.pins, texts);
    this.#hotel = createHotelMarker(panes.pins, texts);
    this.#note = createEdgeNote(element, texts.detailsEnd);
  }

  setBasemap(basemap: Basemap | undefined): void {
    this.#basemap = basemap;
    if (!basemap) this.#labels.start();
  }

  /** The first pins stand on their map: tells so, and then begins to write names. */
  startNaming(tell: () => void): void {
    tell();
    if (!this.#isGone) this.#labels.start();
  }

  setPalette(palette: MapPalette): void {
    this.#palette = palette;
    this.#drawings.setPalette(palette);
    this.#labels.recolour();
  }

  showPins(pins: PinSet): void {
    this.#pins = pins;
    if (pins.length === 0) this.#labels.start();
    this.#sort();
  }

  select(id: PlaceId | undefined): void {
    if (this.#selected === id) return;
    this.#selected = id;
    this.#sort();
  }

  get selectedPin(): Pin | undefined {
    // The index puts it last.
    const last = this.#marks.at(-1);
    return last?.selected ? last.best : undefined;
  }

  showVisitor(fix: Fix | undefined, headingDeg: number | undefined): void {
    this.#visitor.turn(headingDeg);
    if (!this.#visitor.show(fix)) return;
    this.#visitor.place(this.#stage.origin());
    this.#labels.drawSoon(0);
  }

  showHotel(hotel: HotelCard | undefined): void {
    this.#hotel.show(hotel);
    this.#hotel.place(this.#stage.origin());
    this.#labels.drawSoon(0);
  }

  /** Puts the pins into the tab order (or takes them out) and focuses the first in view. */
  setExploring(on: boolean): void {
    this.#showButtons();
    this.#board.setExploring(on);
    const first = this.#marks.find((mark) => this.#isInView(mark)) ?? this.#marks[0];
    if (on && first) this.#board.focus(first);
  }

  /** A tap, or a press of a button, on `node`: chooses a place, opens a cluster or tells the bare spot. */
  tap(node: EventTarget | null, spot: Spot | undefined, at: LatLon): void {
    if (this.#buttonsDue !== undefined) this.#showButtons();
    const mark = this.#markAt(node, spot);
    if (!mark) this.#options.onTap(at);
    else if (mark.members.length === 1) this.#options.onSelect(mark.best.id);
    else if (this.#stage.origin().zoom >= MAX_ZOOM)
      this.#options.onCluster([...mark.members].map(({ id }) => id));
    else this.#stage.open([...mark.members].map(({ position }) => position));
  }

  /** Where the pin that has the keyboard's focus stands. */
  focusedPosition(node: EventTarget | null): LatLon | undefined {
    const isFocused = node instanceof Element && node.matches(':focus-visible');
    return isFocused ? this.#board.markAt(node)?.position : undefined;
  }

  /** Everything follows a zoom by fingers, or a new origin. */
  follow(origin: Origin): void {
    this.#drawings.draw();
    this.#carry(origin);
  }

  /** Everything glides to where it belongs with the origin that a zoom will end at. */
  fly(origin: Origin): void {
    this.#drawings.fly(origin);
    this.#carry(origin);
    // What will stand there is joined on the way.
    const [{ x, y }, seen] = [this.#stage.origin(), seenFrame(this.#stage)];
    const end = { ...seen, zoom: origin.zoom, left: origin.x + seen.left - x, top: origin.y + seen.top - y };
    this.#stage.queue.add(() => this.#marksIn(end));
  }

  #carry(origin: Origin): void {
    this.#board.carry(origin);
    this.#visitor.place(origin);
    this.#hotel.place(origin);
    this.#labels.follow(origin);
  }

  /** The zoom has changed: other pins join, other names fit. */
  rezoom(): void {
    this.#show();
    this.#visitor.place(this.#stage.origin());
    this.#hotel.place(this.#stage.origin());
  }

  /** Another part of the map is covered. */
  reframe(): void {
    if (this.#isGone) return;
    this.#show();
    this.#drawings.pan();
    this.#labels.drawSoon(AFTER_PINS_MS);
  }

  /** The map is moving: labels are drawn again only where they would run out. */
  pan(): void {
    this.#drawings.pan();
    this.#labels.pan();
  }

  /** The map has come to rest. */
  settle(drawnArea: Extent): void {
    // Of very many pins only those near the view are joined; of the joined only the nearest are buttons.
    this.#show();
    this.#labels.drawSoon(0);
    this.#note.update(this.#stage.view(), drawnArea, this.#stage.insets());
  }

  destroy(): void {
    this.#isGone = true;
    clearTimeout(this.#buttonsDue);
    this.#drawings.destroy();
    this.#labels.destroy();
    this.#note.remove();
  }

  #sort(): void {
    this.#index = this.#pins && createClusterIndex(this.#pins, this.#selected);
    const before = this.selectedPin;
    this.#draw();
    // What is chosen is drawn in its button; of the others the buttons are not seen.
    if (before || this.selectedPin) this.#showButtons();
    else this.#showButtonsSoon();
    this.#labels.drawSoon(AFTER_PINS_MS);
  }

  #scene(): Scene {
    const [visitor, hotel] = [this.#visitor.position, this.#hotel.position];
    return { basemap: this.#basemap, marks: this.#marks, visitor, hotel, palette: this.#palette };
  }

  #show(): void {
    this.#draw();
    this.#board.carry(this.#stage.origin());
    this.#showButtonsSoon();
  }

  #draw(): void {
    const marks = this.#marksIn(seenFrame(this.#stage));
    if (marks !== this.#marks) this.#drawings.show(marks);
    this.#marks = marks;
  }

  #marksIn(frame: Frame): readonly MapMark[] {
    return this.#index?.marksAt(frame) ?? this.#marks;
  }

  #showButtonsSoon(): void {
    this.#buttonsDue ??= setTimeout(() => this.#showButtons(), AFTER_PINS_MS);
  }

  #showButtons(): void {
    clearTimeout(this.#buttonsDue);
    this.#buttonsDue = undefined;
    this.#board.show(this.#marks, seenFrame(this.#stage), this.#stage.origin());
  }

  /** The nearest mark of those whose hit area holds the spot; without a spot, the one whose button was pressed. */
  #markAt(node: EventTarget | null, at: Spot | undefined): MapMark | undefined {
    const pressed = this.#board.markAt(node);
    if (pressed?.selected || !at) return pressed;
    return nearestHit(this.#marks, at, this.#stage.view()) ?? pressed;
  }

  #isInView({ world }: MapMark): boolean {
    const { left, top, width, height, zoom } = seenFrame(this.#stage);
    const { x, y } = paneSpot(world, { zoom, x: left, y: top });
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }
}
