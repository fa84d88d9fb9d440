import { parseChoice, parseCount, parseDay, parseDuration, valueOf, type Reading } from "../need";
import type { Reason } from "../reason";
import { TABLES, type CellValue, type TableRow } from "../table";
import { tidy } from "../text";
import { Exact } from "./exact";
import { readQualitative } from "./qualitative";
import type { ReferenceMethod, Saving, SavingInput } from "./saving";

/** What a row of `Gains` says, or everything in it that cannot be used. */
export type SavingReading =
  { readonly ok: true; readonly input: SavingInput } | { readonly ok: false; readonly problems: readonly Reason[] };

const METHODS = TABLES.savings.columns.find(({ key }) => key === "method")?.choices ?? [];

/**
 * The saving to compute from a row of `Gains`. An empty index, notification or optional figure is absent, never 0. A
 * basket is read line by line in the reference ("10 / 9 / 100 ; 4 / 5 / 50": old price, new price, quantity) and stands
 * as one amount against another.
 */
export function readSavingInput(row: TableRow): SavingReading {
  const problems: Reason[] = [];
  const method = methodOf(row["method"], problems);
  const prices = method === "basket" ? basketPrices(text(row["referencePrices"]), problems) : linePrices(row, problems);
  const duration = required(parseDuration(row["durationMonths"]), "saving.duration-missing", problems);
  const number = (key: string): number | undefined => optional(price(row[key]), problems);
  const day = (key: string): string | undefined => optional(parseDay(row[key]), problems);
  const more = present({
    startIndex: number("startIndex"),
    endIndex: number("endIndex"),
    quantityBefore: number("quantityBefore"),
    budgetLine: number("budgetLine"),
    marketPrice: number("marketPrice"),
    referenceOn: day("referenceOn"),
    notifiedOn: day("notifiedOn"),
    finance: financeOf(row, problems),
  });
  const levers = weightsOf(text(row["levers"]), "saving.lever-weight-missing", problems);
  const members = weightsOf(text(row["members"]), "saving.member-quantity-missing", problems);
  const qualitative = readQualitative(text(row["qualitative"]));
  if (problems.length > 0 || !method || !prices || !duration) return { ok: false, problems };
  const input: SavingInput = {
    method,
    ...prices,
    durationMonths: duration.months * (1 + (duration.renewals ?? 0)),
    ...(duration.renewals ? { firmMonths: duration.months } : {}),
    levers,
    members,
    qualitative: qualitative.gains,
    ...more,
  };
  return { ok: true, input };
}

type Prices = Pick<SavingInput, "referencePrices" | "obtainedPrice" | "quantity12">;

function linePrices(row: TableRow, problems: Reason[]): Prices | undefined {
  const referencePrices = pricesOf(row["referencePrices"], problems);
  const obtainedPrice = required(price(row["obtainedPrice"]), "saving.price-missing", problems);
  const quantity12 = required(parseCount(row["quantity12"]), "saving.quantity-missing", problems);
  return obtainedPrice === undefined || quantity12 === undefined
    ? undefined
    : { referencePrices, obtainedPrice, quantity12 };
}

function basketPrices(written: string, problems: Reason[]): Prices | undefined {
  const lines = written.split(";").map(tidy).filter(Boolean);
  let [before, after] = [Exact.of(0), Exact.of(0)];
  for (const [at, line] of lines.entries()) {
    const figures = line.split("/").map((part) => price(part));
    const [reference, obtained, quantity] = figures.map((one) => (one.kind === "value" ? one.value : undefined));
    if (figures.length !== 3 || reference === undefined || obtained === undefined || quantity === undefined) {
      problems.push({ code: "saving.basket-line", values: { line: at + 1, written: line } });
    } else if (reference < 0 || obtained < 0 || quantity < 0) {
      problems.push({ code: "saving.negative-line", values: { line: at + 1 } });
    } else {
      before = before.plus(Exact.of(reference).times(quantity));
      after = after.plus(Exact.of(obtained).times(quantity));
    }
  }
  if (lines.length === 0) problems.push({ code: "saving.reference-missing" });
  return { referencePrices: [before.toNumber()], obtainedPrice: after.toNumber(), quantity12: 1 };
}

/** What Finance compares with: a method and its price, both or neither. */
function financeOf(row: TableRow, problems: Reason[]): SavingInput["finance"] {
  const written = text(row["financeMethod"]);
  const referencePrice = optional(price(row["financeReference"]), problems);
  if (written === "" && referencePrice === undefined) return undefined;
  const method = methodOf(row["financeMethod"], problems);
  if (referencePrice === undefined) problems.push({ code: "saving.finance-incomplete" });
  return method && referencePrice !== undefined ? { method, referencePrice } : undefined;
}

/** The figures that exist. */
function present<T extends object>(figures: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in figures)
    if (figures[key] !== undefined) known[key] = figures[key] as Exclude<(typeof figures)[typeof key], undefined>;
  return known;
}

/** The computed cells of a row of `Gains`; a figure that does not exist empties its cell. */
export function savingCells(saving: Saving): Readonly<Record<string, CellValue>> {
  const members = Object.entries(saving.byMember);
  return {
    twelveMonths: saving.twelveMonths,
    rate: saving.rate ?? "",
    yearN: saving.yearN ?? "",
    yearN1: saving.yearN1 ?? "",
    firmDuration: saving.firmDuration,
    fullDuration: saving.fullDuration,
    volumeEffect: saving.volumeEffect ?? "",
    budgetSaving: saving.budgetSaving ?? "",
    avoidedCost: saving.avoidedCost ?? "",
    byMember: members.map(([member, gain]) => `${member} : ${gain.toFixed(2).replace(".", ",")}`).join(" ; "),
    financeTwelveMonths: saving.finance?.twelveMonths ?? "",
  };
}

/** The method that a person names in words ("historique", "Moyenne des offres"), undefined when none bears that name. */
export function referenceMethodNamed(written: string): ReferenceMethod | undefined {
  return valueOf(parseChoice(METHODS, written)) as ReferenceMethod | undefined;
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
  if (/^\d{1,15}$/u.test(cell)) return { kind: "value", value: Number(cell) };
  const bare = tidy(cell.replace(/€|\beuros?\b|\bht\b|\beur\b/giu, " "));
  return parseCount(/^-?[\d ]+,\d+$/u.test(bare) ? Number(bare.replaceAll(" ", "").replace(",", ".")) : bare);
}

/** "Négociation : 60 ; Mutualisation : 40", "Voirie : 120 ; Culture : 40"; a name alone weighs 100. */
function weightsOf(written: string, missing: string, problems: Reason[]): Readonly<Record<string, number>> {
  const parts = written
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
  const weights: Record<string, number> = {};
  for (const part of parts) {
    const [, name = part, weight] = /^(.+?) ?:? ?(\d[\d.,]*) ?%?$/u.exec(part) ?? [];
    const reading = weight === undefined ? undefined : price(weight);
    const value = reading?.kind === "value" ? reading.value : parts.length === 1 ? 100 : undefined;
    if (value === undefined) problems.push({ code: missing, values: { lever: part } });
    else weights[name] = (weights[name] ?? 0) + value;
  }
  return weights;
}

/** The levers of a cell with their weights in per cent, and what is wrong in it. */
export function readLevers(written: string): {
  readonly levers: Readonly<Record<string, number>>;
  readonly problems: readonly Reason[];
} {
  const problems: Reason[] = [];
  return { levers: weightsOf(written, "saving.lever-weight-missing", problems), problems };
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
