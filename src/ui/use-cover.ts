// Tells how much of the map an element covers from below, whenever that changes.

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls `onCover` with the element's height in pixels. */
export function useCover(element: RefObject<HTMLElement | null>, onCover: (pixels: number) => void): void {
  useEffect(() => {
    const covering = element.current;
    if (!covering) return;
    const observer = new ResizeObserver(() => onCover(covering.getBoundingClientRect().height));
    observer.observe(covering);
    return () => observer.disconnect();
  }, [onCover]);
}
