import type { Cells } from "../contract/cells";
import type { GridChange } from "../contract/changes";
import type { TableInfo } from "../contract/tables";
import type { StructuredRename } from "../formula/rename-structured";
import { overlap } from "../shift";
import { headerRect } from "./table";
import type { TableBook } from "./table-book";

/** What the watch needs of the tables' surroundings. */
export interface HeaderGround {
  readonly cells: Cells;
  readonly following: (change: () => void, rename?: StructuredRename) => void;
  readonly show: (table: TableInfo) => void;
}

/** Keeps the names of columns equal to the texts of their headers, whoever writes them. */
export function watchHeaders(book: TableBook, ground: HeaderGround, change: GridChange): void {
  if (change.type !== "cells" || change.kind !== "RangeEdited") return;
  for (const table of book.all(change.sheet)) {
    if (!table.showHeaders || !overlap(headerRect(table), change.rect)) continue;
    const texts = ground.cells.read({ ...headerRect(table), sheet: table.sheet }, ["text"]).text[0] ?? [];
    const named = (index: number): string => texts[index] || (table.columns[index]?.name ?? "");
    table.columns.forEach((column, index) => {
      const now = book.byId(table.id);
      if (!now || column.name === named(index)) return;
      const columns = now.columns.map((other, at) => (at === index ? { ...other, name: named(index) } : other));
      ground.following(() => book.put({ ...now, columns }), {
        table: table.name,
        column: column.name,
        to: named(index),
      });
    });
    const after = book.byId(table.id);
    if (after && after.columns.some((column, index) => column.name !== table.columns[index]?.name)) ground.show(after);
    const missing = texts.some((text) => text === "");
    // A header cannot be empty: Excel puts the name back.
    if (missing)
      ground.cells.write({ ...headerRect(table), sheet: table.sheet }, [table.columns.map((_, index) => named(index))]);
  }
}
