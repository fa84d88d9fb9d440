import type { CellValue, TableRow } from "../../../domain/table";
import { ignoredEntry, type Anomaly } from "../../../domain/validation";
import type { RowChange } from "../../../workbook";
import type { SpokenAct } from "../../shared/act";

type Rows = ReadonlyMap<string, TableRow>;

/** Corrects the anomalies given, as their corrections say; a cell that changed meanwhile is left. */
export function correctionAct(anomalies: readonly Anomaly[], rows: Rows): SpokenAct {
  const cells = new Map<string, Record<string, CellValue>>();
  for (const { needId, correction } of anomalies) {
    if (!correction) continue;
    // The worst anomaly comes first: what it says of a cell is not undone by a lighter one.
    cells.set(needId, { ...correction.cells, ...cells.get(needId) });
  }
  const changes = [...cells].map(([id, written]) => changeOf(id, written, rows));
  return { code: "validation.correct", values: { count: changes.length }, changes };
}

/** How many needs the corrections of these anomalies would change. */
export function correctable(anomalies: readonly Anomaly[]): number {
  return new Set(anomalies.filter(({ correction }) => correction).map(({ needId }) => needId)).size;
}

/** Sets an anomaly aside for a reason that stays written beside the need. */
export function ignoreAct({ needId, rule }: Anomaly, motive: string, rows: Rows): SpokenAct {
  const before = String(rows.get(needId)?.["ignoredAnomalies"] ?? "").trim();
  const entry = ignoredEntry(rule, motive);
  const written = { ignoredAnomalies: before === "" ? entry : `${before}; ${entry}` };
  return { code: "validation.ignore", values: { count: 1 }, changes: [changeOf(needId, written, rows)] };
}

/** Writes beside each need what is wrong with it and its estimated value, where the sheet says something else. */
export function reportAct(changes: readonly RowChange[]): SpokenAct {
  return { code: "validation.write", values: { count: changes.length }, changes };
}

function changeOf(id: string, cells: Readonly<Record<string, CellValue>>, rows: Rows): RowChange {
  const row = rows.get(id);
  const expected = Object.fromEntries(Object.keys(cells).map((key) => [key, row?.[key] ?? ""]));
  return { table: "needs", id, cells, expected };
}
