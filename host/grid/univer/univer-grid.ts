import type { Univer } from "@univerjs/core";
import { parseAddress } from "../a1";
import type { GridListener, StructuralChange } from "../contract/changes";
import type { GridLocale } from "../contract/locale";
import type { WorkbookSnapshot } from "../contract/snapshot";
import type { TableInfo } from "../contract/tables";
import type { StructuredRename } from "../formula/rename-structured";
import type { Grid } from "../grid";
import { ChartBook } from "../objects/charts";
import { CommentBook } from "../objects/comments";
import { DocumentBook } from "../objects/document-store";
import { NoteBook } from "../objects/notes";
import { ConditionalFormatBook } from "../rules/conditional-formats";
import { ValidationBook } from "../rules/validations";
import { AutoFilterBook } from "../tables/auto-filters";
import { columnWord, GridTables } from "../tables/grid-tables";
import { watchHeaders } from "../tables/header-watch";
import { TableBook } from "../tables/table-book";
import { UniverFormats } from "./bands";
import { UniverCalculation } from "./calculation";
import { UniverCells } from "./cells";
import { ChangeFeed } from "./change-feed";
import { Display } from "./display";
import { Engine } from "./engine";
import { Evaluation } from "./evaluation";
import { Faults } from "./faults";
import { FunctionBridge } from "./function-bridge";
import { UniverFunctions } from "./functions";
import { UniverNames } from "./names";
import { guardProtection } from "./protection";
import { UniverSelection } from "./selection";
import { SheetFeed } from "./sheet-feed";
import { UniverSheets } from "./sheets";
import { loadSnapshot } from "./snapshot-in";
import { takeSnapshot } from "./snapshot-out";
import { UniverStructure } from "./structure";
import { StructuredFormulas } from "./structured";
import { hideLeftOut } from "./views/auto-filter-view";
import { showConditionalFormats } from "./views/conditional-view";
import { showNote, showThread } from "./views/remark-view";
import { UniverTableView } from "./views/table-view";
import { showValidations } from "./views/validation-view";

/** An empty workbook of one sheet, named in the locale. */
export function emptyWorkbook(locale: GridLocale): WorkbookSnapshot {
  const sheet = {
    id: "{00000000-0001-0000-0000-000000000000}",
    name: locale === "fr" ? "Feuil1" : "Sheet1",
    visibility: "Visible" as const,
    tabColor: "",
    gridlines: true,
    headings: true,
    freeze: { rows: 0, columns: 0 },
    protection: null,
    cells: new Map(),
    columns: [],
    rows: [],
    merges: [],
    tables: [],
    autoFilter: null,
    validations: [],
    conditionalFormats: [],
    notes: [],
    comments: [],
    charts: [],
  };
  return {
    sheets: [sheet],
    active: sheet.id,
    formats: [],
    names: [],
    settings: new Map(),
    xmlParts: new Map(),
    properties: new Map(),
  };
}

/** The grid over Univer: the same with and without a screen. */
export class UniverGrid implements Grid {
  readonly engine: Engine;
  readonly display: Display;
  readonly feed: ChangeFeed;
  readonly book: TableBook;
  readonly faults = new Faults();
  readonly bridge: FunctionBridge;
  readonly structured: StructuredFormulas;
  readonly tableView: UniverTableView;
  readonly sheets: UniverSheets;
  readonly selection: UniverSelection;
  readonly formats: UniverFormats;
  readonly cells: UniverCells;
  readonly structure: UniverStructure;
  readonly tables: GridTables;
  readonly autoFilters: AutoFilterBook;
  readonly names: UniverNames;
  readonly conditionalFormats: ConditionalFormatBook;
  readonly validations: ValidationBook;
  readonly comments: CommentBook;
  readonly notes: NoteBook;
  readonly charts: ChartBook;
  readonly store = new DocumentBook();
  readonly calculation: UniverCalculation;
  readonly functions: UniverFunctions;
  readonly sheetFeed: SheetFeed;
  /** Called after another workbook was opened. */
  onLoaded: () => void = () => undefined;
  #editing = false;

  constructor(univer: Univer, locale: GridLocale, now: () => string = () => new Date().toISOString()) {
    const engine = (this.engine = new Engine(univer));
    this.display = new Display(locale);
    this.feed = new ChangeFeed(engine);
    this.book = new TableBook(
      (sheet) => engine.workbook().getSheetBySheetId(sheet)?.getName() ?? "",
      () => columnWord(this.display.locale),
    );
    this.structured = new StructuredFormulas(engine, this.book);
    this.sheets = new UniverSheets(
      engine,
      () => (this.display.locale === "fr" ? "Feuil" : "Sheet"),
      (sheet) => this.feed.emit({ type: "sheet", what: "protection", sheet, origin: engine.origin() }),
    );
    this.formats = new UniverFormats(engine, this.display);
    this.cells = new UniverCells(
      engine,
      this.display,
      this.formats,
      this.faults,
      this.structured,
      guardProtection(this.sheets, () => this.formats),
    );
    this.selection = new UniverSelection(engine, (sheet) => this.sheets.activate(sheet));
    this.structure = new UniverStructure(engine, this.feed, this.selection, (sheet, act) =>
      this.#withoutRules(sheet, act),
    );
    this.names = new UniverNames(engine);
    this.tableView = new UniverTableView(
      engine,
      () => this.cells,
      () => this.formats,
    );
    this.tables = new GridTables(this.book, {
      cells: this.cells,
      formats: this.formats,
      structure: this.structure,
      view: this.tableView,
      locale: () => this.display.locale,
      nameTaken: (name) => this.names.get(name, "") !== null,
      following: (change, rename) => this.structured.following(change, rename),
      feed: {
        table: (what, table) =>
          this.feed.emit({ type: "table", what, table: table.id, sheet: table.sheet, origin: "api" }),
      },
    });
    this.autoFilters = new AutoFilterBook((sheet, filter) => hideLeftOut(this, sheet, filter));
    this.conditionalFormats = new ConditionalFormatBook((sheet, formats) =>
      showConditionalFormats(engine, sheet, formats),
    );
    this.validations = new ValidationBook(
      (sheet, placed) => showValidations(engine, sheet, placed),
      () => this.cells,
      (formula, sheet) => this.#listTexts(formula, sheet),
    );
    let messages = 0;
    this.comments = new CommentBook(
      (thread, present) => showThread(engine, thread, present),
      (change) => this.feed.emit({ type: "comment", ...change, origin: "api" }),
      now,
      () => `{comment-${(messages += 1)}}`,
    );
    this.notes = new NoteBook((cell, note) => showNote(engine, cell, note));
    this.charts = new ChartBook((change) => this.feed.emit({ type: "chart", ...change, origin: "api" }));
    this.bridge = new FunctionBridge((cells) =>
      this.calculation.fetch(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 }))),
    );
    const evaluation = new Evaluation(engine, this.book, this.faults);
    this.calculation = new UniverCalculation(engine, this.bridge, evaluation, () =>
      this.feed.emit({ type: "calculated", sheets: this.sheets.list().map((sheet) => sheet.id) }),
    );
    this.functions = new UniverFunctions(engine, this.bridge, this.faults, () => this.calculation.readAgain());
    this.sheetFeed = new SheetFeed(engine, this.feed, (sheet) => this.#forgetSheet(sheet));
    const headers = {
      cells: this.cells,
      following: (change: () => void, rename?: StructuredRename) => this.structured.following(change, rename),
      show: (table: TableInfo) => this.tableView.show(table),
    };
    this.feed.listen((change) => {
      if (change.type === "structure") this.#shift(change.change);
      else watchHeaders(this.book, headers, change);
      this.formats.wrapFit.note(change);
    });
    this.load(emptyWorkbook(locale));
  }

  locale(): GridLocale {
    return this.display.locale;
  }

  setLocale(locale: GridLocale): void {
    this.display.locale = locale;
  }

  editing(): boolean {
    return this.#editing;
  }

  /** Told by the page, which sees the keyboard. */
  setEditing(editing: boolean): void {
    if (this.#editing === editing) return;
    this.#editing = editing;
    this.feed.emit({ type: "editMode", editing });
  }

  onChange(listener: GridListener): () => void {
    return this.feed.listen(listener);
  }

  serialise(): WorkbookSnapshot {
    return takeSnapshot(this);
  }

  load(snapshot: WorkbookSnapshot): void {
    loadSnapshot(this, snapshot);
    this.onLoaded();
  }

  dispose(): void {
    this.bridge.reset();
    this.formats.wrapFit.forget();
    this.engine.dispose();
  }

  /** Everything that keeps places of cells follows an insertion or a deletion. */
  #shift(change: StructuralChange): void {
    const { moved, gone } = this.book.shift(change);
    for (const table of moved) this.tableView.follow(table);
    for (const table of gone) this.tableView.hide(table);
    for (const book of [
      this.conditionalFormats,
      this.validations,
      this.comments,
      this.notes,
      this.charts,
      this.autoFilters,
    ])
      book.shift(change);
  }

  /** The books know where rules go; the screen is given them again afterwards. */
  #withoutRules(sheet: string, act: () => void): void {
    const ruled = this.validations.list(sheet).length + this.conditionalFormats.list(sheet).length > 0;
    if (ruled) {
      showValidations(this.engine, sheet, []);
      showConditionalFormats(this.engine, sheet, []);
    }
    try {
      act();
    } finally {
      if (ruled) {
        showValidations(this.engine, sheet, this.validations.list(sheet));
        showConditionalFormats(this.engine, sheet, this.conditionalFormats.list(sheet));
      }
    }
  }

  #forgetSheet(sheet: string): void {
    for (const table of this.book.all(sheet)) this.book.drop(table.id);
    for (const book of [
      this.conditionalFormats,
      this.validations,
      this.comments,
      this.notes,
      this.charts,
      this.autoFilters,
    ])
      book.forget(sheet);
  }

  #listTexts(formula: string, sheet: string): readonly string[] | null {
    const bare = formula.replace(/^=/, "");
    const target = parseAddress(bare) ?? parseAddress((this.names.get(bare, "")?.formula ?? "").replace(/^=/, ""));
    const named = target?.sheet === null || target?.sheet === undefined ? sheet : this.sheets.byName(target.sheet)?.id;
    if (!target || named === undefined) return null;
    return this.cells
      .read({ ...target.rect, rows: Math.min(target.rect.rows, 5_000), sheet: named }, ["values"])
      .values.flat()
      .map(String);
  }
}
