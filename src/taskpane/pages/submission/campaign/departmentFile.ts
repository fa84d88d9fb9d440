import { readFile, type RawSheet } from "../../../../domain/submission";
import { TABLES, type TableRow } from "../../../../domain/table";
import { words } from "../../../../domain/text";

/** Columns of `Directions` that a list of departments may fill. */
const TAKEN = ["code", "label", "contact", "email", "autonomous"];
const SPELLINGS = new Map(
  TABLES.departments.columns
    .filter(({ key }) => TAKEN.includes(key))
    .flatMap(({ key, header, aliases }) => [header, ...aliases].map((name) => [words(name), key] as const)),
);
const LINES_SEARCHED = 30;

/**
 * The departments that a file lists: the first line with the names of two columns of `Directions` is its header;
 * without any, its first column names them. Empty when nothing can be read of it.
 */
export async function departmentsIn(file: File): Promise<readonly TableRow[]> {
  const raw = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (raw.kind === "unreadable") return [];
  for (const sheet of raw.sheets) {
    const rows = withHeader(sheet);
    if (rows.length > 0) return rows;
  }
  const first = raw.sheets.find(({ hidden }) => !hidden);
  return (first?.rows ?? []).flatMap(([name]) => named({ label: String(name ?? "").trim() }));
}

function withHeader({ rows }: RawSheet): readonly TableRow[] {
  const fieldsOf = (row: RawSheet["rows"][number]) => row.map((cell) => SPELLINGS.get(words(String(cell))));
  const header = rows
    .slice(0, LINES_SEARCHED)
    .findIndex((row) => fieldsOf(row).filter((field) => field !== undefined).length >= 2);
  if (header < 0) return [];
  const fields = fieldsOf(rows[header] ?? []);
  return rows.slice(header + 1).flatMap((row) => {
    const cells = fields.flatMap((field, at) => (field === undefined ? [] : [[field, String(row[at] ?? "").trim()]]));
    return named(Object.fromEntries(cells) as TableRow);
  });
}

function named(row: TableRow): readonly TableRow[] {
  return String(row["code"] ?? "") === "" && String(row["label"] ?? "") === "" ? [] : [row];
}
