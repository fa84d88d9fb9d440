import {
  compareInSteps,
  incomingList,
  type Comparison,
  type ComparisonOptions,
  type FormTraces,
  type IncomingList,
} from "../../../domain/comparison";
import { convertForm, LINE_KEY, readForm, type ReturnedForm } from "../../../domain/form";
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
import type { TableRow } from "../../../domain/table";
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
  readonly list: IncomingList;
  /** The workbook of ours that it is, known by its hidden key. */
  readonly form?: ReturnedForm;
  /** Earlier file that the user says this one corrects, "" for none; found by itself when not said. */
  readonly replaces?: string;
}

/** A file that was given to the pane. */
export interface ReceivedFile {
  readonly name: string;
  readonly tables: readonly ReceivedTable[];
  readonly aside: readonly { readonly sheet: string; readonly reason: Reason }[];
  readonly problem?: Reason;
}

/** What the user may say of a list. */
export type ReceivedChange = Partial<Pick<ReceivedTable, "mapping" | "options" | "replaces">>;

/** Reads a file and proposes what each of its columns is. A file that cannot be read says why. */
export async function receive(file: File, known: RememberedMappings): Promise<ReceivedFile> {
  const raw = await readFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (raw.kind === "unreadable") return { name: file.name, tables: [], aside: [], problem: raw.reason };
  const form = readForm(raw);
  if (form) return { name: file.name, tables: [await receivedForm(form)], aside: [] };
  const { tables, asideSheets } = findTables(raw);
  const received: ReceivedTable[] = [];
  for (const table of tables) {
    const { mapping, remembered } = recall(mapColumns(table), known);
    const key = `${table.file}|${table.sheet}|${table.headerRows.join()}|${String(table.columns[0]?.index)}`;
    received.push(await converted({ key, table, mapping, remembered, options: {} }));
  }
  if (received.length > 0) return { name: file.name, tables: received, aside: asideSheets };
  return { name: file.name, tables: [], aside: asideSheets, problem: { code: "file.no-table" } };
}

/** The same list under another mapping or other options. */
export async function reconverted(received: ReceivedTable, change: ReceivedChange): Promise<ReceivedTable> {
  const next = { ...received, ...change };
  return change.mapping || change.options ? converted(next) : next;
}

type Unconverted = Omit<ReceivedTable, "conversion" | "list">;

async function converted(received: Unconverted): Promise<ReceivedTable> {
  const { table, mapping, options } = received;
  const conversion = await runSteps(counted(convert(table, mapping, options), table.rows.length));
  return { ...received, conversion, list: incomingList(table, mapping, options, conversion) };
}

async function receivedForm(form: ReturnedForm): Promise<ReceivedTable> {
  const { table, mapping, manifest } = form;
  const conversion = await runSteps(counted(convertForm(form), table.rows.length));
  const traces: FormTraces = { corrections: manifest.kind === "corrections", keys: form.keys, issued: form.issued };
  return {
    key: `${table.file}|${table.sheet}`,
    table,
    mapping,
    remembered: false,
    options: {},
    conversion,
    list: incomingList(table, mapping, {}, conversion, traces),
    form,
  };
}

/** What writing a list would do to the workbook, computed in slices. */
export function compared(
  { list, form, replaces }: ReceivedTable,
  rows: readonly TableRow[],
  signal: AbortSignal,
): Promise<Comparison> {
  const stem = form && form.manifest.kind === "form" ? `${form.manifest.department}/${form.manifest.year}/` : undefined;
  const options: ComparisonOptions = {
    keyName: LINE_KEY.header,
    ...(stem === undefined ? {} : { formStem: stem }),
    ...(replaces === undefined ? {} : { replaces }),
  };
  return runSteps(counted(compareInSteps(list, rows, options), list.lines.length), { signal });
}

/** Of the lists of one file, a need that any of them holds is not gone. */
export function togetherGone(comparisons: readonly Comparison[]): readonly Comparison[] {
  if (comparisons.length < 2) return comparisons;
  const held = new Set(comparisons.flatMap(({ matched }) => [...matched]));
  return comparisons.map((one) => ({ ...one, gone: one.gone.filter(({ id }) => !held.has(id)) }));
}

/** Steps told as numbers of lines done. */
function* counted<Output>(steps: Generator<number, Output>, total: number): Steps<Output> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: step.value, total };
  }
}
