// Brings a view back to where it was left when the visitor comes back to it.

import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** How long a view may go on growing before it is left where it is, in milliseconds. */
const GROWING_MS = 1_500;

/** `element` is what scrolls; its content may arrive a moment after it. */
export function useScrollMemory(element: RefObject<HTMLElement | null>): void {
  const { address } = useApp();
  useLayoutEffect(() => {
    const scroller = element.current;
    if (!scroller) return;
    const { left, stop } = address.trackScroll(() => scroller.scrollTop);
    if (left === 0) return stop;
    const growth = new ResizeObserver(() => {
      scroller.scrollTop = left;
      if (scroller.scrollTop >= left - 1) growth.disconnect();
    });
    for (const part of scroller.children) growth.observe(part);
    const end = setTimeout(() => growth.disconnect(), GROWING_MS);
    return () => {
      clearTimeout(end);
      growth.disconnect();
      stop();
    };
  }, []);
}
