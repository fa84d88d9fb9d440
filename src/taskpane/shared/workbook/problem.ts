import { WorkbookError, type WorkbookProblem } from "../../../workbook";

/** What can go wrong in the pane: in Excel, or in what the pane fetches beside it. */
export interface Problem {
  readonly code: WorkbookProblem["code"] | "sample-missing";
  readonly detail: string;
  /** True when part of what was asked may be written: "Annuler" takes it away. */
  readonly partly?: true;
}

/** A failure outside Excel, named for the user. */
export class PaneError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`${problem.code}: ${problem.detail}`, { cause });
    this.name = "PaneError";
    this.problem = problem;
  }
}

/** What to tell of a failure; one that has no name of its own is a defect of ours, told as unknown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof WorkbookError && error.attempt) return { ...error.problem, partly: true };
  if (error instanceof WorkbookError || error instanceof PaneError) return error.problem;
  return { code: "unknown", detail: error instanceof Error ? error.message : String(error) };
}
