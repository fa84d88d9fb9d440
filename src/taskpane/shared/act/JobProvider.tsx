import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from "react";
import { problemOf, type Problem } from "../workbook";
import type { Job, JobState, Question } from "./job";

/** Runs the jobs of the pane, one after the other. */
export interface Jobs {
  readonly state: JobState;
  /** Does it now, or after what is being done; resolves to true when it went through. */
  readonly run: (job: Job) => Promise<boolean>;
  /** Says what it will write and waits for a yes. */
  readonly ask: (question: Question) => void;
  readonly accept: () => void;
  /** Tells a failure that is not that of a job. */
  readonly fail: (problem: Problem) => void;
  /** Closes a question or a message. */
  readonly dismiss: () => void;
}

const JobContext = createContext<Jobs | undefined>(undefined);
const IDLE: JobState = { kind: "idle" };

/** Holds the job of the moment for the screens inside. */
export function JobProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<JobState>(IDLE);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const run = useCallback((job: Job): Promise<boolean> => {
    const perform = () => performed(job, setState, () => void run(job));
    const turn = queue.current.then(perform);
    queue.current = turn;
    return turn;
  }, []);

  const fail = useCallback((problem: Problem) => setState({ kind: "failed", problem, retry: undefined }), []);

  // A job that runs goes on: only words are taken away.
  const dismiss = useCallback(() => setState((now) => (now.kind === "running" ? now : IDLE)), []);

  const jobs = useMemo<Jobs>(
    () => ({
      state,
      run,
      fail,
      ask: (question) => setState({ kind: "asking", question }),
      accept: () => {
        if (state.kind === "asking") void run(state.question.job);
      },
      dismiss,
    }),
    [state, run, fail, dismiss],
  );
  return <JobContext value={jobs}>{children}</JobContext>;
}

/** The jobs of the pane. */
export function useJobs(): Jobs {
  const jobs = use(JobContext);
  if (!jobs) throw new Error("Jobs run only inside JobProvider");
  return jobs;
}

/** Does a job and tells how it goes; a failure is told, never thrown. */
async function performed(job: Job, tell: (state: JobState) => void, retry: () => void): Promise<boolean> {
  const stop = new AbortController();
  const running = (progress?: { readonly done: number; readonly total: number }) =>
    tell({ kind: "running", doing: job.doing, progress, cancel: () => stop.abort() });
  running();
  try {
    const outcome = await job.work({ onProgress: running, signal: stop.signal });
    tell({ kind: "done", ...outcome });
    return true;
  } catch (error) {
    tell({ kind: "failed", problem: problemOf(error), retry });
    return false;
  }
}
