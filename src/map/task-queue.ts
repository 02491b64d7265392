// Spreads work over short tasks, so that a tap or a frame never waits long behind it.

export interface TaskQueue {
  add(task: () => void): void;
  /** The second half of a task that was just run, ahead of all others. */
  addNext(task: () => void): void;
  /** Forgets what is still waiting. */
  clear(): void;
}

/** Long enough that a slow phone gets on, short enough that no turn reaches the 50 ms a finger would feel. */
const BUDGET_MS = 10;

/** Runs waiting tasks in order, in each turn for as long as its budget lasts; the browser goes first in between. */
export function createTaskQueue(): TaskQueue {
  let waiting: (() => void)[] = [];
  let isDue = false;
  // A message, not an animation frame: where frames are slow to draw, the work need not wait for each of them.
  const turn = new MessageChannel();
  const ask = (): void => {
    if (isDue || waiting.length === 0) return;
    isDue = true;
    turn.port2.postMessage(undefined);
  };
  turn.port1.onmessage = () => {
    isDue = false;
    const end = performance.now() + BUDGET_MS;
    while (waiting.length > 0 && performance.now() < end) waiting.shift()?.();
    ask();
  };
  return {
    add(task) {
      waiting.push(task);
      ask();
    },
    addNext(task) {
      waiting.unshift(task);
      ask();
    },
    clear() {
      waiting = [];
    },
  };
}
