import type { TableRow } from "../../../domain/table";
import type { ReadKey, ReadTables } from "../facts/facts";

/** What a task is given: the day, and the rows of the tables it depends on. Plain data, so that a worker can read it. */
export interface TaskInput {
  readonly today: string;
  readonly rows: Readonly<Partial<Record<ReadKey, readonly TableRow[]>>>;
}

/** Gives the same object as long as the tables that a task depends on are the same. */
export function inputMemory(keys: readonly ReadKey[]): (tables: ReadTables, today: string) => TaskInput {
  let last: { readonly tables: ReadTables; readonly input: TaskInput } | undefined;
  return (tables, today) => {
    const known = last;
    if (known && known.input.today === today && keys.every((key) => known.tables[key] === tables[key])) {
      return known.input;
    }
    const rows = Object.fromEntries(keys.map((key) => [key, tables[key].rows]));
    last = { tables, input: { today, rows } };
    return last.input;
  };
}
