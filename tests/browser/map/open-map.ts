// A real map of Chengdu on the test page, with a few pins and everything it says remembered.

import { basemapUrls } from 'virtual:dataset';
import '../../../src/styles/index.css';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { LatLon } from '../../../src/domain/position.ts';
import { createLeafletMap } from '../../../src/map/leaflet-map.ts';
import type { Pin } from '../../../src/map/pin.ts';
import type { PlaceMap, PlaceMapOptions, SeenView } from '../../../src/map/place-map.ts';

const SYMBOLS = ['g-confirmed', 'g-expected', 'g-unknown', 'g-refused', 'k-shopping', 'k-sight'];
export const TIANFU_SQUARE: LatLon = { lat: 30.6574, lon: 104.0657 };

export function pinAt(id: string, lat: number, lon: number, more: Partial<Pin> = {}): Pin {
  return {
    ...{ id: id as PlaceId, position: { lat, lon }, kind: 'shopping', grade: 'expected', saved: false },
    ...{ label: `${id} spoken`, name: id, signName: '名' },
    ...more,
  };
}

export const PINS: readonly Pin[] = [
  pinAt('Chunxi Road', 30.65795, 104.07525, { grade: 'confirmed', signName: '春熙路', saved: true }),
  pinAt('Wenshu Monastery', 30.6766, 104.0725, { grade: 'unknown', kind: 'sight', signName: '文殊院' }),
  pinAt('Kuanzhai Alley', 30.6659, 104.0533, { grade: 'refused', signName: '宽窄巷子' }),
];

export interface OpenMap {
  readonly map: PlaceMap;
  readonly element: HTMLElement;
  readonly told: {
    selected: PlaceId[];
    clusters: (readonly PlaceId[])[];
    taps: LatLon[];
    views: SeenView[];
    basemapErrors: number;
    painted: number;
  };
  pin(name: string | RegExp): HTMLButtonElement;
  pins(): HTMLButtonElement[];
}

let open: (OpenMap & { close(): void }) | undefined;

/** Opens a map on an empty page, 390 by 600 CSS px. */
export function openMap(changes: Partial<PlaceMapOptions> = {}): OpenMap {
  closeMap();
  const page = document.createElement('div');
  const sprite = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const id of SYMBOLS) {
    const symbol = document.createElementNS('http://www.w3.org/2000/svg', 'symbol');
    symbol.id = id;
    sprite.append(symbol);
  }
  const element = document.createElement('section');
  element.setAttribute('aria-label', 'Map');
  element.style.cssText = 'position:fixed;left:0;top:0;width:390px;height:600px';
  page.append(sprite, element);
  document.body.append(page);
  const told: OpenMap['told'] = {
    selected: [],
    clusters: [],
    taps: [],
    views: [],
    basemapErrors: 0,
    painted: 0,
  };
  const map = createLeafletMap({
    element,
    basemapUrl: basemapUrls.chengdu,
    core: { west: 103.85, south: 30.45, east: 104.25, north: 30.85 },
    initial: { centre: TIANFU_SQUARE, zoom: 13 },
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    language: 'en',
    texts: {
      cluster: (count, best) => `${count} places, best ${best}`,
      visitor: ({ accuracyM }) => `You are here, accurate to ${accuracyM} m`,
      hotel: ({ zh }) => `Your hotel: ${zh}`,
      detailsEnd: 'Map details end here',
    },
    controls: () => [],
    onSelect: (id) => told.selected.push(id),
    onCluster: (ids) => told.clusters.push(ids),
    onTap: (at) => told.taps.push(at),
    onView: (view) => told.views.push(view),
    onBasemapError: () => {
      told.basemapErrors++;
    },
    onPinsPainted: () => {
      told.painted++;
    },
    ...changes,
  });
  const pins = () => [...element.querySelectorAll('button')];
  const pin = (name: string | RegExp) => {
    const found = pins().find((button) => button.ariaLabel?.match(name));
    if (!found) throw new Error(`No pin "${name}" among ${pins().map((button) => button.ariaLabel)}`);
    return found;
  };
  const close = () => {
    if (element.childElementCount) map.destroy();
    page.remove();
  };
  open = { map, element, told, pin, pins, close };
  return open;
}

export function closeMap(): void {
  open?.close();
  open = undefined;
}

/** The middle of an element on the page, in CSS px. */
export function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
