// The map on Leaflet, the only module that imports it: panes, movement and events; what is drawn is decided elsewhere.

import {
  type Coords,
  type DoneCallback,
  GridLayer,
  type LatLng,
  Map as LeafletMap,
  type LeafletMouseEvent,
  type TileEvent,
  type ZoomAnimEvent,
} from 'leaflet/dist/leaflet-src.esm.js';
import './leaflet-map.css';
import type { PlaceId } from '../domain/place.ts';
import type { Box, LatLon } from '../domain/position.ts';
import { drawnArea, type Extent, loadBasemap } from './basemap.ts';
import { BasemapTiles, TILE_PX } from './basemap-tiles.ts';
import type { Frame } from './brush.ts';
import { MAX_ZOOM } from './clusters.ts';
import { createFirstPaint, type FirstPaint } from './first-paint.ts';
import { centreOf, isFree, middleFor, PIN_ROOM, type Size, viewOf } from './free-part.ts';
import { readPalette } from './map-palette.ts';
import { MapScreen } from './map-screen.ts';
import type { Origin } from './origin.ts';
import type { PinSet } from './pin.ts';
import type { CreatePlaceMap, Insets, PlaceMap, PlaceMapOptions, View } from './place-map.ts';
import { prefersStillness, watchTheme } from './preferences.ts';
import { freePartOf } from './stage.ts';
import { createTaskQueue } from './task-queue.ts';
import { metresPerPixel } from './world.ts';

const MIN_ZOOM = 9;

/** Opens the map of a city; pins can be shown at once, the basemap follows. */
export const createLeafletMap: CreatePlaceMap = (options) => new LeafletPlaceMap(options);

class LeafletPlaceMap implements PlaceMap {
  readonly #options: PlaceMapOptions;
  readonly #map: LeafletMap;
  readonly #screen: MapScreen;
  readonly #unwatch: () => void;
  readonly #resizes: ResizeObserver;
  #tiles: BasemapTiles | undefined;
  #area: Extent;
  #insets: Insets;
  /** True from choosing a place until the visitor moves the map: until then it stays in the free part. */
  #following = false;
  #zooming = false;
  /** Where to go once the present zoom is over. */
  #next: View | undefined;
  readonly #firstPaint: FirstPaint;
  readonly #queue = createTaskQueue();

  constructor(options: PlaceMapOptions) {
    const { element, core, insets, initial } = options;
    this.#options = options;
    this.#firstPaint = createFirstPaint(() => this.#screen.startNaming(options.onPinsPainted));
    this.#insets = insets;
    this.#area = drawnArea(core, undefined);
    element.lang = 'zh-Hans';
    this.#map = openMap(element);
    this.goTo(initial);
    const panes = { labels: this.#map.createPane('labels'), pins: this.#map.createPane('pins') };
    const [origin, view, seen] = [() => this.#origin(), () => this.#view(), () => this.#insets];
    const open = (points: readonly LatLon[]) => this.#open(points);
    const stage = { origin, view, insets: seen, open, queue: this.#queue };
    this.#screen = new MapScreen(stage, panes, options, readPalette(element));
    this.#unwatch = watchTheme(() => this.#repaint());
    // An element that leaves the page shrinks to nothing first: that is no view to come back to.
    this.#resizes = new ResizeObserver(([to]) => to?.contentRect.height && this.#map.invalidateSize());
    this.#resizes.observe(element);
    this.#listen();
    this.#rest();
    panes.pins.addEventListener('focusin', ({ target }) => {
      this.#keepFree(this.#screen.focusedPosition(target));
    });
    void this.#openBasemap();
  }

  showPins(pins: PinSet): void {
    this.#screen.showPins(pins);
    if (pins.length) this.#firstPaint.seen('pins');
    this.#keepSelectedFree();
  }

  select(id: PlaceId | undefined): void {
    this.#following = id !== undefined;
    this.#screen.select(id);
    this.#keepSelectedFree();
  }

  showVisitor: PlaceMap['showVisitor'] = (fix, headingDeg) => this.#screen.showVisitor(fix, headingDeg);

  showHotel: PlaceMap['showHotel'] = (hotel) => this.#screen.showHotel(hotel);

  goTo({ centre, zoom }: View): void {
    const view = { centre, zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom)) };
    // Leaflet forgets what it is told during a zoom.
    if (this.#zooming) this.#next = view;
    else {
      const { lat, lon } = middleFor(view, this.#size(), this.#insets);
      this.#map.setView([lat, lon], view.zoom, prefersStillness() ? { animate: false } : {});
    }
  }

  fit({ south, west, north, east }: Box): void {
    const corner = (lat: number, lon: number): LatLon => ({ lat, lon });
    this.goTo(viewOf([corner(south, west), corner(north, east)], this.#size(), this.#insets, PIN_ROOM));
  }

  zoomBy(levels: number): void {
    this.goTo({ centre: centreOf(this.#view(), this.#insets), zoom: this.#map.getZoom() + levels });
  }

  setInsets(insets: Insets): void {
    this.#insets = insets;
    this.#screen.reframe();
    this.#keepSelectedFree();
  }

  setExploring(on: boolean): void {
    this.#screen.setExploring(on);
  }

  destroy(): void {
    this.#map.off();
    // Leaflet 1.9.4 would end a running zoom on a map that is gone.
    Object.assign(this.#map, { _animatingZoom: false });
    this.#unwatch();
    this.#resizes.disconnect();
    this.#queue.clear();
    this.#screen.destroy();
    this.#map.remove();
  }

  #listen(): void {
    const screen = this.#screen;
    this.#map.on('zoom viewreset', () => screen.follow(this.#origin()));
    this.#map.on('zoomanim', ({ center, zoom }: ZoomAnimEvent) => {
      this.#zooming = true;
      screen.fly(this.#originAt(center, zoom));
    });
    this.#map.on('zoomend', () => {
      this.#zooming = false;
      screen.rezoom();
    });
    this.#map.on('move', () => screen.pan());
    this.#map.on('moveend', () => this.#rest());
    this.#map.on('click', ({ originalEvent, containerPoint, latlng: { lat, lng } }: LeafletMouseEvent) => {
      // A click from the keyboard has no place on the screen.
      const spot = originalEvent.detail === 0 ? undefined : containerPoint;
      screen.tap(originalEvent.target, spot, { lat, lon: lng });
    });
    this.#map.on('dragstart', () => {
      this.#following = false;
    });
  }

  /** Fits the points in the free part, at least one level closer than now. */
  #open(points: readonly LatLon[]): void {
    const { centre, zoom } = viewOf(points, this.#size(), this.#insets, PIN_ROOM);
    this.goTo({ centre, zoom: Math.max(zoom, this.#map.getZoom() + 1) });
  }

  #keepSelectedFree(): void {
    if (this.#following) this.#keepFree(this.#screen.selectedPin?.position);
  }

  /** Pans until the point is in the free part, unless it is there already. */
  #keepFree(position: LatLon | undefined): void {
    if (!position) return;
    const spot = this.#map.latLngToContainerPoint([position.lat, position.lon]);
    const isSeen = isFree(spot, this.#size(), this.#insets, PIN_ROOM);
    if (!isSeen) this.goTo({ centre: position, zoom: this.#map.getZoom() });
  }

  async #openBasemap(): Promise<void> {
    const basemap = await loadBasemap(this.#options.basemapUrl).catch(() => undefined);
    if (!this.#map.getPane('pins')) return; // destroyed meanwhile
    if (!basemap) this.#options.onBasemapError();
    this.#area = drawnArea(this.#options.core, basemap);
    this.#tiles = new BasemapTiles(basemap, this.#area, readPalette(this.#options.element), this.#queue);
    const free = freePartOf(this.#view(), this.#insets);
    if (basemap) this.#tiles.onceCovered(free, this.#map.getZoom(), () => this.#firstPaint.seen('basemap'));
    this.#map.addLayer(new BasemapGrid(this.#tiles));
    this.#screen.setBasemap(basemap);
    this.#rest();
  }

  #repaint(): void {
    const palette = readPalette(this.#options.element);
    this.#tiles?.setPalette(palette);
    this.#screen.setPalette(palette);
  }

  #rest(): void {
    this.#screen.settle(this.#area);
    const [centre, zoom] = [centreOf(this.#view(), this.#insets), this.#map.getZoom()];
    this.#options.onView({ centre, zoom, metresPerPixel: metresPerPixel(centre.lat, zoom) });
    const next = this.#next;
    this.#next = undefined;
    if (next) this.goTo(next);
  }

  #size(): Size {
    const { x, y } = this.#map.getSize();
    return { width: x, height: y };
  }

  #origin(): Origin {
    const { x, y } = this.#map.getPixelOrigin();
    return { zoom: this.#map.getZoom(), x, y };
  }

  /** The origin that the panes will have after a zoom in progress. */
  #originAt(centre: LatLng, zoom: number): Origin {
    const corner = this.#map.project(centre, zoom).subtract(this.#map.getSize().divideBy(2));
    const { x, y } = corner.subtract(this.#map.containerPointToLayerPoint([0, 0])).round();
    return { zoom, x, y };
  }

  #view(): Frame {
    const corner = this.#map.getPixelOrigin().add(this.#map.containerPointToLayerPoint([0, 0]));
    return { ...this.#size(), zoom: this.#map.getZoom(), left: corner.x, top: corner.y };
  }
}

class BasemapGrid extends GridLayer {
  readonly #tiles: BasemapTiles;

  constructor(tiles: BasemapTiles) {
    super({ tileSize: TILE_PX, updateWhenIdle: false, updateWhenZooming: false, keepBuffer: 1 });
    this.#tiles = tiles;
    this.on('tileunload', ({ tile }: TileEvent) => tiles.close(tile));
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const tile = this.#tiles.open({ x, y, z }, () => done(undefined, tile));
    return tile;
  }
}

function openMap(element: HTMLElement): LeafletMap {
  const still = prefersStillness();
  return new LeafletMap(element, {
    ...{ minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM, zoomControl: false, attributionControl: false },
    ...{ fadeAnimation: false, zoomAnimation: !still, inertia: !still, boxZoom: false },
  });
}
