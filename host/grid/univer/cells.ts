import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Block, BlockPart, CellEntry, Cells, CellFault, ClearWhat, CopyWhat, Scalar } from "../contract/cells";
import type { CellAddress, Rect, SheetId, SheetRect } from "../contract/geometry";
import { GridError } from "../grid-error";
import type { Display } from "./display";
import type { CellMatrix, Engine } from "./engine";
import { toRange, toRect } from "./engine";
import type { Faults } from "./faults";
import type { FormatStore } from "./formats";
import { isErrorCode, rawValue, typeOf, valueCell } from "./raw-cell";
import type { StructuredFormulas } from "./structured";

/** Blocks of cells over Univer's raw data: full precision, spilled results included, no display interceptor. */
export class UniverCells implements Cells {
  constructor(
    private readonly engine: Engine,
    private readonly display: Display,
    private readonly formats: FormatStore,
    private readonly faults: Faults,
    private readonly structured: StructuredFormulas,
    private readonly guard: (rect: SheetRect) => void,
  ) {}

  read<P extends BlockPart>(rect: SheetRect, parts: readonly P[]): Pick<Block, P> {
    const sheet = this.engine.sheet(rect.sheet);
    const block: Record<BlockPart, (Scalar | string)[][]> = {
      values: [],
      types: [],
      formulas: [],
      text: [],
      numberFormats: [],
    };
    const wanted = new Set<BlockPart>(parts);
    const needsFormat = wanted.has("text") || wanted.has("numberFormats");
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      const lines = { values: [], types: [], formulas: [], text: [], numberFormats: [] } as Record<
        BlockPart,
        (Scalar | string)[]
      >;
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const cell = this.#cell(sheet, rect.sheet, row, column);
        const value = rawValue(cell.shown);
        const numberFormat = needsFormat ? this.formats.numberFormat(sheet, row, column, cell.own) : "";
        lines.values.push(value);
        if (wanted.has("types")) lines.types.push(typeOf(value));
        if (wanted.has("formulas")) lines.formulas.push(this.#formula(rect.sheet, row, column, cell.own) ?? value);
        if (wanted.has("text")) lines.text.push(this.display.text(value, numberFormat));
        if (wanted.has("numberFormats")) lines.numberFormats.push(numberFormat);
      }
      for (const part of wanted) block[part].push(lines[part]);
    }
    return Object.fromEntries(parts.map((part) => [part, block[part]])) as unknown as Pick<Block, P>;
  }

  write(rect: SheetRect, entries: readonly (readonly CellEntry[])[]): void {
    if (entries.length !== rect.rows || entries.some((line) => line.length !== rect.columns))
      throw new GridError("size");
    this.guard(rect);
    this.engine.ensure(rect.sheet, rect);
    const matrix: CellMatrix = {};
    entries.forEach((line, r) => {
      const cells: Record<number, ICellData> = {};
      line.forEach((entry, c) => {
        const cell = this.#entryCell(rect.sheet, rect.row + r, rect.column + c, entry);
        if (cell) cells[rect.column + c] = cell;
      });
      matrix[rect.row + r] = cells;
    });
    this.engine.setCells(rect.sheet, matrix);
  }

  clear(rect: SheetRect, what: ClearWhat): void {
    this.guard(rect);
    if (what !== "contents") this.formats.clear(rect);
    if (what === "formats") return;
    const used = this.#within(rect);
    if (!used) return;
    const matrix: CellMatrix = {};
    const data = this.engine.sheet(rect.sheet).getCellMatrix().getMatrix();
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      const line: Record<number, ICellData> = {};
      for (const key of Object.keys(data[row] ?? {})) {
        const column = Number(key);
        if (column >= used.column && column < used.column + used.columns) line[column] = valueCell("");
      }
      if (Object.keys(line).length > 0) matrix[row] = line;
    }
    if (Object.keys(matrix).length > 0) this.engine.setCells(rect.sheet, matrix);
  }

  copy(from: SheetRect, to: SheetRect, what: CopyWhat): void {
    const rows = Math.max(from.rows, to.rows - (to.rows % from.rows));
    const columns = Math.max(from.columns, to.columns - (to.columns % from.columns));
    const target: SheetRect = { ...to, rows, columns };
    const source = this.read(from, ["values", "formulas"]);
    if (what !== "formats") {
      const lexer = this.engine.injector.get(LexerTreeBuilder);
      const entry = (r: number, c: number): CellEntry => {
        const value = source.values[r % from.rows]?.[c % from.columns] ?? "";
        const formula = source.formulas[r % from.rows]?.[c % from.columns] ?? "";
        if (what === "values" || typeof formula !== "string" || !formula.startsWith("=")) return value;
        const down = to.row + r - (from.row + (r % from.rows));
        const right = to.column + c - (from.column + (c % from.columns));
        return { formula: lexer.moveFormulaRefOffset(formula, right, down) };
      };
      this.write(
        target,
        Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => entry(r, c))),
      );
    }
    if (what === "all" || what === "formats") this.formats.copy(from, target);
  }

  usedRange(sheet: SheetId, valuesOnly: boolean): Rect | null {
    const data = this.engine.sheet(sheet).getCellMatrix().getMatrix();
    const box = new Box();
    for (const rowKey of Object.keys(data)) {
      const line = data[Number(rowKey)];
      for (const columnKey of Object.keys(line ?? {})) {
        const cell = line?.[Number(columnKey)];
        if (!cell) continue;
        if (cell.f || cell.si || rawValue(cell) !== "" || (!valuesOnly && cell.s))
          box.add(Number(rowKey), Number(columnKey));
      }
    }
    for (const spill of this.#spills(sheet)) box.addRect(spill);
    return box.rect();
  }

  fault(cell: CellAddress): CellFault | null {
    const value = rawValue(this.#cell(this.engine.sheet(cell.sheet), cell.sheet, cell.row, cell.column).shown);
    if (!isErrorCode(value)) return null;
    const message = this.faults.messageAt(cell);
    return message === undefined ? { code: value } : { code: value, message };
  }

  spillRange(cell: CellAddress): Rect | null {
    const range = this.#model().getArrayFormulaRange()[this.engine.unit]?.[cell.sheet]?.[cell.row]?.[cell.column];
    if (!range) return null;
    const rect = toRect(range);
    return rect.rows * rect.columns > 1 ? rect : null;
  }

  spillParent(cell: CellAddress): CellAddress | null {
    for (const spill of this.#spills(cell.sheet)) {
      const inside =
        cell.row >= spill.row &&
        cell.row < spill.row + spill.rows &&
        cell.column >= spill.column &&
        cell.column < spill.column + spill.columns;
      if (inside) return { sheet: cell.sheet, row: spill.row, column: spill.column };
    }
    return null;
  }

  /** Formula of a cell in the form it was written, null when it has none. */
  formulaAt(cell: CellAddress): string | null {
    const own = this.engine.sheet(cell.sheet).getCellRaw(cell.row, cell.column);
    return this.#formula(cell.sheet, cell.row, cell.column, own);
  }

  #model(): FormulaDataModel {
    return this.engine.injector.get(FormulaDataModel);
  }

  #spills(sheet: SheetId): Rect[] {
    const rows = this.#model().getArrayFormulaRange()[this.engine.unit]?.[sheet] ?? {};
    const rects: Rect[] = [];
    for (const row of Object.keys(rows)) {
      for (const range of Object.values(
        (rows[Number(row)] ?? {}) as Record<string, Parameters<typeof toRect>[0] | undefined>,
      ))
        if (range) rects.push(toRect(range));
    }
    return rects;
  }

  #cell(
    sheet: Worksheet,
    id: SheetId,
    row: number,
    column: number,
  ): { own: Nullable<ICellData>; shown: Nullable<ICellData> } {
    const own = sheet.getCellMatrix().getValue(row, column);
    if (own?.v !== undefined && own.v !== null) return { own, shown: own };
    const spilled = this.#model().getArrayFormulaCellData()[this.engine.unit]?.[id]?.[row]?.[column];
    return { own, shown: spilled ?? own };
  }

  #formula(sheet: SheetId, row: number, column: number, own: Nullable<ICellData>): string | null {
    if (!own?.f && !own?.si) return null;
    const plain = own.f ?? this.#model().getFormulaStringByCell(row, column, sheet, this.engine.unit);
    return plain ? this.structured.original({ sheet, row, column }, own, plain) : null;
  }

  #entryCell(sheet: SheetId, row: number, column: number, entry: CellEntry): ICellData | null {
    if (entry === null) return null;
    if (typeof entry !== "object") return valueCell(entry);
    if ("error" in entry) return valueCell(entry.error);
    return this.structured.formulaCell({ sheet, row, column }, entry.formula);
  }

  #within(rect: SheetRect): Rect | null {
    return this.engine.clip(rect.sheet, toRect(toRange(rect)));
  }
}

/** Smallest rectangle over the cells given to it. */
class Box {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  add(row: number, column: number): void {
    this.#top = Math.min(this.#top, row);
    this.#left = Math.min(this.#left, column);
    this.#bottom = Math.max(this.#bottom, row);
    this.#right = Math.max(this.#right, column);
  }

  addRect(rect: Rect): void {
    this.add(rect.row, rect.column);
    this.add(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  }

  rect(): Rect | null {
    if (this.#bottom < 0) return null;
    return {
      row: this.#top,
      column: this.#left,
      rows: this.#bottom - this.#top + 1,
      columns: this.#right - this.#left + 1,
    };
  }
}
