// A quiet line of words where the drawn area ends and pins stand on plain paper.

import type { Extent } from './basemap.ts';
import type { Frame } from './brush.ts';
import styles from './pin.module.css';
import type { Insets } from './place-map.ts';
import { worldPx } from './world.ts';

export interface EdgeNote {
  update(view: Frame, drawnArea: Extent, insets: Insets): void;
  remove(): void;
}

/** The note shows when less than this share of the view is drawn. */
const DRAWN_SHARE = 0.5;

export function createEdgeNote(element: HTMLElement, words: string): EdgeNote {
  const note = document.createElement('p');
  note.className = styles.note ?? '';
  note.textContent = words;
  note.hidden = true;
  element.append(note);
  return {
    update(view, drawnArea, { top, left, right }) {
      note.hidden = drawnShare(view, drawnArea) >= DRAWN_SHARE;
      note.style.top = `${top}px`;
      note.style.left = `${left}px`;
      note.style.right = `${right}px`;
    },
    remove() {
      note.remove();
    },
  };
}

/** The share of the view, 0 to 1, that lies in the drawn area. */
export function drawnShare({ zoom, left, top, width, height }: Frame, area: Extent): number {
  const scale = worldPx(zoom);
  const across = Math.min(left + width, area.right * scale) - Math.max(left, area.left * scale);
  const down = Math.min(top + height, area.bottom * scale) - Math.max(top, area.top * scale);
  return (Math.max(0, across) * Math.max(0, down)) / (width * height);
}
