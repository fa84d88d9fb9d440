import type { Cells } from "../contract/cells";
import type { ChangeFeedOut } from "./feed";
import type { Structure } from "../contract/changes";
import type { Formats } from "../contract/formats";
import type { Rect, SheetId, SheetRect } from "../contract/geometry";
import type { GridLocale } from "../contract/locale";
import type { FilterCriterion, TableInfo, TableLook, Tables } from "../contract/tables";
import type { StructuredRename } from "../formula/rename-structured";
import { GridError } from "../grid-error";
import { overlap } from "../shift";
import { bodyRows, completedHeaders, freeColumnName, headerRect, isValidName, USUAL_LOOK, withColumn } from "./table";
import type { TableBook } from "./table-book";

/** What tables need of the rest of the grid. */
export interface TableGround {
  readonly cells: Cells;
  readonly formats: Formats;
  readonly structure: Structure;
  readonly locale: () => GridLocale;
  /** Whether a name is taken by a range. */
  readonly nameTaken: (name: string) => boolean;
  /** Runs a change of the book; formulas that name its tables follow. */
  readonly following: (change: () => void, rename?: StructuredRename) => void;
  readonly feed: ChangeFeedOut;
  /** Draws tables and their filters. */
  readonly view: TableView;
}

/** Shows tables on the sheet. */
export interface TableView {
  show(table: TableInfo): void;
  hide(table: TableInfo): void;
  /** Sets the criterion of a column, or removes it (null), and hides the rows it leaves out. */
  filter(table: TableInfo, column: number, criterion: FilterCriterion | null): void;
}

/** Word that new columns and tables are named with. */
const WORDS = { fr: { column: "Colonne", table: "Tableau" }, en: { column: "Column", table: "Table" } } as const;

/** Base of the names given to new columns in the locale. */
export function columnWord(locale: GridLocale): string {
  return WORDS[locale].column;
}

/** Tables over any grid that reads, writes and shifts cells. */
export class GridTables implements Tables {
  constructor(
    private readonly book: TableBook,
    private readonly ground: TableGround,
  ) {}

  list(sheet?: SheetId): TableInfo[] {
    return this.book.all(sheet);
  }

  get(idOrName: string): TableInfo | null {
    return this.book.byId(idOrName) ?? this.book.byName(idOrName);
  }

  create(rect: SheetRect, hasHeaders: boolean, name?: string): TableInfo {
    const words = WORDS[this.ground.locale()];
    const chosen = name ?? this.book.freeName(words.table);
    this.#checkName(chosen, null);
    if (this.book.all(rect.sheet).some((table) => overlap(table.rect, rect))) throw new GridError("overlap", chosen);
    if (!hasHeaders) this.ground.structure.insertCells({ ...rect, rows: 1 }, "down");
    const full: Rect = {
      row: rect.row,
      column: rect.column,
      rows: Math.max(2, rect.rows + (hasHeaders ? 0 : 1)),
      columns: rect.columns,
    };
    const top: SheetRect = { ...full, rows: 1, sheet: rect.sheet };
    const texts = this.ground.cells.read(top, ["text"]).text[0] ?? [];
    const headers = completedHeaders(texts, words.column);
    if (headers.some((header, index) => header !== texts[index])) this.ground.cells.write(top, [headers]);
    const table: TableInfo = {
      ...USUAL_LOOK,
      id: this.book.newId(),
      name: chosen,
      sheet: rect.sheet,
      rect: full,
      columns: headers.map((header, index) => ({ id: index + 1, name: header })),
      filters: {},
    };
    this.ground.following(() => this.book.put(table));
    this.ground.view.show(table);
    this.ground.feed.table("added", table);
    return table;
  }

  rename(id: string, name: string): void {
    const table = this.#known(id);
    this.#checkName(name, id);
    this.ground.following(() => this.book.put({ ...table, name }), { table: table.name, column: null, to: name });
    this.ground.feed.table("renamed", table);
  }

  resize(id: string, rect: Rect): void {
    const table = this.#known(id);
    if (rect.row !== table.rect.row || rect.rows < 2) throw new GridError("invalid", table.name);
    if (this.book.all(table.sheet).some((other) => other.id !== id && overlap(other.rect, rect)))
      throw new GridError("overlap", table.name);
    const texts = this.ground.cells.read({ ...rect, rows: 1, sheet: table.sheet }, ["text"]).text[0] ?? [];
    const headers = completedHeaders(texts, columnWord(this.ground.locale()));
    if (table.showHeaders && headers.some((header, index) => header !== texts[index]))
      this.ground.cells.write({ ...rect, rows: 1, sheet: table.sheet }, [headers]);
    let columns = [...table.columns];
    const shift = rect.column - table.rect.column;
    columns = headers.map((header, index) => table.columns[index + shift] ?? { id: 0, name: header });
    let last = Math.max(...table.columns.map((column) => column.id));
    columns = columns.map((column) => (column.id === 0 ? { ...column, id: (last += 1) } : column));
    this.#replace({ ...table, rect, columns }, "resized");
  }

  remove(id: string): void {
    const table = this.#known(id);
    this.#forget(table);
    this.ground.cells.clear({ ...table.rect, sheet: table.sheet }, "all");
  }

  convertToRange(id: string): void {
    this.#forget(this.#known(id));
  }

  setLook(id: string, look: Partial<TableLook>): void {
    const table = this.#known(id);
    const totals = (look.showTotals ?? table.showTotals) !== table.showTotals;
    let rect = table.rect;
    if (totals && look.showTotals) {
      this.ground.structure.insertCells({ ...rect, row: rect.row + rect.rows, rows: 1, sheet: table.sheet }, "down");
      rect = { ...rect, rows: rect.rows + 1 };
    } else if (totals) {
      this.ground.structure.deleteCells({ ...rect, row: rect.row + rect.rows - 1, rows: 1, sheet: table.sheet }, "up");
      rect = { ...rect, rows: rect.rows - 1 };
    }
    this.#replace({ ...this.#known(id), ...look, rect }, null);
  }

  insertRows(id: string, index: number, count: number): void {
    const table = this.#known(id);
    const body = bodyRows(table);
    const row = body.row + Math.min(index, body.rows);
    const area: SheetRect = { ...table.rect, row, rows: count, sheet: table.sheet };
    const below: SheetRect = { ...area, row: table.rect.row + table.rect.rows };
    const atEnd = index >= body.rows && !table.showTotals;
    // At the end over empty cells nothing has to move: the table takes them, as Excel does when rows are added one by one.
    if (!(atEnd && this.#empty(below))) this.ground.structure.insertCells(area, "down");
    const now = this.#known(id);
    const rows = table.rect.rows + count;
    if (now.rect.rows !== rows) this.#replace({ ...now, rect: { ...now.rect, rows } }, "resized");
    if (body.rows > 0) this.#dressRows(table, index > 0 ? row - 1 : row + count, area);
  }

  deleteRows(id: string, index: number, count: number): void {
    const table = this.#known(id);
    const body = bodyRows(table);
    const area: SheetRect = { ...table.rect, row: body.row + index, rows: count, sheet: table.sheet };
    if (count < body.rows) {
      this.ground.structure.deleteCells(area, "up");
      return;
    }
    // A table keeps one row: emptied, it counts as none for whoever reads it.
    this.ground.cells.clear(area, "contents");
    if (count > 1) this.ground.structure.deleteCells({ ...area, row: area.row + 1, rows: count - 1 }, "up");
  }

  insertColumn(id: string, index: number, name: string): void {
    const table = this.#known(id);
    const at = Math.min(index, table.columns.length);
    const title =
      name === ""
        ? freeColumnName(
            columnWord(this.ground.locale()),
            table.columns.map((column) => column.name),
          )
        : name;
    const area: SheetRect = { ...table.rect, column: table.rect.column + at, columns: 1, sheet: table.sheet };
    if (at < table.columns.length || !this.#empty(area)) this.ground.structure.insertCells(area, "right");
    const now = this.#known(id);
    const rect = { ...table.rect, columns: table.rect.columns + 1 };
    this.#replace({ ...now, rect, columns: withColumn(table.columns, at, title) }, "resized");
    this.ground.cells.write({ ...headerRect(table), column: area.column, columns: 1, sheet: table.sheet }, [[title]]);
  }

  deleteColumn(id: string, index: number): void {
    const table = this.#known(id);
    if (table.columns.length === 1) throw new GridError("invalid", table.name);
    this.ground.structure.deleteCells(
      { ...table.rect, column: table.rect.column + index, columns: 1, sheet: table.sheet },
      "left",
    );
  }

  renameColumn(id: string, index: number, name: string): void {
    const table = this.#known(id);
    const taken = table.columns.some(
      (column, other) => other !== index && column.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken || name === "") throw new GridError(taken ? "nameTaken" : "nameInvalid", name);
    this.ground.cells.write(
      { ...headerRect(table), column: table.rect.column + index, columns: 1, sheet: table.sheet },
      [[name]],
    );
  }

  setFilter(id: string, column: number, criterion: FilterCriterion | null): void {
    const table = this.#known(id);
    const { [column]: _, ...others } = table.filters;
    const filtered = { ...table, filters: criterion ? { ...others, [column]: criterion } : others };
    this.book.put(filtered);
    this.ground.view.filter(filtered, column, criterion);
    this.ground.feed.table("filtered", filtered);
  }

  clearFilters(id: string): void {
    for (const column of Object.keys(this.#known(id).filters)) this.setFilter(id, Number(column), null);
  }

  reapplyFilters(id: string): void {
    for (const [column, criterion] of Object.entries(this.#known(id).filters))
      this.setFilter(id, Number(column), criterion);
  }

  /** New rows take the formats of the row beside, and its formulas when the whole column computes. */
  #dressRows(table: TableInfo, model: number, area: SheetRect): void {
    const source: SheetRect = { ...area, row: model, rows: 1 };
    this.ground.cells.copy(source, area, "formats");
    const formulas = this.ground.cells.read(source, ["formulas"]).formulas[0] ?? [];
    formulas.forEach((formula, index) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return;
      const column = { ...area, column: table.rect.column + index, columns: 1 };
      this.ground.cells.copy({ ...column, row: model, rows: 1 }, column, "formulas");
    });
  }

  #empty(area: SheetRect): boolean {
    return this.ground.cells.read(area, ["values"]).values.every((row) => row.every((value) => value === ""));
  }

  #replace(table: TableInfo, what: "resized" | null): void {
    this.ground.following(() => this.book.put(table));
    this.ground.view.show(table);
    if (what) this.ground.feed.table(what, table);
  }

  #forget(table: TableInfo): void {
    this.ground.view.hide(table);
    this.ground.following(() => this.book.drop(table.id));
    this.ground.feed.table("deleted", table);
  }

  #checkName(name: string, self: string | null): void {
    if (!isValidName(name)) throw new GridError("nameInvalid", name);
    const other = this.book.byName(name);
    if ((other && other.id !== self) || this.ground.nameTaken(name)) throw new GridError("nameTaken", name);
  }

  #known(id: string): TableInfo {
    const table = this.get(id);
    if (!table) throw new GridError("notFound", id);
    return table;
  }
}
