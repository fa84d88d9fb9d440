import { readNeed, type Need } from "../need";
import type { CellValue } from "../table";
import { mapColumns } from "./mapColumns";
import { toNeeds } from "./toNeeds";

/**
 * One line of any table of needs under its headers, read as an import reads it; undefined when no header is known or
 * when the line is empty. Headers and cells go in pairs.
 */
export function readLine(headers: readonly string[], cells: readonly CellValue[]): Need | undefined {
  const table = {
    file: "",
    sheet: "",
    headerRows: [1],
    columns: headers.map((header, index) => ({ index, header })),
    rows: [{ row: 2, cells, section: "", hidden: false }],
    skipped: [],
    score: 1,
  };
  const [row] = toNeeds(table, mapColumns(table), {}).rows;
  // The line has no origin and no id of its own: it is not kept.
  return row && readNeed({ ...row, origin: "" });
}
