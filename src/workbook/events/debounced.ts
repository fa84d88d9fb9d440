/** Gathers what comes close together, then hands it over once. */
export class Debounced<T> {
  private waiting: T[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly delay: number,
    private readonly flush: (items: readonly T[]) => void,
  ) {}

  push(item: T): void {
    this.waiting.push(item);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      const items = this.waiting;
      this.waiting = [];
      this.flush(items);
    }, this.delay);
  }
}
