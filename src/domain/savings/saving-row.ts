import { parseChoice, parseCount, parseDay, parseDuration, valueOf, type Duration, type Reading } from "../need";
import type { Reason } from "../reason";
import { TABLES, type CellValue, type TableRow } from "../table";
import { fold, tidy } from "../text";
import { readBasket } from "./basket-cell";
import { Exact } from "./exact";
import { readLives, tellsLives } from "./life-costs-cell";
import { readPrice } from "./price-cell";
import { readQualitative } from "./qualitative";
import type { ReferenceMethod, Saving, SavingInput } from "./saving";

/** What a row of `Gains` says, or everything in it that cannot be used. */
export type SavingReading =
  { readonly ok: true; readonly input: SavingInput } | { readonly ok: false; readonly problems: readonly Reason[] };

const METHODS = TABLES.savings.columns.find(({ key }) => key === "method")?.choices ?? [];

/** The duration of what is bought once, in the words of the sheet. */
export const ONE_OFF = "Achat ponctuel";
const ONE_OFF_WORDS = /^(?:achat )?(?:ponctuel|unique|isole)$|^une (?:seule )?fois$/u;
/** What a purchase made once is computed over. */
const A_YEAR: Duration = { months: 12 };

/**
 * The saving to compute from a row of `Gains`. An empty index, notification or optional figure is absent, never 0. A
 * basket is read line by line in the reference ("10 / 9 / 100 ; 4 / 5 / 50") and stands as one amount against another; so
 * are the parts of two global costs ("Ancien : achat 30 000 / par an 2 000 + 2 000 ; Nouveau : …").
 */
export function readSavingInput(row: TableRow): SavingReading {
  const problems: Reason[] = [];
  const method = methodOf(row["method"], problems);
  const prices = pricesOf(method, row, problems);
  const oneOff = isOneOff(row["durationMonths"]);
  const duration = oneOff
    ? A_YEAR
    : required(parseDuration(row["durationMonths"]), "saving.duration-missing", problems);
  const number = (key: string): number | undefined => optional(readPrice(row[key]), problems);
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
    ...(oneOff ? { oneOff } : {}),
    levers,
    members,
    qualitative: qualitative.gains,
    ...more,
  };
  return { ok: true, input };
}

/** Whether a duration says that the purchase is made once. */
export function isOneOff(duration: CellValue | undefined): boolean {
  return ONE_OFF_WORDS.test(fold(text(duration)));
}

type Prices = Pick<SavingInput, "referencePrices" | "obtainedPrice" | "quantity12" | "basket" | "years">;

function pricesOf(method: ReferenceMethod | undefined, row: TableRow, problems: Reason[]): Prices | undefined {
  const reference = text(row["referencePrices"]);
  if (method === "basket") return basketPrices(reference, problems);
  if (method === "global-cost" && tellsLives(reference)) return lifePrices(reference, row, problems);
  const referencePrices = pricesIn(row["referencePrices"], problems);
  const obtainedPrice = required(readPrice(row["obtainedPrice"]), "saving.price-missing", problems);
  const quantity12 = quantityOf(row, problems);
  return obtainedPrice === undefined || quantity12 === undefined
    ? undefined
    : { referencePrices, obtainedPrice, quantity12 };
}

function basketPrices(written: string, problems: Reason[]): Prices {
  const { lines, problems: found } = readBasket(written);
  problems.push(...found);
  const amount = (of: "reference" | "obtained") =>
    lines.reduce((sum, line) => sum.plus(Exact.of(line[of]).times(line.quantity)), Exact.of(0)).toNumber();
  return { referencePrices: [amount("reference")], obtainedPrice: amount("obtained"), quantity12: 1, basket: lines };
}

function lifePrices(written: string, row: TableRow, problems: Reason[]): Prices | undefined {
  const lives = readLives(written);
  const quantity12 = quantityOf(row, problems);
  if (!lives.ok) problems.push(...lives.problems);
  if (!lives.ok || quantity12 === undefined) return undefined;
  return { referencePrices: [lives.before], obtainedPrice: lives.after, quantity12, years: lives.years };
}

function quantityOf(row: TableRow, problems: Reason[]): number | undefined {
  return required(parseCount(row["quantity12"]), "saving.quantity-missing", problems);
}

/** What Finance compares with: a method and its price, both or neither. */
function financeOf(row: TableRow, problems: Reason[]): SavingInput["finance"] {
  const written = text(row["financeMethod"]);
  const referencePrice = optional(readPrice(row["financeReference"]), problems);
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

function pricesIn(cell: CellValue | undefined, problems: Reason[]): readonly number[] {
  if (typeof cell === "number") return [cell];
  const parts = text(cell)
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length === 0) problems.push({ code: "saving.reference-missing" });
  return parts.flatMap((part) => required(readPrice(part), "saving.reference-missing", problems) ?? []);
}

/** "Négociation : 60 ; Mutualisation : 40", "Voirie : 1 200 ; Culture : 40"; a name alone weighs 100. */
function weightsOf(written: string, missing: string, problems: Reason[]): Readonly<Record<string, number>> {
  const parts = written.split(";").map(tidy).filter(Boolean);
  const weights: Record<string, number> = {};
  for (const part of parts) {
    const { name, weight } = splitWeight(part);
    const reading = weight === "" ? undefined : readPrice(weight.replace(/ ?%$/u, ""));
    const value = reading?.kind === "value" ? reading.value : parts.length === 1 && name === part ? 100 : undefined;
    if (value === undefined) problems.push({ code: missing, values: { lever: part } });
    else weights[name] = (weights[name] ?? 0) + value;
  }
  return weights;
}

/** After a colon, whatever is written is the weight: "- 20" or "vingt" is not a part of the name. */
function splitWeight(part: string): { readonly name: string; readonly weight: string } {
  const [, named = part, written] = /^(.+) ?: ?(.*?)$/u.exec(part) ?? [];
  if (written !== undefined) return { name: tidy(named), weight: written.replace(/^- /u, "-") };
  const [, name = part, weight = ""] = /^(.+?) (-?\d[\d.,]* ?%?)$/u.exec(part) ?? [];
  return { name, weight };
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
