import { useEffect, useMemo, useRef, useState } from "react";
import type { Computer } from "../compute/computer";
import type { ReadTables } from "../facts";
import { NOT_YET, type Finding } from "./finding";
import { inputMemory } from "./input";
import { DEPENDENCIES, type TaskInputs, type TaskName, type TaskOutputs } from "./tasks";

const SETTLE_MS = 120;

/** Computes a finding again whenever the tables it depends on change, and stops what the change made useless. */
export function useFinding<Name extends TaskName>(
  computer: Computer<TaskInputs, TaskOutputs>,
  name: Name,
  tables: ReadTables | undefined,
  today: string,
): Finding<TaskOutputs[Name]> {
  const [finding, setFinding] = useState<Finding<TaskOutputs[Name]>>(NOT_YET);
  const [inputOf] = useState(() => inputMemory(DEPENDENCIES[name]));
  const input = useMemo(() => tables && inputOf(tables, today), [inputOf, tables, today]);
  const known = useRef(false);
  useEffect(() => {
    if (input === undefined) return;
    const stop = new AbortController();
    const compute = async () => {
      setFinding((before) => ({ ...before, computing: true }));
      try {
        const value = await computer.run(name, input, input.rows.needs?.length ?? 0, {
          signal: stop.signal,
          onProgress: (progress) => setFinding((before) => ({ ...before, progress })),
        });
        if (stop.signal.aborted) return;
        known.current = true;
        setFinding({ value, computing: false, progress: undefined, failure: undefined });
      } catch (error) {
        if (!stop.signal.aborted) setFinding((before) => ({ ...before, computing: false, failure: String(error) }));
      }
    };
    // Decisions follow one another: compute once the hand rests, except the first time.
    const timer = setTimeout(() => void compute(), known.current ? SETTLE_MS : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [computer, name, input]);
  return finding;
}
