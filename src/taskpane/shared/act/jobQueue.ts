import type { Progress } from "../../../workbook";
import { problemOf } from "../workbook";
import type { Job, JobState } from "./job";

/** Runs jobs one after the other, and tells how the one of the moment goes. A failure is told, never thrown. */
export class JobQueue {
  #turn: Promise<unknown> = Promise.resolve();
  readonly #tell: (state: JobState) => void;

  constructor(tell: (state: JobState) => void) {
    this.#tell = tell;
  }

  /** Does the job after those that wait; resolves to true when it went through. */
  run(job: Job): Promise<boolean> {
    const turn = this.#turn.then(() => this.#perform(job));
    this.#turn = turn;
    return turn;
  }

  async #perform(job: Job): Promise<boolean> {
    const stop = new AbortController();
    const running = (progress?: Progress) =>
      this.#tell({ kind: "running", doing: job.doing, progress, cancel: () => stop.abort() });
    running();
    try {
      const outcome = await job.work({ onProgress: running, signal: stop.signal });
      this.#tell({ kind: "done", ...outcome });
      return true;
    } catch (error) {
      this.#tell({ kind: "failed", problem: problemOf(error), retry: () => void this.run(job) });
      return false;
    }
  }
}
