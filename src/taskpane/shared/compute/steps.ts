import type { Progress } from "../../../workbook";

/**
 * A computation told as steps: it yields where it may pause, and returns its result.
 * The same steps run in a worker or, in slices, beside the screens. Asynchronous when a file must be there first.
 */
export type Steps<Output> = Generator<Progress, Output, void> | AsyncGenerator<Progress, Output, void>;

/** Beside the screens, a key is never late by more. */
const SLICE_MS = 12;
/** Telling more often only makes the page draw again. */
const TELL_MS = 100;

export interface StepOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds of work between two pauses. */
  readonly slice?: number;
  /** Gives the hand back between slices. */
  readonly pause?: () => Promise<void>;
}

/** Runs steps, giving the hand back every few milliseconds so that keys are never late. */
export async function runSteps<Output>(steps: Steps<Output>, options: StepOptions = {}): Promise<Output> {
  const { onProgress, signal, slice = SLICE_MS, pause = nextTask } = options;
  let started = performance.now();
  let told = Number.NEGATIVE_INFINITY;
  for (;;) {
    signal?.throwIfAborted();
    const step = await steps.next();
    if (step.done === true) return step.value;
    const now = performance.now();
    if (now - started <= slice) continue;
    if (now - told >= TELL_MS) {
      onProgress?.(step.value);
      told = now;
    }
    await pause();
    started = performance.now();
  }
}

/** Gives the hand back to whatever waits. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
