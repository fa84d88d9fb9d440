import { readForm } from "../../../domain/form";
import { extractKindOf, extractRows, mapExtract } from "../../../domain/spend";
import type { ExtractColumn, ExtractKind, ExtractRows } from "../../../domain/spend";
import { findTables, readFile, readOrigin, type FoundTable } from "../../../domain/submission";
import type { TableRow } from "../../../domain/table";
import { runSteps, type Steps } from "../../shared/compute/steps";

/** What the files hold, as the user says; "" lets the names of the columns tell. */
export type Expected = ExtractKind | "needs" | "";

/** An extract of the accounts or of the contracts register, as it would be written now. */
export interface Extract {
  readonly file: File;
  readonly table: FoundTable;
  readonly kind: ExtractKind;
  readonly columns: readonly ExtractColumn[];
  readonly made: ExtractRows;
}

/** The extract that a file is; undefined when it holds needs, or nothing that can be read: the import of needs says why. */
export async function extractIn(file: File, expected: Expected): Promise<Extract | undefined> {
  if (expected === "needs") return undefined;
  const raw = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (raw.kind === "unreadable" || readForm(raw)) return undefined;
  const [table] = findTables(raw).tables;
  const kind = table && (expected === "" ? extractKindOf(table) : expected);
  return table && kind ? asKind(file, table, kind) : undefined;
}

/** The same list taken for another kind. */
export function asKind(file: File, table: FoundTable, kind: ExtractKind): Promise<Extract> {
  return withColumns({ file, table, kind }, mapExtract(table, kind));
}

/** The same extract, its columns understood otherwise. */
export async function withColumns(
  { file, table, kind }: Pick<Extract, "file" | "table" | "kind">,
  columns: readonly ExtractColumn[],
): Promise<Extract> {
  const made = await runSteps(counted(extractRows(table, kind, columns), table.rows.length));
  return { file, table, kind, columns, made };
}

/** Lines of the workbook that came from a file of this name. */
export function alreadyFrom(name: string, rows: readonly TableRow[]): number {
  return rows.filter(({ origin }) => readOrigin(String(origin ?? ""))?.file === name).length;
}

function* counted<Output>(steps: Generator<number, Output>, total: number): Steps<Output> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: step.value, total };
  }
}
