import { readNeed, type Need } from "../../domain/need";
import { mapColumns, toNeeds } from "../../domain/submission";
import { TABLES, type CellValue } from "../../domain/table";
import { words } from "../../domain/text";

const KEYS = new Map(TABLES.needs.columns.map(({ key, header }) => [words(header), key]));
/** Headers that say that the lines are those of the table `Besoins`, read as the pane reads them. */
const OWN = ["id", "title", "status"];

/**
 * The need of each line of a range under its headers: `Besoins` is read as the pane reads it, any other list as an
 * import reads it. A line that holds no need is undefined. A need without number bears that of its line, "#2".
 */
export function needsUnder(headers: readonly string[], lines: readonly (readonly CellValue[])[]): (Need | undefined)[] {
  const keys = headers.map((header) => KEYS.get(words(header)));
  return OWN.every((key) => keys.includes(key))
    ? lines.map((cells, at) => ownNeed(keys, cells, at))
    : sent(headers, lines);
}

function ownNeed(keys: readonly (string | undefined)[], cells: readonly CellValue[], at: number): Need | undefined {
  if (cells.every((cell) => cell === "")) return undefined;
  const row = Object.fromEntries(keys.flatMap((key, place) => (key === undefined ? [] : [[key, cells[place] ?? ""]])));
  return readNeed({ ...row, id: row["id"] === "" ? lineId(at) : (row["id"] ?? "") });
}

function sent(headers: readonly string[], lines: readonly (readonly CellValue[])[]): (Need | undefined)[] {
  const table = {
    file: "",
    sheet: "",
    headerRows: [1],
    columns: headers.map((header, index) => ({ index, header })),
    rows: lines.map((cells, at) => ({ row: at, cells, section: "", hidden: false })),
    skipped: [],
    score: 1,
  };
  const { rows, lines: understood } = toNeeds(table, mapColumns(table), {});
  const byLine = new Map(understood.map((line, at) => [line, rows[at]]));
  return lines.map((_, at) => {
    const row = byLine.get(at);
    // The lines have no origin of their own: they are not kept.
    return row && readNeed({ ...row, origin: "", id: lineId(at) });
  });
}

function lineId(at: number): string {
  return `#${at + 1}`;
}
