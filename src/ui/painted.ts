// User-timing marks and measures that end when the browser has painted, for benchmarks in every build.

/** Calls back in the task after the next frame: what was rendered before is then on screen. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = callback;
    channel.port2.postMessage(undefined);
  });
}

/** Sets `performance.mark(name)` once, after the next paint. */
export function markPainted(name: 'list-shown' | 'pins-shown'): void {
  afterPaint(() => {
    if (performance.getEntriesByName(name, 'mark').length === 0) performance.mark(name);
  });
}

/** Measures from a tap (an event's `timeStamp`, in ms) until list and pins with the change are painted. */
export function measureFilter(tap: Event): void {
  const start = tap.timeStamp;
  afterPaint(() => performance.measure('filter-applied', { start, end: performance.now() }));
}
