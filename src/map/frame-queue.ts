// Spreads work over animation frames, so that no frame is spent on it alone.

export interface FrameQueue {
  add(task: () => void): void;
  /** Forgets what is still waiting. */
  clear(): void;
}

/** Runs waiting tasks in order, at most about `budgetMs` milliseconds of them in a frame. */
export function createFrameQueue(budgetMs: number): FrameQueue {
  let waiting: (() => void)[] = [];
  let frame = 0;
  const run = () => {
    frame = 0;
    const end = performance.now() + budgetMs;
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
