import { parseAmount, parseDuration } from "../need";
import type { CellValue } from "../table";
import { isBlank, lineText, textOf } from "./cells";
import type { FoundColumn, FoundTable, SkippedRow } from "./findTable";
import { exactField } from "./headerMatch";
import type { RawSheet } from "./rawFile";

/** A form says at least this much of its need. */
const FEWEST = 4;
const KNOWN = 3;

function isValue(cell: CellValue): boolean {
  return typeof cell === "number" || parseAmount(cell).kind === "value" || parseDuration(cell).kind === "value";
}

/**
 * The need of a form that is filled downwards: a name on the left, what it is on its right, one need a sheet. It is told
 * as a list of one line, which is that of its title. Undefined for a sheet that is no such form.
 */
export function turnedForm(sheet: RawSheet, file = ""): FoundTable | undefined {
  const columns: FoundColumn[] = [];
  const cells: CellValue[] = [];
  const fields = new Set<string>();
  const skipped: SkippedRow[] = [];
  let [title, first] = [0, 0];
  for (const [at, row] of sheet.rows.entries()) {
    const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const [left = 0, right = -1] = filled;
    const header = textOf(row[left]).replace(/ ?:$/u, "");
    const field = filled.length <= 2 ? exactField(header) : undefined;
    if (field === undefined || fields.has(field)) {
      skipped.push({
        row: at + 1,
        reason: { code: filled.length === 0 ? "row.empty" : "row.above-header", values: { text: lineText(row) } },
      });
      continue;
    }
    fields.add(field);
    first ||= at + 1;
    if (field === "title") title = at + 1;
    columns.push({ index: right < 0 ? left + 1 : right, header });
    cells.push(row[right] ?? "");
  }
  // A sheet that explains the columns has their names on the left too, and no value on their right.
  if (fields.size < FEWEST || !fields.has("title") || !cells.some(isValue)) return undefined;
  const rows = [{ row: title, cells, section: "", hidden: false }];
  return { file, sheet: sheet.name, headerRows: [first], columns, rows, skipped, score: KNOWN * fields.size };
}
