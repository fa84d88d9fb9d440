import { fromSerial, type IsoDay } from "../calendar";
import { readNeed, valueOf } from "../need";
import type { Family } from "../nomenclature";
import type { CellValue, TableRow } from "../table";
import { FORM_VERSION, type FormBook, type FormLine } from "./book";
import { CORRECTION_COLUMNS, FORM_COLUMNS } from "./columns";
import { familiesFor, listsFor, plainNature } from "./lists";
import { prefilledLines, prefillsFor } from "./prefill";

/** What is known when a workbook is made for a department. */
export interface FormRequest {
  /** How `Besoins` names the department. */
  readonly department: string;
  readonly departmentLabel: string;
  readonly year: number;
  readonly deadline: IsoDay | undefined;
  /** Day on which it is made: two forms of one department are told apart by it. */
  readonly today: IsoDay;
  /** Rows of `Besoins` of the department. */
  readonly rows: readonly TableRow[];
  readonly families: readonly Family[];
  readonly monthLabel: (firstDay: IsoDay) => string;
}

/** Lines left blank for new needs. A department that has more copies the last one. */
const BLANK_LINES = 120;

/** The form of a department for an exercise: what comes back from earlier ones, then blank lines. */
export function buildForm(request: FormRequest): FormBook {
  const { department, year, today, rows, monthLabel } = request;
  const families = familiesFor(request.families);
  const stem = `${department}/${year}/`;
  const lines = prefilledLines(prefillsFor(rows, year), (id) => `${stem}${id}`, { year, families, monthLabel });
  const blankKeys = Array.from({ length: BLANK_LINES }, (_, rank) => `${stem}${today}/${rank + 1}`);
  return { ...frame(request), kind: "form", columns: FORM_COLUMNS, families, lines, blankKeys };
}

/**
 * The needs of a department that something is wrong with, as they stand, each with what is wrong in plain words.
 *
 * @param findings sentences by id of the need; needs without any are left out
 */
export function buildCorrections(request: FormRequest, findings: ReadonlyMap<string, readonly string[]>): FormBook {
  const lines = request.rows.flatMap((row): readonly FormLine[] => {
    const id = String(row["id"] ?? "");
    const wrong = findings.get(id) ?? [];
    if (id === "" || wrong.length === 0) return [];
    return [{ key: id, cells: { ...cellsOf(row), id, toCorrect: wrong.join("\n") } }];
  });
  return {
    ...frame(request),
    kind: "corrections",
    columns: CORRECTION_COLUMNS,
    families: [],
    lines,
    blankKeys: [],
  };
}

function frame({ department, departmentLabel, year, deadline, monthLabel }: FormRequest) {
  const lists = listsFor(year, monthLabel);
  return { version: FORM_VERSION, department, departmentLabel, year, deadline, lists };
}

function cellsOf(row: TableRow): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const { field } of CORRECTION_COLUMNS) {
    const cell = row[field];
    if (cell !== undefined && cell !== "") cells[field] = cell;
  }
  const { neededBy } = cells;
  // The column of months holds texts: a day is written as one.
  const day = typeof neededBy === "number" ? fromSerial(neededBy) : undefined;
  if (day !== undefined) cells["neededBy"] = day.split("-").reverse().join("/");
  const nature = plainNature(valueOf(readNeed(row).nature));
  return nature === undefined ? cells : { ...cells, nature };
}
