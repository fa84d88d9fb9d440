import type { CellAddress, SheetId, SheetRect } from "./geometry";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A sheet as the tab bar knows it; `position` is 0-based. */
export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  /** #RRGGBB, "" when none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly headings: boolean;
}

/** Rows and columns that stay in view; 0 = not frozen. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** Options of a protected sheet, by Office.js name (allowEditObjects, allowSort…). */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** The sheets of the workbook. Names are compared without case, as in Excel. */
export interface Sheets {
  /** In tab order. */
  list(): SheetInfo[];
  get(id: SheetId): SheetInfo | null;
  byName(name: string): SheetInfo | null;
  active(): SheetId;
  /** @throws GridError "nameTaken" | "nameInvalid" */
  add(name?: string): SheetInfo;
  /** @throws GridError "lastVisibleSheet" */
  remove(id: SheetId): void;
  copy(id: SheetId, name?: string): SheetInfo;
  rename(id: SheetId, name: string): void;
  activate(id: SheetId): void;
  move(id: SheetId, position: number): void;
  setVisibility(id: SheetId, visibility: SheetVisibility): void;
  setTabColor(id: SheetId, color: string): void;
  setGridlines(id: SheetId, shown: boolean): void;
  setHeadings(id: SheetId, shown: boolean): void;
  freeze(id: SheetId): Freeze;
  setFreeze(id: SheetId, freeze: Freeze): void;
  /** Protection flags of a sheet; null when it is not protected. */
  protection(id: SheetId): ProtectionOptions | null;
  protect(id: SheetId, options: ProtectionOptions): void;
  unprotect(id: SheetId): void;
}

/** What is selected on the active sheet. */
export interface Selection {
  /** Areas, the last being the one with the active cell; never empty. */
  ranges(): SheetRect[];
  activeCell(): CellAddress;
  /** Selects and activates the sheet if needed. */
  select(rect: SheetRect): void;
}
