import type { CellAddress, SheetId, SheetRect } from "./geometry";

/** A defined name; `scope` is "" for the workbook. `formula` starts with "=". */
export interface DefinedName {
  readonly name: string;
  readonly scope: SheetId;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}
export interface Names {
  list(scope?: SheetId): DefinedName[];
  get(name: string, scope: SheetId): DefinedName | null;
  /** Adds or replaces. @throws GridError "nameInvalid" */
  set(name: DefinedName): void;
  remove(name: string, scope: SheetId): void;
}

/** One message of a thread; date as an ISO instant. */
export interface CommentMessage {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly createdAt: string;
}
/** A comment thread; the first message is the comment itself. */
export interface CommentThread extends CommentMessage {
  readonly cell: CellAddress;
  readonly resolved: boolean;
  readonly replies: readonly CommentMessage[];
}
export interface Comments {
  list(sheet?: SheetId): CommentThread[];
  get(id: string): CommentThread | null;
  at(cell: CellAddress): CommentThread | null;
  add(cell: CellAddress, text: string, author: string): CommentThread;
  reply(id: string, text: string, author: string): CommentMessage;
  /** Text of a comment or of a reply. */
  setText(id: string, text: string): void;
  setResolved(id: string, resolved: boolean): void;
  /** A comment with its replies, or one reply. */
  remove(id: string): void;
}

/** A note (the yellow box of older Excel). */
export interface Note {
  readonly cell: CellAddress;
  readonly text: string;
  readonly author: string;
}
export interface Notes {
  list(sheet?: SheetId): Note[];
  at(cell: CellAddress): Note | null;
  set(note: Note): void;
  remove(cell: CellAddress): void;
}

/** A chart as a list entry; the page draws it. Position and size in points, as Office.js counts them. */
export interface Chart {
  readonly id: string;
  readonly sheet: SheetId;
  readonly name: string;
  /** Office.js ChartType: "ColumnClustered", "BarStacked", "Line", "Pie", "Doughnut"… */
  readonly type: string;
  readonly source: SheetRect;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
  readonly title: string;
  readonly titleShown: boolean;
  readonly legend: "None" | "Top" | "Bottom" | "Left" | "Right";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Anything else the object model keeps (axis titles, data labels, colours…), by name. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}
export interface Charts {
  list(sheet?: SheetId): Chart[];
  get(id: string): Chart | null;
  add(chart: Omit<Chart, "id">): Chart;
  update(id: string, patch: Partial<Omit<Chart, "id" | "sheet">>): void;
  remove(id: string): void;
}

/** What belongs to the file and not to a cell. */
export interface DocumentStore {
  /** Office settings: name → JSON text. */
  settings(): ReadonlyMap<string, string>;
  setSettings(entries: Iterable<readonly [string, string]>): void;
  /** Custom XML parts: id → XML text. */
  xmlParts(): ReadonlyMap<string, string>;
  setXmlPart(id: string, xml: string | null): void;
  /** Custom properties kept by the object model, by owner ("workbook" or a sheet id). */
  properties(owner: string): ReadonlyMap<string, string>;
  setProperty(owner: string, key: string, value: string | null): void;
}
