import type { CellValue } from "../table";
import type { FormBook, FormKind } from "./book";

/** Hidden sheets: the key of the workbook, the values of its lists, its lines as they were sent. */
export const KEY_SHEET = "Clé";
export const LIST_SHEET = "Listes";
export const ISSUED_SHEET = "Lignes envoyées";
const MARK = "programm-achats";

/** What the hidden key says of a workbook. */
export interface Manifest {
  readonly version: number;
  readonly kind: FormKind;
  readonly department: string;
  readonly year: number;
  readonly needsSheet: string;
  /** Field of each header. */
  readonly fields: ReadonlyMap<string, string>;
}

/** The lines of the hidden key. */
export function keyLines(book: FormBook, needsSheet: string): readonly (readonly CellValue[])[] {
  return [
    [MARK, book.kind],
    ["version", book.version],
    ["department", book.department],
    ["year", book.year],
    ["sheet", needsSheet],
    ...book.columns.map(({ header, field }) => ["column", header, field]),
  ];
}

/** Reads the hidden key; undefined when it is not one of ours, or one of a version to come. */
export function readManifest(rows: readonly (readonly CellValue[])[], known: number): Manifest | undefined {
  const [mark] = rows;
  const kind = mark?.[1];
  if (mark?.[0] !== MARK || (kind !== "form" && kind !== "corrections")) return undefined;
  const value = (name: string) => rows.find(([key]) => key === name)?.[1];
  const version = Number(value("version"));
  const year = Number(value("year"));
  if (!Number.isInteger(version) || version < 1 || version > known || !Number.isInteger(year)) return undefined;
  const columns = rows.filter(([key]) => key === "column");
  return {
    version,
    kind,
    department: String(value("department") ?? ""),
    year,
    needsSheet: String(value("sheet") ?? ""),
    fields: new Map(columns.map(([, header, field]) => [String(header), String(field)])),
  };
}
