// The visitor's dot and the ring of its accuracy in real metres.

import type { LatLon } from '../domain/position.ts';
import { type Origin, panePoint, put } from './origin.ts';
import styles from './pin.module.css';
import type { Fix, PlaceMapTexts } from './place-map.ts';
import { metresPerPixel } from './world.ts';

export interface VisitorMarker {
  /** False where this fix is shown already. */
  show(fix: Fix | undefined): boolean;
  /** Which way the phone points, clockwise from north; undefined shows no arrow. */
  turn(headingDeg: number | undefined): void;
  place(origin: Origin): void;
  readonly position: LatLon | undefined;
}

/** A marker in `pane`, spoken as `texts.visitor` says. */
export function createVisitorMarker(pane: HTMLElement, texts: PlaceMapTexts): VisitorMarker {
  const ring = document.createElement('div');
  ring.className = styles.accuracy ?? '';
  const dot = document.createElement('div');
  dot.className = styles.dot ?? '';
  dot.role = 'img';
  const arrow = document.createElement('div');
  arrow.className = styles.arrow ?? '';
  let fix: Fix | undefined;
  return {
    get position() {
      return fix?.position;
    },
    show(next) {
      if (next === fix) return false;
      fix = next;
      if (!fix) {
        ring.remove();
        dot.remove();
        return true;
      }
      dot.ariaLabel = texts.visitor(fix);
      pane.append(ring, dot);
      return true;
    },
    turn(headingDeg) {
      if (headingDeg === undefined) arrow.remove();
      else dot.append(arrow);
      arrow.style.transform = `rotate(${Math.round(headingDeg ?? 0)}deg)`;
    },
    place(origin) {
      if (!fix) return;
      const point = panePoint(fix.position, origin);
      put(dot, point);
      const radius = fix.accuracyM / metresPerPixel(fix.position.lat, origin.zoom);
      ring.style.width = ring.style.height = `${2 * radius}px`;
      put(ring, { x: point.x - radius, y: point.y - radius });
    },
  };
}
