// User-timing marks and measures that end when the browser has painted, for benchmarks in every build.

/** Calls back right after the next frame, ahead of what else waits: what was rendered before is then on screen. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => {
    if ('scheduler' in window) void window.scheduler.postTask(callback, { priority: 'user-blocking' });
    else setTimeout(callback);
  });
}

/** Sets `performance.mark('list-shown')` once, after the next paint; the map tells of its pins itself. */
export function markListShown(): void {
  afterPaint(() => {
    if (performance.getEntriesByName('list-shown', 'mark').length === 0) performance.mark('list-shown');
  });
}

/** Measures from a tap or a key (an event's `timeStamp`, in ms) until list and pins with the change are painted. */
export function measureApplied(what: 'filter' | 'search', { timeStamp: start }: Event): void {
  afterPaint(() => performance.measure(`${what}-applied`, { start, end: performance.now() }));
}
