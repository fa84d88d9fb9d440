import { createContext, use, useMemo, useState, type ReactNode } from "react";
import type { Problem } from "../workbook";
import type { Job, JobState, Question } from "./job";
import { JobQueue } from "./jobQueue";

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
  const [queue] = useState(() => new JobQueue(setState));
  const steady = useMemo(
    () => ({
      run: (job: Job) => queue.run(job),
      ask: (question: Question) => setState({ kind: "asking", question }),
      fail: (problem: Problem) => setState({ kind: "failed", problem, retry: undefined }),
      // A job that runs goes on: only words are taken away.
      dismiss: () => setState((now) => (now.kind === "running" ? now : IDLE)),
    }),
    [queue],
  );
  const jobs = useMemo<Jobs>(
    () => ({
      ...steady,
      state,
      accept: () => {
        if (state.kind === "asking") void queue.run(state.question.job);
      },
    }),
    [steady, queue, state],
  );
  return <JobContext value={jobs}>{children}</JobContext>;
}

/** The jobs of the pane. */
export function useJobs(): Jobs {
  const jobs = use(JobContext);
  if (!jobs) throw new Error("Jobs run only inside JobProvider");
  return jobs;
}
