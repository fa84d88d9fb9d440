import { toSerial } from "../../../domain/calendar";
import { readSurveyed, type CampaignState } from "../../../domain/campaign";
import { choiceLabel, type CellValue, type TableRow } from "../../../domain/table";
import { words } from "../../../domain/text";
import { ignoredEntry, type Anomaly } from "../../../domain/validation";
import type { RowChange } from "../../../workbook";
import type { SpokenAct } from "../../shared/act";
import { effectOf, isDropped, isTaken, type Decisions, type Effect } from "./decisions";
import type { ReceivedTable, ToldComparison } from "./reading/told";

/** A list, what it would change, and what the user decided of it. */
export interface ReadyTable {
  readonly received: ReceivedTable;
  readonly comparison: ToldComparison;
  readonly decisions: Decisions;
}

/** What the workbook holds, as an import needs it. */
export interface ImportFrame {
  readonly needs: readonly TableRow[];
  readonly departments: readonly TableRow[];
  readonly anomalies: readonly Anomaly[];
  readonly today: string;
}

/** Answers of departments that close an anomaly without changing a cell. */
export function answersOf({ received }: ReadyTable, anomalies: readonly Anomaly[]): number {
  return [...answered(received, anomalies)].length;
}

export function totalEffect(tables: readonly ReadyTable[]): Effect {
  const effects = tables.map(({ comparison, decisions }) => effectOf(comparison, decisions));
  const total = (key: keyof Effect) => effects.reduce((sum, effect) => sum + effect[key], 0);
  return { added: total("added"), changed: total("changed"), dropped: total("dropped") };
}

/**
 * Everything that an import writes, as one act: needs added and changed, answers, and what it makes of the survey.
 * @param rows the needs to add, as the decisions leave them
 */
export function importAct(tables: readonly ReadyTable[], rows: readonly TableRow[], frame: ImportFrame): SpokenAct {
  const byId = new Map(frame.needs.map((row) => [String(row["id"] ?? ""), row]));
  const changes = new Map<string, Record<string, CellValue>>();
  const note = (id: string, cells: Readonly<Record<string, CellValue>>) =>
    changes.set(id, { ...changes.get(id), ...cells });
  for (const table of tables) {
    changesOf(table, note);
    if (table.received.form?.kind === "corrections") corrected(table, frame, byId, note);
  }
  const needs = [...changes].map(([id, cells]): RowChange => {
    const row = byId.get(id);
    const expected = Object.fromEntries(Object.keys(cells).map((key) => [key, row?.[key] ?? ""]));
    return { table: "needs", id, cells, expected };
  });
  const values = { count: rows.length, changed: changes.size };
  return {
    code: changes.size === 0 ? "submission.import" : "submission.update",
    values: changes.size === 0 ? { count: rows.length } : { ...values, count: changes.size, added: rows.length },
    changes: [...needs, ...surveyChanges(tables, frame, byId)],
    ...(rows.length > 0 ? { additions: [{ table: "needs", rows }] } : {}),
  };
}

type Note = (id: string, cells: Readonly<Record<string, CellValue>>) => void;

function changesOf({ comparison, decisions }: ReadyTable, note: Note): void {
  for (const { id, source, changes } of comparison.changed) {
    const taken = changes.filter((change) => isTaken(id, change, decisions));
    if (taken.length === 0) continue;
    note(id, Object.fromEntries(taken.map(({ field, after }) => [field, after])));
    // From now on this is what the department said. Corrections have a file of their own: the need keeps its first one.
    if (source) note(id, source);
  }
  for (const { id } of comparison.gone) {
    if (isDropped(id, decisions)) note(id, { status: choiceLabel("needs", "status", "dropped") });
  }
}

/** A need whose correction came back is no longer to correct; an answer sets aside what it answers, with its words. */
function corrected(
  table: ReadyTable,
  { anomalies }: ImportFrame,
  byId: ReadonlyMap<string, TableRow>,
  note: Note,
): void {
  const { received, comparison } = table;
  const toCorrect = choiceLabel("needs", "status", "to-correct");
  const back = new Set([
    ...comparison.changed.map(({ id }) => id),
    ...[...answered(received, anomalies)].map(([id]) => id),
  ]);
  for (const id of back) {
    if (byId.get(id)?.["status"] === toCorrect) note(id, { status: choiceLabel("needs", "status", "submitted") });
  }
  const changedFields = new Map(
    comparison.changed.map(({ id, changes }) => [id, new Set(changes.map(({ field }) => field))]),
  );
  for (const [id, answer] of answered(received, anomalies)) {
    const before = String(byId.get(id)?.["ignoredAnomalies"] ?? "").trim();
    const closed = anomalies.filter(({ needId, field }) => needId === id && changedFields.get(id)?.has(field) !== true);
    const entries = closed.map(({ rule }) => ignoredEntry(rule, answer));
    if (entries.length > 0)
      note(id, { ignoredAnomalies: [before, ...entries].filter((part) => part !== "").join("; ") });
  }
}

function answered({ form }: ReceivedTable, anomalies: readonly Anomaly[]): ReadonlyMap<string, string> {
  if (!form || form.answers.size === 0) return NO_ANSWER;
  const wrong = new Set(anomalies.map(({ needId }) => needId));
  return new Map([...form.answers].filter(([id]) => wrong.has(id)));
}

const NO_ANSWER: ReadonlyMap<string, string> = new Map();

/** States that receiving a list ends. */
const WAITING: ReadonlySet<CampaignState | undefined> = new Set([undefined, "to-send", "sent", "corrections"]);

/** Departments whose list is being written become "Reçu", on the day. */
function surveyChanges(
  tables: readonly ReadyTable[],
  { departments, today }: ImportFrame,
  byId: ReadonlyMap<string, TableRow>,
): readonly RowChange[] {
  const names = new Set<string>();
  for (const { comparison, received } of tables) {
    for (const department of comparison.departments) names.add(words(department));
    for (const { id } of comparison.changed) names.add(words(String(byId.get(id)?.["department"] ?? "")));
    if (received.form) names.add(words(received.form.department));
  }
  return readSurveyed(departments)
    .filter(
      ({ code, label, state }) =>
        WAITING.has(state) && code !== "" && (names.has(words(code)) || names.has(words(label))),
    )
    .map(({ code }): RowChange => {
      const cells = { campaign: choiceLabel("departments", "campaign", "received"), receivedOn: toSerial(today) };
      return { table: "departments", id: code, cells };
    });
}
