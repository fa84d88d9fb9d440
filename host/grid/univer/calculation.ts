import type { IDirtyUnitDefinedNameMap } from "@univerjs/engine-formula";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import type { Calculation, FunctionValue } from "../contract/functions";
import type { SheetId, SheetRect } from "../contract/geometry";
import type { Engine } from "./engine";
import { toRange } from "./engine";
import type { Evaluation } from "./evaluation";
import type { FunctionBridge } from "./function-bridge";
import { keepFormulaResults } from "./late-results";

/** A pause that lets messages and timers pass. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A calculation the engine silently drops must not hang whoever waits: they look again after this many milliseconds. */
const LOOK_AGAIN = 500;

/** What changes the meaning of names in formulas. */
const NAMING: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  SetWorksheetNameMutation.id,
]);

/** Formulas that the engine keeps read at most. */
const READ_FORMULAS = 5_000;

type Mode = ReturnType<Calculation["mode"]>;

/**
 * When formulas are calculated, and waiting for them. Changes made by the object model are calculated at the end of the task or
 * as soon as someone waits; those made by a person, a tenth of a second later by Univer itself.
 */
export class UniverCalculation implements Calculation {
  #mode: Mode = "Automatic";
  #holds = 0;
  /** Cells to calculate from, and whether everything must be. */
  #dirty: SheetRect[] = [];
  #everything = false;
  /** Names changed: the engine keeps formulas read with the former meaning until it is told which names to read again. */
  #names = false;
  /** What the calculation under way was asked, to ask it again if a person's typing stops it. */
  #asked: { readonly dirty: SheetRect[]; readonly everything: boolean } | null = null;
  #scheduled = false;
  /** Changes that Univer has seen and will calculate by itself. */
  #expected = true;
  #running = false;
  /** Parameters of the calculation that we started last. */
  #own: object = {};
  #waiting: (() => void)[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly bridge: FunctionBridge,
    private readonly evaluation: Evaluation,
    private readonly onCalculated: () => void,
  ) {
    const dirtying = engine.injector.get(IActiveDirtyManagerService);
    engine.beforeExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id && options.applyFormulaCalculationResult === true)
        keepFormulaResults(engine, command.params);
    });
    engine.onDirty = (cells) => this.#changed(cells);
    engine.onExecuted((command, options) => {
      if (dirtying.get(command.id) && options.onlyLocal !== true) {
        this.#expected = true;
        this.bridge.forget();
      }
      if (NAMING.has(command.id)) {
        this.#names = true;
        this.#schedule();
      }
      this.#watch(command);
    });
  }

  mode(): Mode {
    return this.#mode;
  }

  setMode(mode: Mode): void {
    this.#mode = mode;
    this.#schedule();
  }

  recalculate(kind: "Recalculate" | "Full" | "FullRebuild"): void {
    if (kind !== "Recalculate") {
      this.bridge.forget();
      this.#everything = true;
    }
    if (this.#dirty.length > 0 || this.#everything) this.#start();
  }

  /** Reads and calculates every formula again. */
  readAgain(): void {
    this.#names = true;
    this.recalculate("Full");
  }

  suspend(): void {
    this.#holds += 1;
  }

  resume(): void {
    this.#holds = Math.max(0, this.#holds - 1);
    this.#schedule();
  }

  busy(): boolean {
    return this.#calculating() || this.bridge.undelivered() || this.bridge.pending() > 0;
  }

  async settle(options: { readonly functions?: boolean } = {}): Promise<void> {
    const withFunctions = options.functions ?? true;
    for (;;) {
      if (this.#due() && !this.#running) this.#start();
      const waits = this.#calculating() || this.bridge.undelivered() || (withFunctions && this.bridge.pending() > 0);
      if (!waits) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_AGAIN);
        const go = (): void => {
          clearTimeout(timer);
          resolve();
        };
        this.#waiting.push(go);
        this.bridge.onceAnswered(go);
      });
      await nextTask();
    }
  }

  evaluate(formula: string, sheet?: SheetId): Promise<FunctionValue> {
    return this.evaluation.run(formula, sheet ?? this.engine.workbook().ensureActiveSheet().getSheetId(), () =>
      this.settle(),
    );
  }

  /** Calculates cells again to fetch the answers of their custom functions, even while holding. */
  fetch(cells: readonly SheetRect[]): void {
    this.#dirty.push(...cells);
    if (!this.#running) this.#start();
  }

  /** Another workbook was opened: nothing of the former is left to do. */
  reset(): void {
    this.#dirty = [];
    this.#asked = null;
    this.#names = true;
  }

  #changed(cells: readonly SheetRect[]): void {
    this.bridge.forget();
    this.#dirty.push(...cells);
    this.#schedule();
  }

  #due(): boolean {
    return (this.#dirty.length > 0 || this.#everything || this.#names) && this.#holds === 0 && this.#mode !== "Manual";
  }

  #calculating(): boolean {
    return this.#running || this.#expected || this.#due();
  }

  #schedule(): void {
    if (this.#scheduled || !this.#due()) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      if (this.#due() && !this.#running) this.#start();
    }, 0);
  }

  #start(): void {
    const asked = (this.#asked = { dirty: this.#dirty, everything: this.#everything });
    this.#dirty = [];
    this.#everything = false;
    const params = {
      commands: [],
      // Formulas that use a name are found by what they referred to: all of them are calculated when a name changes.
      forceCalculation: asked.everything || this.#names,
      dirtyRanges: asked.dirty.map((cell) => ({ unitId: this.engine.unit, sheetId: cell.sheet, range: toRange(cell) })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: this.#names ? this.#allNames() : {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    if (this.#names) this.#forgetTrees();
    this.#names = false;
    this.#own = params;
    this.#running = true;
    this.engine.asApi(
      () =>
        void this.engine.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true }),
    );
  }

  /**
   * Empties both of the engine's stores of read formulas: one is keyed by workbook, the other is not and its trees serve once. The
   * first has no emptying of its own: asked to forget what matches anything, it forgets one entry a time.
   */
  #forgetTrees(): void {
    const functions = this.engine.injector.get(IFunctionService);
    for (let entry = 0; entry < READ_FORMULAS; entry += 1) functions.deleteFormulaAstCacheKey("");
    this.engine.injector.get(LexerTreeBuilder).dispose();
  }

  #allNames(): IDirtyUnitDefinedNameMap {
    const names = Object.values(
      this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unit) ?? {},
    );
    return { [this.engine.unit]: Object.fromEntries(names.map((name) => [name.name, name.formulaOrRefString])) };
  }

  #watch(command: { readonly id: string; readonly params?: object }): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      // Univer's own start takes what it had seen; ours leaves it to its timer.
      if (command.params !== this.#own) this.#expected = false;
      this.#running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType } | undefined)
        ?.functionsExecutedState;
      if (state !== undefined) this.#ended(state);
    }
  }

  #ended(state: FormulaExecutedStateType): void {
    this.#running = false;
    if (state === FormulaExecutedStateType.STOP_EXECUTION && this.#asked) {
      this.#dirty.push(...this.#asked.dirty);
      this.#everything ||= this.#asked.everything;
    }
    this.#asked = null;
    if (state !== FormulaExecutedStateType.STOP_EXECUTION) this.onCalculated();
    this.#schedule();
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}
