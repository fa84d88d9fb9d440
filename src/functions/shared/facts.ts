import { DEFAULT_PARAMETERS, readParameters, type Parameter } from "../../domain/threshold";
import type { TableKey, TableRow } from "../../domain/table";
import { createGateway, type WorkbookGateway } from "../../workbook";

let gateway: WorkbookGateway | undefined;
const tables = new Map<TableKey, Promise<readonly TableRow[] | undefined>>();
const listeners = new Set<(table: TableKey | null) => void>();

/**
 * The rows of a table, read once for all formulas and again after it changes; undefined when the workbook does not
 * have the table: formulas then answer with what the add-in ships.
 */
export function rowsOf(table: TableKey): Promise<readonly TableRow[] | undefined> {
  const known = tables.get(table);
  if (known) return known;
  const reading = readRows(table);
  tables.set(table, reading);
  // A failed reading is not kept: the next formula tries again.
  reading.catch(() => tables.delete(table));
  return reading;
}

/** Tells when a table changed (null: any of them may have); formulas that follow the workbook answer again. */
export function onTableChange(listener: (table: TableKey | null) => void): () => void {
  opened();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function readRows(table: TableKey): Promise<readonly TableRow[] | undefined> {
  const state = await opened().state();
  if (state.kind === "empty" || !state.tables.includes(table)) return undefined;
  return (await opened().read([table]))[table].rows;
}

function opened(): WorkbookGateway {
  if (gateway) return gateway;
  gateway = createGateway();
  gateway.onChange(({ table }) => {
    if (table === null) tables.clear();
    else tables.delete(table);
    for (const listener of listeners) listener(table);
  });
  return gateway;
}

/** Parameters of the workbook, else those that the add-in ships. */
export async function parametersInForce(): Promise<readonly Parameter[]> {
  const rows = await rowsOf("parameters");
  if (rows === undefined) return DEFAULT_PARAMETERS;
  const { parameters } = readParameters(rows);
  return parameters.length === 0 ? DEFAULT_PARAMETERS : parameters;
}

/** The day on which a formula is computed, ISO. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
