import {
  actionCells,
  driftCell,
  launchDayOf,
  newAction,
  type Action,
  type Candidate,
  type CandidateContext,
  type Drift,
} from "../../../domain/action";
import { TABLES, type TableRow } from "../../../domain/table";
import type { SpokenAct } from "../../shared/act";
import { labelCell, nextId, type Facts } from "../../shared/facts";
import type { Entry } from "../../shared/findings/programme";

/** Writes an action for each candidate; their needs bear its number and are programmed. */
export function createAct(candidates: readonly Candidate[], facts: Facts, context: CandidateContext): SpokenAct {
  const first = Number(nextId("actions", facts.actions).slice(TABLES.actions.idPrefix.length + 1));
  const made = candidates.map((candidate, index) => ({
    id: `${TABLES.actions.idPrefix}-${String(first + index).padStart(4, "0")}`,
    candidate,
  }));
  const status = labelCell("needs", "status", "programmed");
  return {
    code: "programme.create",
    values: { count: made.length },
    additions: [
      {
        table: "actions",
        rows: made.map(({ id, candidate }) => actionCells({ ...newAction(candidate, context), id })),
      },
    ],
    changes: made.flatMap(({ id, candidate }) =>
      candidate.needs.map((need) => ({ table: "needs" as const, id: need.id, cells: { action: id, status } })),
    ),
  };
}

/**
 * Writes the parts of an action that a person changed, unless someone else changed those cells meanwhile, and what
 * they give up.
 */
export function saveAct(row: TableRow, changed: Partial<Action>, drifts: readonly Drift[]): SpokenAct {
  const cells = { ...actionCells(changed), drift: driftCell(drifts) };
  return { code: "programme.save", values: { count: 1 }, changes: [changeOf(row, cells)] };
}

/** Freezes the ambition of today as the one that drift is measured from. */
export function freezeAct(
  row: TableRow,
  { action, current }: Pick<Entry, "action" | "current">,
  today: string,
): SpokenAct {
  const launchedOn = launchDayOf(action);
  const currentAmbition = { ...current, ...(launchedOn !== undefined && { launchedOn }) };
  const frozen = { initialAmbition: currentAmbition, currentAmbition, frozenOn: today };
  return {
    code: "programme.freeze",
    values: { count: 1, id: String(row["id"] ?? "") },
    changes: [changeOf(row, { ...actionCells(frozen), drift: "" })],
  };
}

/** What a person agreed to move: dates earlier, or another buyer. */
export function levelAct(row: TableRow, changed: Partial<Action>): SpokenAct {
  return {
    code: "programme.level",
    values: { count: 1, id: String(row["id"] ?? "") },
    changes: [changeOf(row, actionCells(changed))],
  };
}

function changeOf(row: TableRow, cells: ReturnType<typeof actionCells>) {
  const expected = Object.fromEntries(Object.keys(cells).map((key) => [key, row[key] ?? ""]));
  return { table: "actions" as const, id: String(row["id"] ?? ""), cells, expected };
}
