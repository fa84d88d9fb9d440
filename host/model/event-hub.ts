import { rectAddress } from "../grid/a1";
import type { Grid, GridChange, SheetRect, StructuralChange } from "../grid/grid";
import { intersection } from "./area";
import { cellFacts, cellTargets, shiftDirection } from "./cell-events";
import { plainFacts } from "./event-facts";
import type { Fact, Source } from "./event-facts";
import { EventKind, WORKBOOK } from "./event-kinds";
import { eventEntry } from "./event-message";
import type { MessageEntry } from "./event-message";
import type { References } from "./references";

/** What the hub sends. */
export interface EventSink {
  /** A message of object events. */
  post(entries: readonly MessageEntry[]): void;
  /** The older events, which say nothing more than their name. */
  plain(name: "documentSelectionChanged" | "settingsChanged"): void;
}

/** Who makes the changes that go through the object model's own doors. */
export type Actor = "addin" | "person" | "coauthor";

type CellChange = GridChange & { readonly type: "cells" };
interface Pending {
  /** Batch during which it happened; 0 = outside batches. */
  readonly batch: number;
  entries(): readonly MessageEntry[];
}

/**
 * Subscriptions of the page and events of the workbook. Who hears is decided when the change happens; the events leave
 * after the answer to the batch that caused them, or at the next turn when a person did it.
 */
export class EventHub {
  readonly #grid: Grid;
  readonly #references: References;
  readonly #sink: EventSink;
  readonly #subscriptions = new Map<string, number>();
  #pending: Pending[] = [];
  #batches = 0;
  #running = 0;
  #actor: Actor = "addin";
  #structure: StructuralChange | null = null;
  #selectedTables: readonly string[] = [];
  #enabled = true;

  constructor(grid: Grid, references: References, sink: EventSink) {
    this.#grid = grid;
    this.#references = references;
    this.#sink = sink;
  }

  /** One more handler of the page; the page keeps one subscription for all its handlers of a pair. */
  subscribe(kind: EventKind, target: string): void {
    const key = `${kind}|${target}`;
    this.#subscriptions.set(key, (this.#subscriptions.get(key) ?? 0) + 1);
  }

  unsubscribe(kind: EventKind, target: string): void {
    const key = `${kind}|${target}`;
    const count = (this.#subscriptions.get(key) ?? 0) - 1;
    if (count > 0) this.#subscriptions.set(key, count);
    else this.#subscriptions.delete(key);
  }

  /** `context.runtime.enableEvents`. */
  get enabled(): boolean {
    return this.#enabled;
  }
  set enabled(enabled: boolean) {
    this.#enabled = enabled;
  }

  /** Runs an act as if someone else than the add-in had done it: the person at the grid, or another one elsewhere. */
  as<T>(actor: Actor, act: () => T): T {
    const before = this.#actor;
    this.#actor = actor;
    try {
      return act();
    } finally {
      this.#actor = before;
    }
  }

  beginBatch(): void {
    this.#batches += 1;
    this.#running = this.#batches;
  }

  endBatch(): void {
    this.#running = 0;
  }

  /** Notes what happened; called for each change of the grid, after kept references moved. */
  note(change: GridChange): void {
    if (change.type === "structure") {
      this.#structure = change.change;
      return;
    }
    if (change.type === "selection") {
      this.#noteSelection(change.ranges);
      return;
    }
    if (!this.#enabled) return;
    if (change.type === "cells")
      this.#noteCells(this.#actor === "addin" || change.origin !== "api" ? change : { ...change, origin: "user" });
    else for (const fact of plainFacts(change, this.#grid, this.#source())) this.#push(this.#heard(fact));
  }

  /** Notes one of the older events. */
  notePlain(name: "documentSelectionChanged" | "settingsChanged"): void {
    const tell = (): readonly MessageEntry[] => {
      this.#sink.plain(name);
      return [];
    };
    this.#add({ batch: this.#running, entries: tell });
  }

  /** Forgets the handlers of a page that is gone. */
  forgetPage(): void {
    this.#subscriptions.clear();
    this.#pending = [];
    this.#enabled = true;
  }

  /** Sends what may leave: everything except what the running batch, if any, has caused. */
  flush(): void {
    const leaving = this.#pending.filter((pending) => pending.batch === 0 || pending.batch !== this.#running);
    if (leaving.length === 0) return;
    this.#pending = this.#pending.filter((pending) => !leaving.includes(pending));
    const entries = leaving.flatMap((pending) => pending.entries());
    if (entries.length > 0) this.#sink.post(entries);
  }

  #source(): Source {
    return this.#actor === "coauthor" ? "Remote" : "Local";
  }

  #noteCells(change: CellChange): void {
    const shift = shiftDirection(
      change.kind === "CellInserted" || change.kind === "CellDeleted" ? this.#structure : null,
    );
    this.#structure = null;
    if (change.origin === "calculation") return;
    const all = cellTargets(this.#grid, change);
    const hears = (kind: EventKind, target: string): boolean => this.#subscriptions.has(`${kind}|${target}`);
    const targets = {
      sheets: all.sheets.filter((target) => hears(EventKind.sheetChanged, target)),
      tables: all.tables.filter((table) =>
        [table, WORKBOOK, change.sheet].some((target) => hears(EventKind.tableChanged, target)),
      ),
    };
    if (targets.sheets.length + targets.tables.length === 0) return;
    const source = this.#source();
    const heard = new Set([...this.#subscriptions.keys()]);
    const entries = (): readonly MessageEntry[] =>
      cellFacts(change, targets, source, shift, this.#references).flatMap((fact) => toEntries(fact, heard, source));
    this.#add({ batch: this.#running, entries });
  }

  #noteSelection(ranges: readonly SheetRect[]): void {
    const sheet = ranges.at(-1)?.sheet;
    if (sheet === undefined || !this.#enabled) return;
    const address = ranges.map(rectAddress).join(",");
    const facts: Fact[] = [
      { kind: EventKind.sheetSelection, targets: [[sheet], [WORKBOOK]], payload: { address, worksheetId: sheet } },
    ];
    const last = ranges.at(-1);
    const touched = this.#grid.tables.list(sheet).flatMap((table) => {
      const inside = last && intersection(table.rect, last);
      return inside ? [{ id: table.id, address: rectAddress(inside) }] : [];
    });
    for (const { id, address: inside } of touched) {
      facts.push({
        kind: EventKind.tableSelection,
        targets: [[id]],
        payload: { address: inside, worksheetId: sheet, tableId: id, isInsideTable: true },
      });
    }
    for (const id of this.#selectedTables) {
      if (touched.some((table) => table.id === id)) continue;
      facts.push({
        kind: EventKind.tableSelection,
        targets: [[id]],
        payload: { address: "", worksheetId: sheet, tableId: id, isInsideTable: false },
      });
    }
    this.#selectedTables = touched.map((table) => table.id);
    for (const fact of facts) this.#push(this.#heard(fact));
    this.notePlain("documentSelectionChanged");
  }

  #heard(fact: Fact): readonly MessageEntry[] {
    return toEntries(fact, new Set(this.#subscriptions.keys()), this.#source());
  }

  #push(entries: readonly MessageEntry[]): void {
    if (entries.length > 0) this.#add({ batch: this.#running, entries: () => entries });
  }

  #add(pending: Pending): void {
    this.#pending.push(pending);
    // Outside a batch nobody else will say when to send.
    if (pending.batch === 0) setTimeout(() => this.flush(), 0);
  }
}

function toEntries(fact: Fact, heard: ReadonlySet<string>, source: Source): MessageEntry[] {
  return fact.targets
    .filter(([target]) => heard.has(`${fact.kind}|${target}`))
    .map(([target, extra]) => eventEntry(fact.kind, target, { ...fact.payload, ...extra }, source === "Remote"));
}
