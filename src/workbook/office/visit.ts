import { toWorkbookError } from "./errors";

/** One passage in the workbook: queue calls on the context, then ask (reads) or commit (writes). */
export class Visit {
  /** True once something may have been written: such a passage is never started again by itself. */
  hasWritten = false;

  constructor(readonly context: Excel.RequestContext) {}

  /** Sends what is queued; nothing of it changes the workbook. */
  async ask(): Promise<void> {
    await this.context.sync();
  }

  /** Sends what is queued, which changes the workbook. */
  async commit(): Promise<void> {
    this.hasWritten = true;
    await this.context.sync();
  }
}

interface VisitOptions {
  /** The user started it: wait for the end of the typing in a cell rather than fail. */
  readonly byUser: boolean;
}

/**
 * Runs a passage in the workbook. When Excel was busy with something else before anything was written, it is tried once more.
 *
 * @throws {@link WorkbookError} and nothing else
 */
export async function visit<T>(work: (visit: Visit) => Promise<T>, options: VisitOptions): Promise<T> {
  const outcome = { wrote: false };
  const attempt = (): Promise<T> =>
    Excel.run({ delayForCellEdit: options.byUser }, async (context) => {
      const passage = new Visit(context);
      try {
        return await work(passage);
      } finally {
        outcome.wrote = passage.hasWritten;
      }
    });
  try {
    return await attempt();
  } catch (error) {
    const named = toWorkbookError(error);
    if (named.problem.code !== "busy" || outcome.wrote) throw named;
  }
  try {
    return await attempt();
  } catch (error) {
    throw toWorkbookError(error);
  }
}
