const SLICE_MS = 12;

/** Gives the hand back to the screens now and then while much is prepared; what is short is never interrupted. */
export class Breath {
  #since = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = performance.now();
  }
}
