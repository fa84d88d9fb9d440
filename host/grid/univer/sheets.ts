import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { IWorksheetData, Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { SheetId } from "../contract/geometry";
import type { Freeze, ProtectionOptions, SheetInfo, Sheets, SheetVisibility } from "../contract/sheets";
import { GridError } from "../grid-error";
import type { Engine } from "./engine";
import { DEFAULT_BANDS, SPARE_ROWS } from "./engine";
import { freezeData } from "./freeze";
import { hex } from "./style";

const FORBIDDEN = /[\\/?*[\]:]/;
const LONGEST = 31;

/** What Univer does not keep of a sheet. */
interface Aside {
  veryHidden: boolean;
  headings: boolean;
  protection: ProtectionOptions | null;
}

/** Sheets of the workbook over Univer's. */
export class UniverSheets implements Sheets {
  readonly #aside = new Map<SheetId, Aside>();
  #made = 0;

  constructor(
    private readonly engine: Engine,
    private readonly defaultName: () => string,
    private readonly onProtection: (sheet: SheetId) => void,
  ) {}

  list(): SheetInfo[] {
    return this.engine
      .workbook()
      .getSheets()
      .map((sheet, position) => this.#info(sheet, position));
  }

  get(id: SheetId): SheetInfo | null {
    return this.list().find((sheet) => sheet.id === id) ?? null;
  }

  byName(name: string): SheetInfo | null {
    return this.list().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  active(): SheetId {
    return this.engine.workbook().ensureActiveSheet().getSheetId();
  }

  add(name?: string): SheetInfo {
    const free = name ?? this.#freeName();
    this.#checkName(free, null);
    const id = this.newId();
    this.#insert({ id, name: free, rowCount: SPARE_ROWS, columnCount: 26, ...DEFAULT_BANDS }, this.list().length);
    return this.#known(id);
  }

  remove(id: SheetId): void {
    this.#known(id);
    const visible = this.list().filter((sheet) => sheet.visibility === "Visible");
    if (visible.length === 1 && visible[0]?.id === id) throw new GridError("lastVisibleSheet");
    if (this.active() === id) {
      const next = visible.find((sheet) => sheet.id !== id);
      if (next) this.activate(next.id);
    }
    this.engine.run(RemoveSheetCommand, id);
    this.#aside.delete(id);
  }

  copy(id: SheetId, name?: string): SheetInfo {
    const source = this.#known(id);
    const free = name ?? this.#freeName(`${source.name} (`, ")", 2);
    this.#checkName(free, null);
    const copyId = this.newId();
    const data = structuredClone(this.engine.sheet(id).getConfig());
    this.#insert({ ...data, id: copyId, name: free }, source.position + 1);
    return this.#known(copyId);
  }

  rename(id: SheetId, name: string): void {
    this.#known(id);
    this.#checkName(name, id);
    this.engine.run(SetWorksheetNameCommand, id, { name });
  }

  activate(id: SheetId): void {
    this.#known(id);
    if (this.active() !== id) this.engine.run(SetWorksheetActiveOperation, id);
  }

  move(id: SheetId, position: number): void {
    this.#known(id);
    this.engine.run(SetWorksheetOrderCommand, id, { order: position });
  }

  setVisibility(id: SheetId, visibility: SheetVisibility): void {
    const before = this.#known(id);
    const others = this.list().filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0) throw new GridError("lastVisibleSheet");
    if (visibility !== "Visible" && this.active() === id && others[0]) this.activate(others[0].id);
    this.#keep(id).veryHidden = visibility === "VeryHidden";
    if ((before.visibility === "Visible") !== (visibility === "Visible")) {
      this.engine.run(
        SetWorksheetHideMutation,
        id,
        { hidden: visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE },
        { fromCollab: true },
      );
    }
  }

  setTabColor(id: SheetId, color: string): void {
    this.engine.run(SetTabColorMutation, id, { color });
  }

  setGridlines(id: SheetId, shown: boolean): void {
    this.engine.run(ToggleGridlinesMutation, id, { showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  setHeadings(id: SheetId, shown: boolean): void {
    this.#keep(id).headings = shown;
  }

  freeze(id: SheetId): Freeze {
    const freeze = this.engine.sheet(id).getFreeze();
    return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  }

  setFreeze(id: SheetId, freeze: Freeze): void {
    this.engine.run(SetFrozenMutation, id, freezeData(freeze));
  }

  protection(id: SheetId): ProtectionOptions | null {
    return this.#aside.get(id)?.protection ?? null;
  }

  protect(id: SheetId, options: ProtectionOptions): void {
    this.#known(id);
    this.#keep(id).protection = options;
    this.onProtection(id);
  }

  unprotect(id: SheetId): void {
    this.#known(id);
    this.#keep(id).protection = null;
    this.onProtection(id);
  }

  /** Identifier of a new sheet, of the form Excel on the web gives. */
  newId(): SheetId {
    // A workbook that was opened brings sheets with ids of their own.
    let id: SheetId;
    do {
      this.#made += 1;
      id = `{00000000-0001-0000-${this.#made.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
    } while (this.get(id));
    return id;
  }

  /** Forgets what belonged to a workbook that was replaced. */
  reset(): void {
    this.#aside.clear();
  }

  /** As another author would do it: Univer activates what it inserts itself, Excel does not. */
  #insert(sheet: Partial<IWorksheetData>, index: number): void {
    this.engine.run(
      InsertSheetMutation,
      null,
      { sheet: mergeWorksheetSnapshotWithDefault(sheet), index },
      { fromCollab: true },
    );
  }

  #info(sheet: Worksheet, position: number): SheetInfo {
    const id = sheet.getSheetId();
    const aside = this.#aside.get(id);
    const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    return {
      id,
      position,
      name: sheet.getName(),
      visibility: hidden ? (aside?.veryHidden ? "VeryHidden" : "Hidden") : "Visible",
      tabColor: hex(sheet.getTabColor()) ?? "",
      gridlines: !sheet.hasHiddenGridlines(),
      headings: aside?.headings ?? true,
    };
  }

  #known(id: SheetId): SheetInfo {
    const info = this.get(id);
    if (!info) throw new GridError("notFound", id);
    return info;
  }

  #keep(id: SheetId): Aside {
    const kept = this.#aside.get(id) ?? { veryHidden: false, headings: true, protection: null };
    this.#aside.set(id, kept);
    return kept;
  }

  #checkName(name: string, self: SheetId | null): void {
    if (name === "" || name.length > LONGEST || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'"))
      throw new GridError("nameInvalid", name);
    const other = this.byName(name);
    if (other && other.id !== self) throw new GridError("nameTaken", name);
  }

  #freeName(prefix = this.defaultName(), suffix = "", from = 1): string {
    for (let number = from; ; number += 1) {
      const name = `${prefix}${number}${suffix}`;
      if (!this.byName(name)) return name;
    }
  }
}
