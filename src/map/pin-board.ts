// Keeps the buttons of the pins in step with the marks to show, reused from one showing to the next; the drawings lie under them.

import type { Grade } from '../domain/acceptance.ts';
import type { Frame } from './brush.ts';
import type { MapMark } from './clusters.ts';
import { type Origin, paneSpot, put, type Spot } from './origin.ts';
import styles from './pin.module.css';
import { drawSelected } from './pin-drawing.ts';

/** Pins that are buttons at a time; the others are drawn, and answer a tap all the same. */
const MOST_BUTTONS = 300;
/** Up to this many marks are all buttons, so that the keyboard reaches those out of view as well. */
const FEW_MARKS = 100;
/** Share of the view, from its middle, within which others are. */
const AROUND = 0.75;

interface Shown {
  readonly button: HTMLButtonElement;
  mark: MapMark;
  /** What is drawn in the button itself. */
  look: string;
  /** Where it was set down in the pane; carried about, it is offset from there. */
  spot: Spot;
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

  /** Shows buttons for these marks and no others, in this order; of very many for the nearest only. */
  show(all: readonly MapMark[], view: Frame, origin: Origin): void {
    const marks = pressable(all, view);
    const focused = document.activeElement;
    const kept = new Map(marks.map((mark) => [mark.key, this.#shown.get(mark.key) ?? this.#open(mark)]));
    for (const [key, { button }] of this.#shown) if (!kept.has(key)) button.remove();
    this.#shown = kept;
    let next = this.#pane.querySelector('button');
    for (const mark of marks) {
      const pin = kept.get(mark.key);
      if (!pin) continue;
      this.#dress(pin, mark);
      setDown(pin, paneSpot(mark.world, origin));
      if (pin.button === next) next = nextButton(next);
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

  /** Moves what can be seen of the buttons, the selected and the focused one, to where it now belongs. */
  carry(origin: Origin): void {
    for (const { button, mark, spot } of this.#shown.values()) {
      if (!mark.selected && button !== document.activeElement) continue;
      const { x, y } = paneSpot(mark.world, origin);
      put(button, { x: x - spot.x, y: y - spot.y });
    }
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
    button.className = styles.pin ?? '';
    button.tabIndex = this.#exploring ? 0 : -1;
    return { button, mark, look: '', spot: { x: 0, y: 0 } };
  }

  #dress(pin: Shown, mark: MapMark): void {
    const { button } = pin;
    pin.mark = mark;
    const { best, members, selected } = mark;
    const name = members.length > 1 ? this.#nameCluster(members.length, best.grade) : best.label;
    // Writing costs even when nothing changes.
    if (button.ariaLabel !== name) button.ariaLabel = name;
    const look = selected ? `${best.kind} ${best.grade}` : '';
    if (pin.look === look) return;
    pin.look = look;
    button.classList.toggle(styles.selected ?? '', selected);
    if (selected) {
      button.setAttribute('aria-current', 'true');
      button.replaceChildren(drawSelected(best));
    } else {
      button.removeAttribute('aria-current');
      button.replaceChildren();
    }
  }
}

/** Sets a button down without a transform: with one, each becomes a layer of its own that costs in every frame. */
function setDown(pin: Shown, { x, y }: Spot): void {
  const { style } = pin.button;
  const spot = { x: Math.round(x), y: Math.round(y) };
  if (style.transform) style.transform = '';
  // Writing costs even when nothing changes.
  if (pin.spot.x !== spot.x) style.left = `${spot.x}px`;
  if (pin.spot.y !== spot.y) style.top = `${spot.y}px`;
  pin.spot = spot;
}

function nextButton(button: HTMLButtonElement): HTMLButtonElement | null {
  const next = button.nextElementSibling;
  return next instanceof HTMLButtonElement ? next : null;
}

/**
 * The marks that are buttons, in their order: all of a few; of many those in and around the view, and of these the
 * nearest to its middle. The selected one is among them.
 */
function pressable(marks: readonly MapMark[], view: Frame): readonly MapMark[] {
  if (marks.length <= FEW_MARKS) return marks;
  const { zoom, left, top, width, height } = view;
  const origin = { zoom, x: left + width / 2, y: top + height / 2 };
  const far = marks.map(({ world, selected }) => {
    const { x, y } = paneSpot(world, origin);
    const isNear = Math.abs(x) < width * AROUND && Math.abs(y) < height * AROUND;
    return selected ? 0 : isNear ? Math.hypot(x, y) : Infinity;
  });
  const limit = [...far].sort((a, b) => a - b)[MOST_BUTTONS - 1] ?? Infinity;
  return marks.filter((_, at) => (far[at] ?? Infinity) <= limit && far[at] !== Infinity);
}
