// Tells once when the first pins stand on the painted basemap.

export interface FirstPaint {
  seen(what: 'basemap' | 'pins'): void;
}

/** Calls `tell` after the frame in which both basemap and pins have been seen. */
export function createFirstPaint(tell: () => void): FirstPaint {
  const missing = new Set(['basemap', 'pins']);
  return {
    seen(what) {
      if (!missing.delete(what) || missing.size) return;
      requestAnimationFrame(() => setTimeout(tell));
    },
  };
}
