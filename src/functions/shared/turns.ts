/**
 * Longest that formulas keep the thread that they share with the pane, in milliseconds: what a person types meanwhile
 * waits no longer than that.
 */
const SLICE_MS = 8;

let waiting: (() => void)[] = [];

/**
 * The answer of a formula once its turn has come. A recalculation calls thousands of cells at once: they are answered
 * in their order, a few milliseconds at a time, with the hand given back to the pane in between.
 */
export function inTurn<T>(answer: () => T): Promise<T> {
  return new Promise((resolve) => {
    // What an answer throws refuses the promise that it is made in.
    waiting.push(() => resolve(new Promise<T>((answered) => answered(answer()))));
    if (waiting.length === 1) void takeTurns();
  });
}

async function takeTurns(): Promise<void> {
  let at = 0;
  while (at < waiting.length) {
    await handBack();
    const end = performance.now() + SLICE_MS;
    do waiting[at++]?.();
    while (at < waiting.length && performance.now() < end);
  }
  waiting = [];
}

/** Resolves in a task of its own. Not a timer where there is a channel: the timers of a pane that is hidden are held back. */
function handBack(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
