import type {
  ICellData,
  IDisposable,
  IObjectMatrixPrimitiveType,
  IRange,
  IWorkbookData,
  Injector,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import {
  ICommandService,
  ILogService,
  IUniverInstanceService,
  LocaleService,
  LogLevel,
  UniverInstanceType,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../contract/geometry";
import type { Rect, SheetId, SheetRect } from "../contract/geometry";
import type { Origin } from "../contract/changes";
import { GridError } from "../grid-error";
import { patches } from "./extent";
import { registerFormulas } from "./formula-register";

/** Sparse cells of one sheet, row → column → cell, as Univer takes them. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

/** Empty rows kept below the data: enough to work in, few enough for whole-column formulas to stay quick. */
export const SPARE_ROWS = 1_000;
const SPARE_COLUMNS = 6;

/** Height of a row and width of a column nobody touched, in pixels: Excel's. */
export const DEFAULT_BANDS = { defaultRowHeight: 20, defaultColumnWidth: 64 };

/** `onlyLocal`: the calculation is not told. `fromCollab`: Univer does not change the active sheet on its own account. */
export interface RunOptions {
  readonly onlyLocal?: boolean;
  readonly fromCollab?: boolean;
}
const LOCAL: RunOptions = { onlyLocal: true };

/** Univer's range of a rectangle. */
export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    endRow: rect.row + rect.rows - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columns - 1,
  };
}

/** Rectangle of one of Univer's ranges. */
export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** One Univer instance with the workbook open in it, and who is acting on it. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly api: FUniver;
  /** Told of the cells whose dependents must be calculated. */
  onDirty: (cells: readonly SheetRect[]) => void = () => undefined;
  readonly #ours = new WeakSet<object>();
  #opened = 0;
  #unit = "";
  #acting = 0;

  constructor(readonly univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.api = FUniver.newAPI(univer);
  }

  /** Identifier of the open workbook; it changes at each opening because the calculation keeps its data by it. */
  get unit(): string {
    return this.#unit;
  }

  /** Closes the workbook, if any, and opens another. */
  open(data: Omit<IWorkbookData, "id">): void {
    const previous = this.#unit;
    this.#opened += 1;
    this.#unit = `workbook-${this.#opened}`;
    this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, { ...data, id: this.#unit });
    if (previous !== "") this.injector.get(IUniverInstanceService).disposeUnit(previous);
  }

  workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.#unit, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new GridError("notFound", this.#unit);
    return workbook;
  }

  sheet(id: SheetId): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) throw new GridError("notFound", id);
    return sheet;
  }

  /** Runs a command or a mutation in the name of the object model. Unit and sheet are added to its parameters. */
  run(command: { readonly id: string }, sheet: SheetId | null, params: object = {}, options: RunOptions = {}): boolean {
    return this.asApi(() => {
      const all = { unitId: this.#unit, ...(sheet === null ? {} : { subUnitId: sheet }), ...params };
      return this.commands.syncExecuteCommand(command.id, all, { ...options });
    });
  }

  /** Same for commands whose handler is declared asynchronous though it does its work at once. */
  runDeclaredAsync(command: { readonly id: string }, params: object): void {
    this.#ours.add(params);
    this.asApi(() => void this.commands.executeCommand(command.id, params));
  }

  /** Whether a command was run by `runDeclaredAsync`: the news of it comes late, when nothing else tells. */
  isOurs(params: object | undefined): boolean {
    return params !== undefined && this.#ours.has(params);
  }

  /** What happens inside is the object model's doing, not a person's. */
  asApi<T>(act: () => T): T {
    this.#acting += 1;
    try {
      return act();
    } finally {
      this.#acting -= 1;
    }
  }

  origin(): Origin {
    return this.#acting > 0 ? "api" : "user";
  }

  /** Sets cells; `quiet` leaves the calculation alone (formats). What depends on the others is left to `onDirty`. */
  setCells(sheet: SheetId, cellValue: CellMatrix, quiet = false): void {
    if (!quiet) registerFormulas(this, sheet, cellValue);
    const params: ISetRangeValuesMutationParams = { unitId: this.#unit, subUnitId: sheet, cellValue };
    this.asApi(() => this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true }));
    if (!quiet) this.onDirty(patches(cellValue).map((rect) => ({ ...rect, sheet })));
  }

  /** Makes the sheet large enough for the rectangle, with some room beyond. */
  ensure(id: SheetId, rect: Rect): void {
    const sheet = this.sheet(id);
    const rows = rect.row + rect.rows;
    const columns = rect.column + rect.columns;
    if (rows > MAX_ROWS || columns > MAX_COLUMNS || rect.row < 0 || rect.column < 0) throw new GridError("outOfSheet");
    if (rows > sheet.getRowCount())
      this.run(SetWorksheetRowCountMutation, id, { rowCount: Math.min(MAX_ROWS, rows + SPARE_ROWS) }, LOCAL);
    if (columns > sheet.getColumnCount()) {
      this.run(
        SetWorksheetColumnCountMutation,
        id,
        { columnCount: Math.min(MAX_COLUMNS, columns + SPARE_COLUMNS) },
        LOCAL,
      );
    }
  }

  /** Part of the rectangle that the sheet holds at present; null when none. */
  clip(id: SheetId, rect: Rect): Rect | null {
    const sheet = this.sheet(id);
    const rows = Math.min(rect.row + rect.rows, sheet.getRowCount()) - rect.row;
    const columns = Math.min(rect.column + rect.columns, sheet.getColumnCount()) - rect.column;
    return rows > 0 && columns > 0 ? { ...rect, rows, columns } : null;
  }

  onExecuted(
    listener: (command: { readonly id: string; readonly params?: object }, options: Record<string, unknown>) => void,
  ): IDisposable {
    return this.commands.onCommandExecuted((command, options) => listener(command, { ...options }));
  }

  beforeExecuted(
    listener: (command: { readonly id: string; readonly params?: object }, options: Record<string, unknown>) => void,
  ): IDisposable {
    return this.commands.beforeCommandExecuted((command, options) => listener(command, { ...options }));
  }

  dispose(): void {
    const texts = this.injector.get(LocaleService);
    const log = this.injector.get(ILogService);
    this.univer.dispose();
    // Timers of Univer's may still fire within the next second: they must neither fail for want of texts nor tell of it.
    texts.load({});
    log.setLogLevel(LogLevel.SILENT);
  }
}
