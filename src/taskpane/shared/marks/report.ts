import { euros } from "../../../domain/money";
import { TABLES, type CellValue, type TableRow } from "../../../domain/table";
import type { Anomaly, Severity } from "../../../domain/validation";
import { cellMark, type CellMark, type Progress, type RowChange } from "../../../workbook";
import type { Facts } from "../facts";
import { valueOfNeed } from "../findings/selectors";
import type { Speech } from "../language";

type Rows = ReadonlyMap<string, TableRow>;
type SheetSpeech = Pick<Speech, "sheet">;

const HEADERS = new Map(TABLES.needs.columns.map(({ key, header }) => [key, header]));
/** Pale enough for the black text of a cell, and far enough from each other in grey too. */
const LOOKS: Readonly<Record<Severity, Omit<CellMark, "word">>> = {
  error: { fill: "#F4B6B6", bold: true },
  warning: { fill: "#FFE3A8", bold: false },
  info: { fill: "#DCEBFA", bold: false },
};

/** How the sheet shows the cells of each severity, the worst first. */
export function anomalyMarks({ sheet }: SheetSpeech): readonly CellMark[] {
  return (["error", "warning", "info"] as const).map((severity) => ({
    word: sheet.t(`validation.grade.${severity}`),
    ...LOOKS[severity],
  }));
}

/** Sentences take time to be put together: the hand is given back after so many. */
const PART = 100;

/**
 * What the sheet does not say yet, or says otherwise: what is wrong with each need (how serious, which column, what),
 * and its estimated value.
 */
export function* reportSteps(
  anomalies: readonly Anomaly[],
  facts: Facts,
  rows: Rows,
  speech: SheetSpeech,
): Generator<Progress, readonly RowChange[], void> {
  const texts = yield* textsBy(anomalies, speech);
  const changes: RowChange[] = [];
  const total = facts.needs.length;
  for (const [done, need] of facts.needs.entries()) {
    if (done % PART === 0) yield { done, total };
    const value = valueOfNeed(need);
    const wanted: Record<string, CellValue> = {
      anomalies: (texts.get(need.id) ?? []).join(" · "),
      estimatedValue: value === undefined ? "" : euros(value),
    };
    const row = rows.get(need.id);
    const different = Object.entries(wanted).filter(([key, cell]) => (row?.[key] ?? "") !== cell);
    if (different.length > 0) changes.push({ table: "needs", id: need.id, cells: Object.fromEntries(different) });
  }
  return changes;
}

function* textsBy(
  anomalies: readonly Anomaly[],
  { sheet }: SheetSpeech,
): Generator<Progress, ReadonlyMap<string, readonly string[]>, void> {
  const texts = new Map<string, string[]>();
  const total = anomalies.length;
  for (const [done, { needId, severity, field, reason }] of anomalies.entries()) {
    if (done % PART === 0) yield { done, total };
    const mark = cellMark(sheet.t(`validation.grade.${severity}`), HEADERS.get(field) ?? field);
    const text = mark + sheet.sentence(reason);
    const known = texts.get(needId);
    if (known) known.push(text);
    else texts.set(needId, [text]);
  }
  return texts;
}

/** What takes the anomalies out of the sheet. */
export function withdrawalChanges(rows: readonly TableRow[]): readonly RowChange[] {
  return rows
    .filter(({ anomalies }) => (anomalies ?? "") !== "")
    .map(({ id }): RowChange => ({ table: "needs", id: String(id ?? ""), cells: { anomalies: "" } }));
}
