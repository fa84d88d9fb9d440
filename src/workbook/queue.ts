/** Lets one thing happen at a time: two acts of the same pane never interleave their reading and writing. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** Whether something is being done or waits to be. */
  get isBusy(): boolean {
    return this.waiting > 0;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const next = this.last.then(work).finally(() => (this.waiting -= 1));
    this.last = next.catch(() => undefined);
    return next;
  }
}
