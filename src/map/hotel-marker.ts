// The visitor's hotel on the map: a house that stays where it is and lets taps through.

import type { HotelCard } from '../domain/hotel.ts';
import type { LatLon } from '../domain/position.ts';
import { type Origin, panePoint, put } from './origin.ts';
import styles from './pin.module.css';
import type { PlaceMapTexts } from './place-map.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** The middle of the house stands on the point. */
const HOUSE = 'M0-11.5 12-1.5H9V10.5H-9V-1.5H-12Z';
const DOOR = 'M-3 10.5V3H3V10.5Z';

export interface HotelMarker {
  show(hotel: HotelCard | undefined): void;
  place(origin: Origin): void;
  readonly position: LatLon | undefined;
}

/** A marker in `pane`, spoken as `texts.hotel` says. */
export function createHotelMarker(pane: HTMLElement, texts: PlaceMapTexts): HotelMarker {
  const drawing = document.createElement('div');
  drawing.className = styles.hotel ?? '';
  drawing.role = 'img';
  drawing.append(house());
  let hotel: HotelCard | undefined;
  return {
    get position() {
      return hotel?.position;
    },
    show(next) {
      hotel = next;
      if (!hotel) {
        drawing.remove();
        return;
      }
      drawing.ariaLabel = texts.hotel(hotel);
      pane.append(drawing);
    },
    place(origin) {
      if (hotel) put(drawing, panePoint(hotel.position, origin));
    },
  };
}

function house(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-15 -15 30 30');
  svg.setAttribute('aria-hidden', 'true');
  for (const [look, d] of [
    [styles.house, HOUSE],
    [styles.door, DOOR],
  ]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', look ?? '');
    path.setAttribute('d', d ?? '');
    svg.append(path);
  }
  return svg;
}
