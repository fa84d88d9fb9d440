import { incomingList, type FormTraces, type IncomingList } from "../../../../domain/comparison";
import { convertForm, type ReturnedForm } from "../../../../domain/form";
import {
  convert,
  departmentsAbove,
  type ColumnMapping,
  type ConversionOptions,
  type FoundTable,
} from "../../../../domain/submission";
import type { Need } from "../../../../domain/need";
import { Checker, type Severity, type ValidationContext } from "../../../../domain/validation";
import type { Progress } from "../../../../workbook";
import { skippedIn } from "./skipped";
import type { ReceivedForm, ReceivedTable } from "./told";

/** A list that was read and how it is understood now. */
export interface Understood {
  readonly key: string;
  readonly table: FoundTable;
  readonly mapping: readonly ColumnMapping[];
  readonly remembered: boolean;
  readonly options: ConversionOptions;
  readonly form?: ReturnedForm;
  readonly replaces?: string;
}

/** The same with its lines. */
export interface Held extends Understood {
  readonly list: IncomingList;
  readonly told: ReceivedTable;
}

const FIRST = 3;

/** Reads the lines of a list as needs and checks them, telling how many lines are done, each counting twice. */
export function* held(understood: Understood, context: ValidationContext): Generator<Progress, Held> {
  const { table, mapping, options, form } = understood;
  const total = 2 * table.rows.length;
  const conversion = yield* counted(form ? convertForm(form) : convert(table, mapping, options), 0, total);
  const checked = yield* counted(found(conversion.needs, context), total - conversion.needs.length, total);
  const list = incomingList(table, mapping, options, conversion, form && tracesOf(form));
  const told: ReceivedTable = {
    key: understood.key,
    file: table.file,
    sheet: table.sheet,
    count: conversion.rows.length,
    first: conversion.rows.slice(0, FIRST),
    mapping,
    remembered: understood.remembered,
    options,
    skipped: skippedIn(conversion.skipped),
    doubts: conversion.anomalies.length,
    checked,
    anonymous: conversion.needs.some(({ department }) => department === ""),
    leftToAbove: form ? 0 : departmentsAbove(table, mapping).size,
    yearless: !form && leavesYearOut(table, mapping),
    taxed: conversion.anomalies.some(({ reason }) => reason.code === "amount.tax-included"),
    ...(form ? { form: formIn(form) } : {}),
    ...(understood.replaces === undefined ? {} : { replaces: understood.replaces }),
  };
  return { ...understood, list, told };
}

/** How many anomalies of each severity the needs have: only their number is kept, they weigh as much as the needs. */
function* found(needs: readonly Need[], context: ValidationContext): Generator<number, Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of yield* new Checker(context).checkInSteps(needs)) counts[severity]++;
  return counts;
}

/** Whether some lines name no exercise, in a column of their own nor above them all. */
function leavesYearOut({ rows, above }: FoundTable, mapping: readonly ColumnMapping[]): boolean {
  if (above?.year !== undefined) return false;
  const at = mapping.findIndex(({ field }) => field === "year");
  return at < 0 || rows.some(({ cells }) => String(cells[at] ?? "").trim() === "");
}

function tracesOf({ manifest, keys, issued }: ReturnedForm): FormTraces {
  return { corrections: manifest.kind === "corrections", keys, issued };
}

function formIn({ manifest: { kind, department, year }, answers, keys }: ReturnedForm): ReceivedForm {
  const byNeed =
    kind === "corrections" ? [...answers].map(([row, answer]) => [keys.get(row) ?? "", answer] as const) : [];
  return { kind, department, year, answers: new Map(byNeed) };
}

/** Steps told as numbers of lines done, on top of those done before. */
export function* counted<Output>(
  steps: Generator<number, Output>,
  before: number,
  total: number,
): Generator<Progress, Output> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: before + step.value, total };
  }
}
