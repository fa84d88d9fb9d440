import { TABLES, type TableKey, type TableRow } from "../../domain/table";
import type { Acquaintance } from "../acquaintance";
import { locate, required, type Located } from "../columns/locate";
import { toRemembered } from "../columns/layout";
import { requestMemory, toMemory, writeMemory, type Memory } from "../columns/memory";
import type { RunOptions, WorkbookState } from "../gateway";
import { bytesOf, send, type Operation } from "../office/batches";
import { toWorkbookError } from "../office/errors";
import type { Visit } from "../office/visit";
import { columnsAddition, tablesToComplete } from "./later-columns";
import { preparePrinting } from "./print";
import { readmeCreation } from "./readme";
import { README_SHEET } from "./readme-text";
import { tableCreation, type CreatedTable } from "./table";

export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[];

/** Which of our tables the workbook has, under their name or the one a person gave them: one request as a rule. */
export async function readState(visit: Visit, known: Acquaintance): Promise<WorkbookState> {
  const { tables, memory } = await locate(visit, TABLE_KEYS);
  if (tables.size === 0) return { kind: "empty" };
  known.meet(tables.values());
  const incomplete = tablesToComplete(tables, memory);
  return {
    kind: "ready",
    tables: TABLE_KEYS.filter((key) => tables.has(key)),
    missingTables: TABLE_KEYS.filter((key) => !tables.has(key)),
    laterColumns: new Map(incomplete.map(({ located, columns }) => [located.key, columns.map(({ header }) => header)])),
  };
}

interface Present {
  readonly present: ReadonlySet<TableKey>;
  /** Names of all the sheets, in lower case: Excel does not tell cases apart. */
  readonly sheetNames: ReadonlySet<string>;
  readonly memory: Memory;
}

async function look(visit: Visit): Promise<Present> {
  const { tables, worksheets } = visit.context.workbook;
  const setting = requestMemory(visit.context);
  tables.load("items/id,items/name");
  worksheets.load("items/name");
  await visit.ask();
  const memory = toMemory(setting);
  const known = new Set(tables.items.flatMap(({ id, name }) => [id, name.toLowerCase()]));
  const isThere = (key: TableKey): boolean =>
    known.has(TABLES[key].name.toLowerCase()) || known.has(memory[key]?.table ?? "");
  const sheetNames = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  return { present: new Set(TABLE_KEYS.filter(isThere)), sheetNames, memory };
}

/**
 * Creates the sheets and tables that are missing, with their rows, and adds to a table made by an earlier version the
 * columns that it never had. What exists is never touched: rows meant for a table that exists are not written.
 */
export async function createWorkbook(
  visit: Visit,
  content: Partial<Record<TableKey, readonly TableRow[]>>,
  options: RunOptions,
): Promise<void> {
  const { present, sheetNames, memory } = await look(visit);
  const missing = TABLE_KEYS.filter((key) => !present.has(key));
  const created = new Map<TableKey, CreatedTable>();
  const readme = sheetNames.has(README_SHEET.toLowerCase()) ? [] : [readmeCreation(visit.context)];
  const tables = missing.flatMap((key): readonly Operation[] => {
    const name = freeName(TABLES[key].name, sheetNames);
    return tableCreation(visit.context, TABLES[key], name, content[key] ?? [], (table) => created.set(key, table));
  });
  const located = present.size === 0 ? new Map<TableKey, Located>() : (await locate(visit, [...present])).tables;
  const incomplete = tablesToComplete(located, memory);
  const completions = incomplete.map((one) => columnsAddition(one.located, one.columns));
  await send(visit, [...readme, ...tables, ...completions], options);
  if (created.size + incomplete.length === 0) return;
  await rememberTables(visit, created, memory, [...created.keys(), ...incomplete.map(({ located: { key } }) => key)]);
  await setUpPrinting(visit, created);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${name} ${i}`;
  return free;
}

/** Keeps the ids of the new columns, and shows the first of the new sheets. */
async function rememberTables(
  visit: Visit,
  created: ReadonlyMap<TableKey, CreatedTable>,
  before: Memory,
  keys: readonly TableKey[],
): Promise<void> {
  const locations = await locate(visit, keys);
  const news = keys.map((key) => {
    const { layout } = required(locations, key);
    return [key, toRemembered(layout, before[key], created.get(key)?.lastNumber ?? layout.lastNumber)] as const;
  });
  const memory: Memory = { ...before, ...Object.fromEntries(news) };
  const queue = (): void => {
    writeMemory(visit.context, memory);
    [...created.values()][0]?.sheet.activate();
  };
  await send(visit, [{ bytes: bytesOf(memory), rows: 0, queue }], {});
}

/** Excel refuses page set-up where no printer is known: the workbook is complete without it. */
async function setUpPrinting(visit: Visit, created: ReadonlyMap<TableKey, CreatedTable>): Promise<void> {
  try {
    for (const { sheet } of created.values()) preparePrinting(sheet);
    await visit.commit();
  } catch (error) {
    const { code } = toWorkbookError(error).problem;
    if (code !== "not-supported" && code !== "unknown") throw error;
  }
}
