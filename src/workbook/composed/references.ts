import { TABLES, type TableKey } from "../../domain/table";
import type { Layout } from "../columns/layout";

const REFERENCE = /\{(\w+)\.(\w+)\}/gu;

/** A table where it stands now. */
export interface NamedTable {
  readonly name: string;
  readonly layout: Layout;
}

/** The tables that formulas read. */
export function tablesRead(formulas: readonly string[]): readonly TableKey[] {
  const named = formulas.flatMap((formula) => [...formula.matchAll(REFERENCE)].map(([, table = ""]) => table));
  return [...new Set(named)].filter((table): table is TableKey => table in TABLES);
}

/** The formula with the names of this workbook; undefined when a column that it reads is no longer there. */
export function inWorkbook(formula: string, tables: ReadonlyMap<TableKey, NamedTable>): string | undefined {
  const references = new Map(
    [...formula.matchAll(REFERENCE)].map(([all, table = "", column = ""]) => [all, nameOf(table, column, tables)]),
  );
  if ([...references.values()].includes(undefined)) return undefined;
  return formula.replaceAll(REFERENCE, (all) => references.get(all) ?? all);
}

function nameOf(table: string, column: string, tables: ReadonlyMap<string, NamedTable>): string | undefined {
  const known = tables.get(table);
  const place = known?.layout.places.get(column);
  const header = place === undefined ? undefined : known?.layout.columns[place]?.name;
  return known === undefined || header === undefined ? undefined : `${known.name}[${escaped(header)}]`;
}

/** Characters that mean something inside the brackets of a structured reference. */
function escaped(header: string): string {
  return header.replaceAll(/['[\]#@]/gu, "'$&");
}
