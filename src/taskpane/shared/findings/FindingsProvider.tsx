import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { computerFor } from "../compute/computer";
import { useFacts } from "../facts";
import type { Finding } from "./finding";
import { workerStarter } from "./workerStarter";
import { TASKS, type TaskName, type TaskOutputs } from "./tasks";
import { useFinding } from "./useFinding";
import { useMoved, type Moved } from "./useMoved";

/** Everything that is computed from the workbook. */
export type Findings = { readonly [Name in TaskName]: Finding<TaskOutputs[Name]> } & {
  /** The day on which it is computed, ISO. */
  readonly today: string;
  /** What the last change of `Paramètres` moved, since the pane was opened. */
  readonly moved: Moved | undefined;
};

const FindingsContext = createContext<Findings | undefined>(undefined);

interface Props {
  /** ISO day; given by tests. */
  readonly today?: string | undefined;
  readonly children: ReactNode;
}

/** Computes what the pages show, once for all of them. */
export function FindingsProvider({ today: given, children }: Props) {
  const [computer] = useState(() => computerFor(TASKS, workerStarter()));
  const [today] = useState(() => given ?? localDay(new Date()));
  const known = useFacts();
  const tables = known.kind === "ready" ? known.tables : undefined;
  const anomalies = useFinding(computer, "anomalies", tables, today);
  const suggestions = useFinding(computer, "suggestions", tables, today);
  const cumulation = useFinding(computer, "cumulation", tables, today);
  const opportunities = useFinding(computer, "opportunities", tables, today);
  const moved = useMoved(known.kind === "ready" ? known.facts.parameters : undefined, cumulation.value?.cumulations);
  const findings = useMemo(
    () => ({ today, moved, anomalies, suggestions, cumulation, opportunities }),
    [today, moved, anomalies, suggestions, cumulation, opportunities],
  );
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

/** What is computed from the workbook. */
export function useFindings(): Findings {
  const findings = use(FindingsContext);
  if (!findings) throw new Error("Findings are known only inside FindingsProvider");
  return findings;
}

/** The day of the user's clock: a buyer in Nouméa is already tomorrow. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
