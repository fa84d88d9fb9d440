import { euros, type Cents } from "../../src/domain/money";
import { valueOf, type Need, type Reading } from "../../src/domain/need";
import type { OriginalCell } from "../../src/domain/submission";
import type { CellValue } from "../../src/domain/table";

/** A day, or the period that was written instead ("T2 2027"). */
export type DayOrPeriod = string | { readonly from: string; readonly to: string };

/** Where a row comes from. */
export interface RowSource {
  readonly sheet: string;
  /** Line number in the file, from 1. */
  readonly row: number;
}

/**
 * A need under its English keys. What was understood has its type (euros, months, ISO days or periods, true or false,
 * stable values of the lists); what was not stays the text that came, an anomaly standing beside it. Empty fields are
 * absent. `original` quotes the cells that were read otherwise than they are written: "12 k€", "T2 2027".
 */
export type PublicRow = Readonly<
  Record<string, CellValue | DayOrPeriod | RowSource | Readonly<Record<string, string>>>
> & { readonly source: RowSource };

/** Texts of a need, under the same key. */
const TEXTS = [
  "department",
  "service",
  "contributor",
  "title",
  "description",
  "unit",
  "operation",
  "functionalUnit",
  "estimateOrigin",
  "currentContract",
  "currentHolder",
  "place",
  "priority",
  "validatedFamily",
  "cpv",
  "socialConsiderations",
  "environmentalConsiderations",
] as const satisfies readonly (keyof Need)[];
/** Readings whose value is shown as it is. */
const PLAIN = [
  "year",
  "quantity",
  "nature",
  "character",
  "durationMonths",
  "renewals",
  "reservable",
  "innovation",
  "status",
] as const satisfies readonly (keyof Need)[];
const DAYS = ["currentEnd", "neededBy"] as const satisfies readonly (keyof Need)[];

/** Names of the fields of a table in JSON. */
export type FieldNames = (field: string) => string;

/**
 * The amount of a table is `amountExclTax`, whether a year's or the contract's (`amountPeriod` says it); when a table
 * has both, it is the year's, and the contract's is `totalAmountExclTax`.
 */
export function fieldNames(mapped: readonly (string | null)[]): FieldNames {
  const names = new Map([
    ["annualAmount", "amountExclTax"],
    ["totalAmount", mapped.includes("annualAmount") ? "totalAmountExclTax" : "amountExclTax"],
  ]);
  return (field) => names.get(field) ?? field;
}

/** The need of a line, as JSON shows it. */
export function publicRow(
  need: Need,
  source: RowSource,
  originals: readonly OriginalCell[],
  names: FieldNames,
): PublicRow {
  const row: Record<string, CellValue | DayOrPeriod> = {};
  for (const field of TEXTS) if (need[field] !== "") row[field] = need[field];
  for (const field of PLAIN) {
    const shown = shownValue<string | number | boolean>(need[field]);
    if (shown !== undefined) row[field] = shown;
  }
  for (const field of DAYS) {
    const shown = shownDay(need[field]);
    if (shown !== undefined) row[field] = shown;
  }
  const original = Object.fromEntries(originals.map(({ field, text }) => [names(field), text]));
  return { ...row, ...amounts(need, names), ...(originals.length > 0 ? { original } : {}), source };
}

function shownValue<T>(reading: Reading<T>): T | string | undefined {
  return reading.kind === "unreadable" ? reading.raw : valueOf(reading);
}

function shownDay(reading: Reading<string>): DayOrPeriod | undefined {
  if (reading.kind !== "value") return shownValue(reading);
  const period = reading.notes?.find(({ code }) => code === "day.interval")?.values;
  const [from, to] = [period?.["from"], period?.["to"]].map((end) =>
    typeof end === "object" && "day" in end ? end.day : undefined,
  );
  return from !== undefined && to !== undefined ? { from, to } : reading.value;
}

function amounts(need: Need, names: FieldNames): Readonly<Record<string, CellValue>> {
  const shown: Record<string, CellValue> = {};
  for (const field of ["annualAmount", "totalAmount"] as const) {
    const reading = need[field];
    if (reading.kind === "empty") continue;
    const key = names(field);
    if (key === "amountExclTax") shown["amountPeriod"] = field === "annualAmount" ? "year" : "contract";
    Object.assign(shown, amount(key, reading));
  }
  return shown;
}

/** An amount with tax is no amount without: it is shown as it came, its number under the name that says so. */
function amount(key: string, reading: Reading<Cents>): Readonly<Record<string, CellValue>> {
  if (reading.kind === "empty") return {};
  if (reading.kind === "unreadable") return { [key]: reading.raw };
  const withTax = reading.notes?.some(({ code }) => code === "amount.tax-included");
  return { [withTax ? key.replace("ExclTax", "InclTax") : key]: euros(reading.value) };
}
