import type { Reason } from "../../../domain/reason";
import {
  convert,
  findTables,
  mapColumns,
  readFile,
  type ColumnMapping,
  type Conversion,
  type ConversionOptions,
  type FoundTable,
} from "../../../domain/submission";
import { runSteps, type Steps } from "../../shared/compute/steps";
import { recall, type RememberedMappings } from "./mappings";

/** A list of needs found in a file, as it would be written now. */
export interface ReceivedTable {
  readonly key: string;
  readonly table: FoundTable;
  readonly mapping: readonly ColumnMapping[];
  /** True when the mapping is that of an earlier import. */
  readonly remembered: boolean;
  readonly options: ConversionOptions;
  readonly conversion: Conversion;
}

/** A file that was given to the pane. */
export interface ReceivedFile {
  readonly name: string;
  readonly tables: readonly ReceivedTable[];
  readonly aside: readonly { readonly sheet: string; readonly reason: Reason }[];
  readonly problem?: Reason;
}

/** Reads a file and proposes what each of its columns is. A file that cannot be read says why. */
export async function receive(file: File, known: RememberedMappings): Promise<ReceivedFile> {
  const raw = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (raw.kind === "unreadable") return { name: file.name, tables: [], aside: [], problem: raw.reason };
  const { tables, asideSheets } = findTables(raw);
  const received: ReceivedTable[] = [];
  for (const table of tables) {
    const { mapping, remembered } = recall(mapColumns(table), known);
    const conversion = await converted(table, mapping, {});
    received.push({
      key: `${table.file}|${table.sheet}|${table.headerRows.join()}|${String(table.columns[0]?.index)}`,
      table,
      mapping,
      remembered,
      options: {},
      conversion,
    });
  }
  if (received.length > 0) return { name: file.name, tables: received, aside: asideSheets };
  return { name: file.name, tables: [], aside: asideSheets, problem: { code: "file.no-table" } };
}

/** The same list under another mapping or other options. */
export async function reconverted(
  received: ReceivedTable,
  change: Partial<Pick<ReceivedTable, "mapping" | "options">>,
): Promise<ReceivedTable> {
  const next = { ...received, ...change };
  return { ...next, conversion: await converted(next.table, next.mapping, next.options) };
}

function converted(
  table: FoundTable,
  mapping: readonly ColumnMapping[],
  options: ConversionOptions,
): Promise<Conversion> {
  return runSteps(converting(table, mapping, options));
}

function* converting(
  table: FoundTable,
  mapping: readonly ColumnMapping[],
  options: ConversionOptions,
): Steps<Conversion> {
  const steps = convert(table, mapping, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: step.value, total: table.rows.length };
  }
}
