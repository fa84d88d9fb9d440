import type { Progress, RunOptions } from "../../../workbook";
import type { Problem } from "../workbook";

/** What a job has to say when it is over. */
export interface Outcome {
  /** What was done: "38 montants corrigés." */
  readonly done: string;
  /** What could not be: "2 besoins ont changé entre-temps : laissés tels quels." */
  readonly warning?: string;
  /** False when "Annuler" would not take it back: what it wrote is not in the journal. */
  readonly undoable?: boolean;
}

/** Something that takes time and writes in the workbook. */
export interface Job {
  /** What is being done: "Correction de 38 montants…" */
  readonly doing: string;
  readonly work: (options: RunOptions) => Promise<Outcome>;
}

/** A job that waits for a yes, with what it will write. */
export interface Question {
  readonly text: string;
  /** The button that starts it: "Corriger 38 montants". */
  readonly verb: string;
  readonly job: Job;
}

/** Where the job of the moment stands. One at a time: what follows waits. */
export type JobState =
  | { readonly kind: "idle" }
  | { readonly kind: "asking"; readonly question: Question }
  | {
      readonly kind: "running";
      readonly doing: string;
      readonly progress: Progress | undefined;
      readonly cancel: () => void;
    }
  | ({ readonly kind: "done" } & Outcome)
  | { readonly kind: "failed"; readonly problem: Problem; readonly retry: (() => void) | undefined };

/** An act that can still be undone. */
export interface LastAct {
  readonly actId: string;
  /** What it did, in words: "38 montants corrigés." */
  readonly done: string;
}
