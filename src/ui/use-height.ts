// Tells the height of an element whenever it changes, without forcing a layout to ask for it.

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls `onHeight` with the element's height in pixels. */
export function useHeight(element: RefObject<HTMLElement | null>, onHeight: (pixels: number) => void): void {
  useEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const observer = new ResizeObserver(([entry]) =>
      onHeight(entry?.borderBoxSize[0]?.blockSize ?? measured.offsetHeight),
    );
    observer.observe(measured);
    return () => observer.disconnect();
  }, [onHeight]);
}
