import type { Reason } from "../reason";
import type { FoundTable } from "./findTable";
import { findTables, type AsideSheet } from "./findTables";
import type { ConversionOptions } from "./lineRow";
import { mapColumns, type ColumnMapping } from "./mapColumns";
import type { RawFile } from "./rawFile";
import { toNeeds, type Conversion } from "./toNeeds";

/** A list of needs found in a file, what its columns are, and its lines. */
export interface ReadTable {
  readonly table: FoundTable;
  readonly mapping: readonly ColumnMapping[];
  readonly conversion: Conversion;
}

/** What came out of a file: its lists, the sheets left aside, or why nothing could be read. */
export interface Submission {
  readonly file: string;
  readonly tables: readonly ReadTable[];
  readonly asideSheets: readonly AsideSheet[];
  readonly problem?: Reason;
}

/**
 * From a file to its needs in one step, every column being given to the field it seems to be.
 * A file without any list of needs has the problem `file.no-table`, or `file.nomenclature` when it lists families.
 */
export function readSubmission(file: RawFile, options: ConversionOptions = {}): Submission {
  if (file.kind === "unreadable") return { file: file.name, tables: [], asideSheets: [], problem: file.reason };
  const { tables, asideSheets } = findTables(file);
  const read = tables.map((table) => {
    const mapping = mapColumns(table);
    return { table, mapping, conversion: toNeeds(table, mapping, options) };
  });
  const families = asideSheets.some(({ reason }) => reason.code === "sheet.nomenclature");
  const problem: Reason | undefined =
    read.length === 0 ? { code: families ? "file.nomenclature" : "file.no-table" } : undefined;
  return { file: file.name, tables: read, asideSheets, ...(problem ? { problem } : {}) };
}
