import { useState } from "react";
import { computerFor, type Computer } from "../../../shared/compute/computer";
import type { WorkerLike } from "../../../shared/compute/protocol";
import { readingTasks, type ReadingInputs, type ReadingOutputs } from "./tasks";

/** Who reads files. It keeps what it read, so that everything is asked of the same one. */
export type Reader = <Name extends keyof ReadingInputs>(
  name: Name,
  input: ReadingInputs[Name],
  options?: Parameters<Computer<ReadingInputs, ReadingOutputs>["run"]>[3],
) => Promise<ReadingOutputs[Name]>;

/** Reading, in a worker of its own: figures of the other pages do not wait for a long file. */
export function useReader(): Reader {
  const [computer] = useState(() => computerFor(readingTasks(), workerStarter()));
  const [reader] = useState(
    (): Reader => (name, input, options) => computer.run(name, input, Number.POSITIVE_INFINITY, options),
  );
  return reader;
}

function workerStarter(): (() => Promise<WorkerLike>) | undefined {
  if (typeof Worker === "undefined") return undefined;
  return async () => (await import("./startWorker")).startWorker();
}
