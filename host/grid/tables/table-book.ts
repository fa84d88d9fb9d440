import type { CellAddress } from "../contract/geometry";
import type { StructuralChange } from "../contract/changes";
import type { SheetId } from "../contract/geometry";
import type { TableInfo } from "../contract/tables";
import type { TableDirectory, TableShape } from "../formula/structured-reference";
import { sameName } from "../formula/structured-reference";
import { shiftTable } from "./table";

/** The tables of the workbook and where they are now. */
export class TableBook implements TableDirectory {
  readonly #tables = new Map<string, TableInfo>();
  #made = 0;

  constructor(
    readonly sheetName: (sheet: SheetId) => string,
    private readonly columnBase: () => string,
  ) {}

  all(sheet?: SheetId): TableInfo[] {
    return [...this.#tables.values()].filter((table) => sheet === undefined || table.sheet === sheet);
  }

  byId(id: string): TableInfo | null {
    return this.#tables.get(id) ?? null;
  }

  byName(name: string): (TableInfo & TableShape) | null {
    return this.all().find((table) => sameName(table.name, name)) ?? null;
  }

  at(cell: CellAddress): TableShape | null {
    const holds = (table: TableInfo): boolean =>
      cell.row >= table.rect.row &&
      cell.row < table.rect.row + table.rect.rows &&
      cell.column >= table.rect.column &&
      cell.column < table.rect.column + table.rect.columns;
    return this.all(cell.sheet).find(holds) ?? null;
  }

  put(table: TableInfo): void {
    this.#tables.set(table.id, table);
  }

  drop(id: string): void {
    this.#tables.delete(id);
  }

  clear(): void {
    this.#tables.clear();
  }

  /** Identifier of a new table. */
  newId(): string {
    do this.#made += 1;
    while (this.#tables.has(String(this.#made)));
    return String(this.#made);
  }

  /** "Tableau1" or the first number free. */
  freeName(base: string): string {
    for (let number = 1; ; number += 1) if (!this.byName(`${base}${number}`)) return `${base}${number}`;
  }

  /** Moves tables with the cells. @returns those that changed and those that are gone, as they were before. */
  shift(change: StructuralChange): { readonly moved: TableInfo[]; readonly gone: TableInfo[] } {
    const moved: TableInfo[] = [];
    const gone: TableInfo[] = [];
    for (const table of this.all(change.sheet)) {
      const after = shiftTable(table, change, this.columnBase());
      if (!after) {
        gone.push(table);
        this.drop(table.id);
      } else if (JSON.stringify(after.rect) !== JSON.stringify(table.rect)) {
        moved.push(after);
        this.put(after);
      }
    }
    return { moved, gone };
  }
}
