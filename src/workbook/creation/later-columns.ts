import type { ColumnDefinition, TableKey } from "../../domain/table";
import type { Layout } from "../columns/layout";
import type { Memory } from "../columns/memory";
import type { Located } from "../columns/locate";
import { dressHeader, toPoints } from "../look/headers";
import { numberFormatOf, setNumberFormat } from "../look/formats";
import { setHeaderNote, setValidation } from "../look/validation";
import type { Operation } from "../office/batches";

/** Weight of a column and of its look on the wire. */
const BYTES_PER_COLUMN = 3_000;

/**
 * The columns that a table made by an earlier version never had. One that was once seen and is gone was deleted by a
 * person: it is not asked for again.
 */
export function laterColumns({ definition, missingColumns }: Layout, memory: Memory): readonly ColumnDefinition[] {
  const seen = memory[definition.key]?.columns ?? {};
  return definition.columns.filter(({ key }) => missingColumns.includes(key) && !(key in seen));
}

/** The columns to add to each table, those that lack none left out. */
export function tablesToComplete(
  tables: ReadonlyMap<TableKey, Located>,
  memory: Memory,
): readonly { readonly located: Located; readonly columns: readonly ColumnDefinition[] }[] {
  return [...tables.values()]
    .map((located) => ({ located, columns: laterColumns(located.layout, memory) }))
    .filter(({ columns }) => columns.length > 0);
}

/** Adds columns at the end of a table, dressed as when it is created: no cell of the others is touched. */
export function columnsAddition({ table, layout }: Located, columns: readonly ColumnDefinition[]): Operation {
  const queue = (): void => {
    columns.forEach((column, at) => {
      table.columns.add(undefined, undefined, column.header);
      const place = layout.columns.length + at;
      const body = table.getDataBodyRange().getColumn(place);
      setNumberFormat(body, numberFormatOf(column.kind));
      body.format.columnWidth = toPoints(column.width);
      setValidation(body, column);
      const header = table.getHeaderRowRange().getCell(0, place);
      header.format.wrapText = true;
      header.format.verticalAlignment = "Center";
      dressHeader(header, column.purpose);
      setHeaderNote(header, column);
    });
  };
  return { bytes: columns.length * BYTES_PER_COLUMN, rows: 0, queue };
}
