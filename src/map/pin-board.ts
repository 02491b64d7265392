// Keeps the pins on the page in step with the marks to show: real buttons, reused from one showing to the next.

import type { Grade } from '../domain/acceptance.ts';
import type { MapMark } from './clusters.ts';
import { type Origin, panePoint, put } from './origin.ts';
import styles from './pin.module.css';
import { drawMark, regrade, shapeOf } from './pin-drawing.ts';

interface Shown {
  readonly button: HTMLButtonElement;
  mark: MapMark;
  shape: string;
}

export class PinBoard {
  readonly #pane: HTMLElement;
  readonly #nameCluster: (count: number, best: Grade) => string;
  #shown = new Map<string, Shown>();
  #exploring = false;

  /** A board in `pane`; `nameCluster` gives a cluster its spoken name. */
  constructor(pane: HTMLElement, nameCluster: (count: number, best: Grade) => string) {
    this.#pane = pane;
    this.#nameCluster = nameCluster;
  }

  /** Shows these marks and no others, in this order. */
  show(marks: readonly MapMark[], origin: Origin): void {
    const focused = document.activeElement;
    const kept = new Map(marks.map((mark) => [mark.key, this.#shown.get(mark.key) ?? this.#open(mark)]));
    for (const [key, { button }] of this.#shown) if (!kept.has(key)) button.remove();
    this.#shown = kept;
    let next = this.#pane.firstElementChild;
    for (const mark of marks) {
      const pin = kept.get(mark.key);
      if (!pin) continue;
      this.#dress(pin, mark);
      put(pin.button, panePoint(mark.position, origin));
      if (pin.button === next) next = next.nextElementSibling;
      else this.#pane.insertBefore(pin.button, next);
    }
    // A button that changes places loses the focus.
    if (
      focused instanceof HTMLElement &&
      focused !== document.activeElement &&
      this.#pane.contains(focused)
    ) {
      focused.focus({ preventScroll: true });
    }
  }

  /** Moves every pin to where it now belongs. */
  place(origin: Origin): void {
    for (const { button, mark } of this.#shown.values()) put(button, panePoint(mark.position, origin));
  }

  /** Puts the pins into the tab order, or takes them out. */
  setExploring(on: boolean): void {
    this.#exploring = on;
    for (const { button } of this.#shown.values()) button.tabIndex = on ? 0 : -1;
  }

  focus(mark: MapMark): void {
    this.#shown.get(mark.key)?.button.focus({ preventScroll: true });
  }

  /** The mark whose button holds this node. */
  markAt(node: EventTarget | null): MapMark | undefined {
    const button = node instanceof Element ? node.closest('button') : null;
    return button ? [...this.#shown.values()].find((pin) => pin.button === button)?.mark : undefined;
  }

  #open(mark: MapMark): Shown {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = this.#exploring ? 0 : -1;
    return { button, mark, shape: '' };
  }

  #dress(pin: Shown, mark: MapMark): void {
    const { button } = pin;
    pin.mark = mark;
    const { best, members, selected } = mark;
    set(
      button,
      'aria-label',
      members.length > 1 ? this.#nameCluster(members.length, best.grade) : best.label,
    );
    set(button, 'class', classOf(mark));
    const shape = shapeOf(mark);
    if (pin.shape === shape) {
      regrade(button, best.grade);
      return;
    }
    pin.shape = shape;
    if (selected) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
    button.replaceChildren(drawMark(mark));
  }
}

/** Writes an attribute only where it differs: writing costs even when nothing changes. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function classOf({ best, members, selected }: MapMark): string {
  const state = selected ? styles.selected : members.length > 1 ? styles.cluster : styles[best.grade];
  return `${styles.pin} ${state}`;
}
