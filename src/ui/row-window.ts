// Which rows of a long list stand on the page: those on screen and some around them; the rest is only room.

import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPaint } from './painted.ts';

/** A run of rows under one heading; `end` is one past the last. */
interface Group {
  readonly start: number;
  readonly end: number;
}

export interface RowWindow extends Group {
  /** Height in pixels of the rows from one index to another, as far as it is known. */
  readonly roomFor: (start: number, end: number) => number;
}

/** Rows of the first paint: as many as half a phone shows at once. */
const FIRST_ROWS = 5;
/** Lists up to this long stand on the page as a whole. */
const SHORT_LIST = 12;
/** Pixels above and below the screen that are kept filled, and to which they are filled again. */
const LEAST_AHEAD_PX = 150;
const AHEAD_PX = 400;
/** Height of a row before any was measured, in pixels. */
const USUAL_ROW_PX = 69;

/** Heights of the rows by index; what was never on the page is taken to be as high as the others are. */
class RowHeights {
  readonly #known: Float32Array;
  #sum = 0;
  #count = 0;

  constructor(count: number) {
    this.#known = new Float32Array(count);
  }

  learn(index: number, height: number): void {
    const before = this.#known[index];
    if (before === undefined || before === height) return;
    this.#sum += height - before;
    if (before === 0) this.#count += 1;
    this.#known[index] = height;
  }

  of(index: number): number {
    return this.#known[index] || (this.#count > 0 ? this.#sum / this.#count : USUAL_ROW_PX);
  }

  between(start: number, end: number): number {
    let sum = 0;
    for (let index = start; index < end; index += 1) sum += this.of(index);
    return sum;
  }
}

/** The rows of `groups` that reach into the span from `top` to `bottom` (pixels in the window); lists as on the page. */
function rowsWithin(
  groups: readonly Group[],
  tops: readonly number[],
  heights: RowHeights,
  top: number,
  bottom: number,
): Group | undefined {
  let [first, last] = [-1, -1];
  groups.forEach(({ start, end }, at) => {
    let y = tops[at] ?? 0;
    for (let index = start; index < end && y < bottom; index += 1) {
      const below = y + heights.of(index);
      if (below > top) {
        if (first < 0) first = index;
        last = index;
      }
      y = below;
    }
  });
  return first < 0 ? undefined : { start: first, end: last + 1 };
}

/**
 * Follows scrolling and size. `element` holds one `[data-rows]` per group, in their order: room for the rows above,
 * the list itself, room for the rows below. `groups` must be the same array while the rows are the same.
 */
export function useRowWindow(element: RefObject<HTMLElement | null>, groups: readonly Group[]): RowWindow {
  const count = groups.at(-1)?.end ?? 0;
  const [shown, setShown] = useState<{ readonly of: readonly Group[]; readonly rows: Group }>();
  const heights = useMemo(() => new RowHeights(count), [groups]);
  // Other rows are drawn as far as the screen shows them; what lies around follows after the paint.
  const seen = useRef<Group>({ start: 0, end: FIRST_ROWS });
  const present = within(shown?.of === groups ? shown.rows : seen.current, count);
  const latest = useRef({ groups, heights, present });
  latest.current = { groups, heights, present };
  const show = (list: HTMLElement, scroller: HTMLElement): void => {
    const next = look(list, scroller, latest.current);
    seen.current = next.seen ?? seen.current;
    if (next.wanted) setShown({ of: latest.current.groups, rows: next.wanted });
  };
  useEffect(() => {
    const scroller = element.current?.parentElement;
    if (!scroller) return;
    const update = (): void => {
      if (element.current) show(element.current, scroller);
    };
    const sizes = new ResizeObserver(update);
    sizes.observe(scroller);
    // Scrolling does not bubble, and which element scrolls depends on the layout.
    document.addEventListener('scroll', update, { capture: true, passive: true });
    return () => {
      sizes.disconnect();
      document.removeEventListener('scroll', update, { capture: true });
    };
  }, []);
  useEffect(() => {
    let isWanted = true;
    afterPaint(() => {
      const list = element.current;
      if (isWanted && list?.parentElement) show(list, list.parentElement);
    });
    return () => {
      isWanted = false;
    };
  }, [groups]);
  return { ...present, roomFor: (from, to) => heights.between(from, to) };
}

/** The window, moved into a list of `count` rows that may have been longer before. */
function within({ start, end }: Group, count: number): Group {
  const first = Math.min(start, Math.max(0, count - (end - start)));
  return { start: first, end: Math.min(first + end - start, count) };
}

/** The rows on the screen, and the window that should be shown instead of the present one where that is too narrow. */
function look(
  element: HTMLElement,
  scroller: HTMLElement,
  { groups, heights, present }: { groups: readonly Group[]; heights: RowHeights; present: Group },
): { readonly seen: Group | undefined; readonly wanted: Group | undefined } {
  const sections = [...element.querySelectorAll<HTMLElement>('[data-rows]')];
  const rows = sections.flatMap((section) => [...(section.children[1]?.children ?? [])]);
  rows.forEach((row, at) => {
    heights.learn(present.start + at, (row as HTMLElement).offsetHeight);
  });
  const tops = sections.map((section) => section.getBoundingClientRect().top);
  const view = scroller.getBoundingClientRect();
  const [top, bottom] = [Math.max(view.top, 0), Math.min(view.bottom, window.innerHeight)];
  const around = (px: number) => rowsWithin(groups, tops, heights, top - px, bottom + px);
  const count = groups.at(-1)?.end ?? 0;
  const needed = count <= SHORT_LIST ? { start: 0, end: count } : around(LEAST_AHEAD_PX);
  const isFilled = !needed || (needed.start >= present.start && needed.end <= present.end);
  return {
    seen: around(0),
    wanted: isFilled ? undefined : count <= SHORT_LIST ? needed : around(AHEAD_PX),
  };
}
