// User-timing marks and measures that end when the browser has painted, for benchmarks in every build.

/** Calls back in the task after the next frame: what was rendered before is then on screen. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = callback;
    channel.port2.postMessage(undefined);
  });
}

/** Sets `performance.mark('list-shown')` once, after the next paint; the map tells of its pins itself. */
export function markListShown(): void {
  afterPaint(() => {
    if (performance.getEntriesByName('list-shown', 'mark').length === 0) performance.mark('list-shown');
  });
}

/** Measures from a tap (an event's `timeStamp`, in ms) until list and pins with the change are painted. */
export function measureFilter(tap: Event): void {
  const start = tap.timeStamp;
  afterPaint(() => performance.measure('filter-applied', { start, end: performance.now() }));
}
