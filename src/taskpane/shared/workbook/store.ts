import { LATER_TABLES, TABLES, type TableKey } from "../../../domain/table";
import type { Act, ActResult, TableContent, WorkbookGateway, WorkbookState, WorkbookUpkeep } from "../../../workbook";
import { runSteps } from "../compute/steps";
import { afterAct, sameKept, tablesOf } from "./patch";
import { problemOf, type Problem } from "./problem";

/** What the pane knows of the workbook. Replaced, never modified. */
export interface Snapshot {
  /** Undefined until the first answer of Excel. */
  readonly state: WorkbookState | undefined;
  readonly tables: Contents;
  /** What went wrong with the last reading. */
  readonly problem: Problem | undefined;
}

/** The door to Excel, with what keeps the workbook sound. */
export type Gateway = WorkbookGateway & WorkbookUpkeep;

type Contents = Readonly<Partial<Record<TableKey, TableContent>>>;

/** What is made of tables before they are shown. */
export type Preparation = (tables: Contents) => Promise<void>;

const SETTLE_MS = 300;

/**
 * The pane's memory of the workbook: each table is read once, together with the others that the page asks for,
 * and read again when a person changes it in the sheet. It decides nothing: the workbook is the truth.
 */
export class WorkbookStore {
  readonly gateway: Gateway;
  readonly #prepare: Preparation;
  #snapshot: Snapshot = { state: undefined, tables: {}, problem: undefined };
  readonly #listeners = new Set<() => void>();
  /** Tables that a visible page shows, with the number of its askers. */
  readonly #wanted = new Map<TableKey, number>();
  #reading: Promise<void> | undefined;
  #asked = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #stale = new Set<TableKey>();

  constructor(gateway: Gateway, prepare: Preparation = () => Promise.resolve()) {
    this.gateway = gateway;
    this.#prepare = prepare;
  }

  readonly getSnapshot = (): Snapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks what the workbook is and follows the changes made in the sheet, until the returned function is called. */
  start(): () => void {
    void this.refreshState();
    const stop = this.gateway.onChange(({ table }) => {
      this.#markStale(table);
      clearTimeout(this.#settling);
      // A person types cell after cell: one reading once the hand rests.
      this.#settling = setTimeout(() => void this.#readWanted(), SETTLE_MS);
    });
    return () => {
      clearTimeout(this.#settling);
      stop();
    };
  }

  /** Says that a page shows these tables; reads those that are not known yet. Call the result when it no longer does. */
  want(keys: readonly TableKey[]): () => void {
    for (const key of keys) this.#wanted.set(key, (this.#wanted.get(key) ?? 0) + 1);
    void this.#readWanted();
    return () => {
      for (const key of keys) this.#wanted.set(key, (this.#wanted.get(key) ?? 1) - 1);
    };
  }

  /** Reads the state of the workbook again: sheets may have been created or deleted. */
  async refreshState(): Promise<void> {
    try {
      this.#set({ state: await this.gateway.state(), problem: undefined });
      await this.#readWanted();
    } catch (error) {
      this.#set({ problem: problemOf(error) });
    }
  }

  /** Forgets what was read, sheets included, and reads again what is shown. */
  async refresh(): Promise<void> {
    this.#markStale(null);
    await this.refreshState();
  }

  /** Reads some tables again, all of them when it is not known which ones changed. */
  async reread(keys: readonly TableKey[] | undefined): Promise<void> {
    if (keys === undefined) this.#markStale(null);
    else for (const key of keys) this.#stale.add(key);
    await this.#readWanted();
  }

  /**
   * A workbook made before some tables or columns existed receives what it lacks when they are to be written, so that
   * nothing written is lost; what it has is not touched.
   */
  async makeMissing(keys: readonly TableKey[]): Promise<void> {
    const { state } = this.#snapshot;
    if (state?.kind !== "ready") return;
    const lacks = (key: TableKey): boolean =>
      (LATER_TABLES.includes(key) && state.missingTables.includes(key)) || state.laterColumns.has(key);
    if (!keys.some(lacks)) return;
    await this.gateway.create();
    for (const key of [...state.missingTables, ...state.laterColumns.keys()]) this.#stale.add(key);
    await this.refreshState();
  }

  /** Takes note of an act of ours. */
  async noteAct(act: Act, result: ActResult): Promise<void> {
    const before = this.#snapshot.tables;
    const after: Partial<Record<TableKey, TableContent>> = {};
    for (const key of tablesOf(act)) {
      const content = before[key];
      if (content) after[key] = await runSteps(afterAct(content, act, result));
    }
    await this.#prepare(after);
    this.#show(before, after);
    // Someone else moved or changed rows: what we remember of them is wrong.
    if (result.notFound.length + result.conflicts.length > 0) void this.reread(tablesOf(act));
  }

  #markStale(table: TableKey | null): void {
    const known = Object.keys(this.#snapshot.tables) as TableKey[];
    for (const key of table === null ? known : [table]) this.#stale.add(key);
  }

  /** Reads what is shown and not known: one reading at a time; whoever asks meanwhile is served by the next one. */
  #readWanted(): Promise<void> {
    this.#asked = true;
    this.#reading ??= this.#readWhileAsked();
    return this.#reading;
  }

  async #readWhileAsked(): Promise<void> {
    try {
      while (this.#asked) {
        // The askers of the same moment share one round trip.
        await Promise.resolve();
        this.#asked = false;
        await this.#readMissing();
      }
    } finally {
      // In the same breath as the last look at #asked: whoever asks next starts a new reading.
      this.#reading = undefined;
    }
  }

  async #readMissing(): Promise<void> {
    const { state, tables } = this.#snapshot;
    if (state?.kind !== "ready") return;
    const keys = [...this.#wanted]
      .filter(([key, askers]) => askers > 0 && (!(key in tables) || this.#stale.has(key)))
      .map(([key]) => key);
    if (keys.length === 0) return;
    for (const key of keys) this.#stale.delete(key);
    try {
      const later = keys.filter((key) => LATER_TABLES.includes(key) && state.missingTables.includes(key));
      const there = await this.gateway.read(keys.filter((key) => !later.includes(key)));
      const read: Readonly<Record<TableKey, TableContent>> = { ...there, ...emptyTables(later) };
      const before = this.#snapshot.tables;
      const kept: Partial<Record<TableKey, TableContent>> = {};
      for (const key of keys) kept[key] = await runSteps(sameKept(before[key], read[key]));
      await this.#prepare(kept);
      this.#show(before, kept, { problem: undefined });
      await this.#nameRows(keys.filter((key) => hasUnnamedRows(read[key])));
    } catch (error) {
      for (const key of keys) this.#stale.add(key);
      this.#set({ problem: problemOf(error) });
    }
  }

  /** Rows typed or pasted by hand receive their number, without which nothing could be written to them. */
  async #nameRows(keys: readonly TableKey[]): Promise<void> {
    if (keys.length === 0) return;
    const { written } = await this.gateway.giveIds(keys);
    // Nothing written: the rows cannot be named (the column is missing, say), and asking again would not help.
    if (written === 0) return;
    for (const key of keys) this.#stale.add(key);
    this.#asked = true;
  }

  /** Shows what tables became; one that became something else meanwhile is read again: none of the two is the truth. */
  #show(before: Contents, after: Contents, rest: Partial<Snapshot> = {}): void {
    const tables = { ...this.#snapshot.tables };
    let again = false;
    for (const [key, content] of Object.entries(after) as [TableKey, TableContent][]) {
      if (tables[key] === before[key]) tables[key] = content;
      else {
        this.#stale.add(key);
        again = true;
      }
    }
    this.#set({ ...rest, tables });
    if (again) void this.#readWanted();
  }

  #set(part: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }
}

function emptyTables(keys: readonly TableKey[]): Partial<Record<TableKey, TableContent>> {
  return Object.fromEntries(
    keys.map((key): [TableKey, TableContent] => [key, { key, rows: [], missingColumns: [], duplicateIds: [] }]),
  );
}

/** Whether rows of a table that numbers its rows have none, or share one. */
function hasUnnamedRows({ key, rows, duplicateIds }: TableContent): boolean {
  if (TABLES[key].idPrefix === "") return false;
  return duplicateIds.length > 0 || rows.some(({ id }) => id === undefined || id === "");
}
