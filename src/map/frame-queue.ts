// Spreads work over animation frames, so that no frame is spent on it alone.

export interface FrameQueue {
  add(task: () => void): void;
  /** Forgets what is still waiting. */
  clear(): void;
}

/** Long enough that a slow phone gets on, short enough that no task reaches the 50 ms a finger would feel. */
const BUDGET_MS = 16;

/** Runs waiting tasks in order, in each frame for as long as its budget lasts. */
export function createFrameQueue(): FrameQueue {
  let waiting: (() => void)[] = [];
  let frame = 0;
  const run = () => {
    frame = 0;
    const end = performance.now() + BUDGET_MS;
    do waiting.shift()?.();
    while (waiting.length && performance.now() < end);
    if (waiting.length) frame = requestAnimationFrame(run);
  };
  return {
    add(task) {
      waiting.push(task);
      frame ||= requestAnimationFrame(run);
    },
    clear() {
      waiting = [];
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
