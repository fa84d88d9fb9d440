import { parseCount, parseDay, parseDuration, type Reading } from "../need";
import type { Reason } from "../reason";
import { TABLES, type CellValue, type TableRow } from "../table";
import { tidy, words } from "../text";
import type { ReferenceMethod, Saving, SavingInput } from "./saving";

/** What a row of `Gains` says, or everything in it that cannot be used. */
export type SavingReading =
  { readonly ok: true; readonly input: SavingInput } | { readonly ok: false; readonly problems: readonly Reason[] };

const METHODS = TABLES.savings.columns.find(({ key }) => key === "method")?.choices ?? [];

/** The saving to compute from a row of `Gains`. An empty index or notification is absent, never 0. */
export function readSavingInput(row: TableRow): SavingReading {
  const problems: Reason[] = [];
  const method = methodOf(row["method"], problems);
  const referencePrices = pricesOf(row["referencePrices"], problems);
  const obtainedPrice = required(price(row["obtainedPrice"]), "saving.price-missing", problems);
  const quantity12 = required(parseCount(row["quantity12"]), "saving.quantity-missing", problems);
  const duration = required(parseDuration(row["durationMonths"]), "saving.duration-missing", problems);
  const startIndex = optional(parseCount(row["startIndex"]), problems);
  const endIndex = optional(parseCount(row["endIndex"]), problems);
  const notifiedOn = optional(parseDay(row["notifiedOn"]), problems);
  const levers = leversOf(text(row["levers"]), problems);
  if (problems.length > 0 || !method || obtainedPrice === undefined || quantity12 === undefined || !duration) {
    return { ok: false, problems };
  }
  const input: SavingInput = {
    method,
    referencePrices,
    obtainedPrice,
    quantity12,
    durationMonths: duration.months * (1 + (duration.renewals ?? 0)),
    levers,
    ...(startIndex === undefined ? {} : { startIndex }),
    ...(endIndex === undefined ? {} : { endIndex }),
    ...(notifiedOn === undefined ? {} : { notifiedOn }),
  };
  return { ok: true, input };
}

/** The computed cells of a row of `Gains`; a figure that does not exist empties its cell. */
export function savingCells(saving: Saving): Readonly<Record<string, CellValue>> {
  return {
    twelveMonths: saving.twelveMonths,
    rate: saving.rate ?? "",
    yearN: saving.yearN ?? "",
    yearN1: saving.yearN1 ?? "",
    fullDuration: saving.fullDuration,
  };
}

/** The method that a person names in words ("historique", "Moyenne des offres"), undefined when none bears that name. */
export function referenceMethodNamed(written: string): ReferenceMethod | undefined {
  const seen = words(written);
  const found = METHODS.find(({ value, label, aliases }) =>
    [value, label, ...aliases].some((spelling) => words(spelling) === seen),
  );
  return found?.value as ReferenceMethod | undefined;
}

function methodOf(cell: CellValue | undefined, problems: Reason[]): ReferenceMethod | undefined {
  const found = referenceMethodNamed(text(cell));
  if (!found) problems.push({ code: "saving.method-unknown", values: { written: text(cell) } });
  return found;
}

function pricesOf(cell: CellValue | undefined, problems: Reason[]): readonly number[] {
  if (typeof cell === "number") return [cell];
  const parts = text(cell)
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0) problems.push({ code: "saving.reference-missing" });
  return parts.flatMap((part) => required(price(part), "saving.reference-missing", problems) ?? []);
}

/** A unit price keeps its decimals: "0,1487 €" is not rounded, and "1,234" is less than two euros. */
function price(cell: CellValue | undefined): Reading<number> {
  if (typeof cell !== "string") return parseCount(cell);
  const bare = tidy(cell.replace(/€|\beuros?\b|\bht\b|\beur\b/giu, " "));
  return parseCount(/^-?[\d ]+,\d+$/u.test(bare) ? Number(bare.replaceAll(" ", "").replace(",", ".")) : bare);
}

/** "Négociation : 60 ; Mutualisation : 40"; a lever alone weighs 100. */
function leversOf(written: string, problems: Reason[]): Readonly<Record<string, number>> {
  const parts = written
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
  const levers: Record<string, number> = {};
  for (const part of parts) {
    const [, lever = part, weight] = /^(.+?) ?:? ?(\d[\d.,]*) ?%?$/u.exec(part) ?? [];
    const reading = weight === undefined ? undefined : price(weight);
    const value = reading?.kind === "value" ? reading.value : parts.length === 1 ? 100 : undefined;
    if (value === undefined) problems.push({ code: "saving.lever-weight-missing", values: { lever: part } });
    else levers[lever] = (levers[lever] ?? 0) + value;
  }
  return levers;
}

/** The levers of a cell with their weights in per cent, and what is wrong in it. */
export function readLevers(written: string): {
  readonly levers: Readonly<Record<string, number>>;
  readonly problems: readonly Reason[];
} {
  const problems: Reason[] = [];
  return { levers: leversOf(written, problems), problems };
}

function required<T>(reading: Reading<T>, missing: string, problems: Reason[]): T | undefined {
  if (reading.kind === "value") return reading.value;
  problems.push(reading.kind === "empty" ? { code: missing } : reading.reason);
  return undefined;
}

function optional<T>(reading: Reading<T>, problems: Reason[]): T | undefined {
  if (reading.kind === "unreadable") problems.push(reading.reason);
  return reading.kind === "value" ? reading.value : undefined;
}

function text(cell: CellValue | undefined): string {
  return tidy(String(cell ?? ""));
}
