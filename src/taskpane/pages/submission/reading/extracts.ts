import { readForm } from "../../../../domain/form";
import {
  extractKindOf,
  extractRows,
  mapExtract,
  type ExtractColumn,
  type ExtractKind,
  type ExtractRows,
} from "../../../../domain/spend";
import { findTables, readFile, type FoundTable } from "../../../../domain/submission";
import type { TableRow } from "../../../../domain/table";
import type { Progress } from "../../../../workbook";
import { counted } from "./held";
import { skippedIn } from "./skipped";
import type { ToldExtract } from "./told";

/** What the tasks of extracts are given. */
export interface ExtractInputs {
  /** Takes a file for an extract, under other columns when they are given. */
  readonly extract: {
    readonly name: string;
    /** Needed for a file that was not read yet. */
    readonly bytes?: Uint8Array;
    /** What it holds; told by the names of its columns when nobody says. */
    readonly kind?: ExtractKind;
    readonly columns?: readonly ExtractColumn[];
  };
  /** The rows that an extract would add. */
  readonly extractLines: { readonly name: string };
  /** Forgets extracts. */
  readonly dropExtracts: { readonly names: readonly string[] };
}

/** What they give. */
export interface ExtractOutputs {
  /** Undefined when the file holds needs, or nothing that can be read: the reading of needs says why. */
  readonly extract: ToldExtract | undefined;
  readonly extractLines: readonly TableRow[];
  readonly dropExtracts: number;
}

/** An extract of the accounts or of the contracts register, and its rows once it is taken for one. */
interface HeldExtract {
  readonly table: FoundTable;
  readonly made?: ExtractRows;
}

const FIRST = 3;

/** Extracts that were read, kept on the side of the worker. */
export class HeldExtracts {
  readonly #byName = new Map<string, HeldExtract>();

  /** Keeps the list of a file that turned out to be an extract. */
  hold(table: FoundTable): void {
    this.#byName.set(table.file, { table });
  }

  async *extract({
    name,
    bytes,
    kind: said,
    columns: chosen,
  }: ExtractInputs["extract"]): AsyncGenerator<Progress, ToldExtract | undefined, void> {
    const table = bytes ? await listIn(name, bytes) : this.#byName.get(name)?.table;
    const kind = table && (said ?? extractKindOf(table));
    if (!kind) return undefined;
    const columns = chosen ?? mapExtract(table, kind);
    const made = yield* counted(extractRows(table, kind, columns), 0, table.rows.length);
    this.#byName.set(name, { table, made });
    const { rows, doubtfulAmounts, withoutAmount } = made;
    return {
      ...{ name, kind, columns, doubtfulAmounts, withoutAmount },
      count: rows.length,
      first: rows.slice(0, FIRST),
      skipped: skippedIn(table.skipped),
    };
  }

  *extractLines({ name }: ExtractInputs["extractLines"]): Generator<Progress, readonly TableRow[], void> {
    yield { done: 0, total: 0 };
    return this.#byName.get(name)?.made?.rows ?? [];
  }

  /** @returns how many are left */
  *dropExtracts({ names }: ExtractInputs["dropExtracts"]): Generator<Progress, number, void> {
    yield { done: 0, total: 0 };
    for (const name of names) this.#byName.delete(name);
    return this.#byName.size;
  }
}

async function listIn(name: string, bytes: Uint8Array): Promise<FoundTable | undefined> {
  const raw = await readFile(name, bytes);
  return raw.kind === "unreadable" || readForm(raw) ? undefined : findTables(raw).tables[0];
}
