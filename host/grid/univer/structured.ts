import type { ICellData, Nullable } from "@univerjs/core";
import type { CellAddress, SheetId } from "../contract/geometry";
import type { StructuredRename } from "../formula/rename-structured";
import { renameStructured } from "../formula/rename-structured";
import type { TableDirectory } from "../formula/structured-reference";
import { sameName } from "../formula/structured-reference";
import { translateStructured } from "../formula/translate-structured";
import type { CellMatrix, Engine } from "./engine";

/** Key under which a cell keeps its formula as written, when the engine was given another form. */
const WRITTEN = "writtenFormula";

/** A formula whose written form still stands for what the engine holds. */
interface Standing {
  readonly cell: CellAddress;
  readonly written: string;
  readonly plain: string;
  readonly ownTable: string;
}

/**
 * Formulas with structured references: Univer is given A1 references, the written form is kept in the cell. It is shown
 * again as long as translating it still gives what the engine holds, which no editing behind our back can fake.
 */
export class StructuredFormulas {
  /** Whether any such formula was ever written here: most workbooks have none and need no scan. */
  #present = false;

  constructor(
    private readonly engine: Engine,
    private readonly directory: TableDirectory,
  ) {}

  /** Cell to send for a formula; `sheetName` for a workbook that is not open yet. */
  formulaCell(cell: CellAddress, formula: string, sheetName?: (sheet: SheetId) => string): ICellData {
    const { directory } = this;
    const known: TableDirectory = sheetName
      ? { byName: (name) => directory.byName(name), at: (place) => directory.at(place), sheetName }
      : directory;
    const plain = translateStructured(formula, cell, known);
    const base: ICellData = { f: plain, v: null, t: null, si: null, p: null };
    if (plain === formula) return { ...base, custom: null };
    this.#present = true;
    return { ...base, custom: { [WRITTEN]: formula } };
  }

  /** The formula as written, or the engine's when it has changed since. */
  original(cell: CellAddress, own: Nullable<ICellData>, plain: string): string {
    const written: unknown = own?.custom?.[WRITTEN];
    if (typeof written !== "string") return plain;
    return translateStructured(written, cell, this.directory) === plain ? written : plain;
  }

  /** Runs a change of tables (resize, new name…) and gives the formulas that name them their new references. */
  following(change: () => void, rename?: StructuredRename): void {
    const before = this.#present ? this.#standing() : [];
    change();
    const bySheet = new Map<string, CellMatrix>();
    for (const standing of before) {
      const { cell } = standing;
      const written = rename
        ? renameStructured(standing.written, rename, sameName(standing.ownTable, rename.table))
        : standing.written;
      const plain = translateStructured(written, cell, this.directory);
      if (plain === standing.plain && written === standing.written) continue;
      const matrix = bySheet.get(cell.sheet) ?? {};
      const custom = { [WRITTEN]: written };
      (matrix[cell.row] ??= {})[cell.column] = { f: plain, v: null, t: null, si: null, p: null, custom };
      bySheet.set(cell.sheet, matrix);
    }
    for (const [sheet, matrix] of bySheet) this.engine.setCells(sheet, matrix);
  }

  #standing(): Standing[] {
    const found: Standing[] = [];
    for (const sheet of this.engine.workbook().getSheets()) {
      sheet.getCellMatrix().forValue((row, column, own: Nullable<ICellData>) => {
        const written: unknown = own?.custom?.[WRITTEN];
        if (typeof written !== "string" || !own?.f) return;
        const cell = { sheet: sheet.getSheetId(), row, column };
        if (translateStructured(written, cell, this.directory) !== own.f) return;
        found.push({ cell, written, plain: own.f, ownTable: this.directory.at(cell)?.name ?? "" });
      });
    }
    return found;
  }
}
