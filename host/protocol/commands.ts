/** Ribbon commands: functions of the page run by a button, which say themselves when they have finished. */
export class CommandRunner {
  readonly #fire: (data: Readonly<Record<string, string>>) => boolean;
  readonly #running = new Map<string, () => void>();
  #count = 0;

  /** `fire` posts the command to the page; false when the page does not listen. */
  constructor(fire: (data: Readonly<Record<string, string>>) => boolean) {
    this.#fire = fire;
  }

  /**
   * Runs a command and waits for its end.
   * @throws Error when the page of the add-in has not started.
   */
  run(functionName: string, controlId: string): Promise<void> {
    this.#count += 1;
    const id = `command${this.#count}`;
    return new Promise((resolve, reject) => {
      this.#running.set(id, resolve);
      if (this.#fire({ 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) })) return;
      this.#running.delete(id);
      reject(new Error(`No page listens to the command ${functionName}.`));
    });
  }

  /** The page says that a command has finished. */
  completed(id: string): void {
    this.#running.get(id)?.();
    this.#running.delete(id);
  }
}
