import Big from "big.js";
import { cents, sum, type Cents } from "../money";
import type { Nature } from "../need";
import type { Family } from "../nomenclature";
import { lotProcedure, valueInForce, type LotFreedom, type Parameter, type Procedure } from "../threshold";
import type { Lot } from "./lot";
import type { AllottedNeed, Part } from "./parts";
import { dispensedLotRule, smallLotRule, smallLots } from "./small-lots";

const NAMES_SHOWN = 3;

interface Whole {
  readonly families: ReadonlyMap<string, Family>;
  readonly parameters: readonly Parameter[];
  readonly day: string;
  /** Procedure that the sum of the lots asks for. */
  readonly procedure: Procedure | undefined;
  readonly nature: Nature;
}

/** The lots of a cut, each with what its amount allows. */
export function lotsOf(parts: readonly Part[], whole: Whole): readonly Lot[] {
  const { families, parameters, day, procedure } = whole;
  const amounts = parts.map(amountOf);
  const freedoms = freedomsOf(amounts, whole);
  return parts.map((part, index): Lot => {
    const nature = mainNature(part.needs);
    const cap = valueInForce(parameters, "sme-cap", day, nature);
    const multiple = valueInForce(parameters, "turnover-multiple", day, nature);
    const amount = amountOf(part);
    const codes = unique(part.needs.map(({ family }) => family));
    const freedom = freedoms[index] ?? "none";
    return {
      number: index + 1,
      title: titleOf(part, codes, families),
      families: codes,
      places: unique(part.needs.map(({ place }) => place)),
      needIds: unique(part.needs.map(({ need }) => need.id)),
      amount,
      withoutAmount: unique(part.needs.filter((one) => one.value === undefined).map(({ need }) => need.id)),
      nature,
      smallLot: freedom === "small" || (freedom === "dispensed" && procedure?.code === "formal"),
      dispensed: freedom === "dispensed",
      procedure: procedure && lotProcedure(procedure, freedom),
      turnover:
        multiple.ok && amount > 0 ? (Number(new Big(amount).times(multiple.value).round(0)) as Cents) : undefined,
      smeReach: cap.ok && amount > 0 && amount <= cents(cap.value),
      reservable: isReservable(part, codes, families),
    };
  });
}

/**
 * What frees each lot from the procedure of the whole. Small lots and dispensed ones share one fifth: of the small lots,
 * those under the threshold of the dispense may do without a procedure.
 */
function freedomsOf(amounts: readonly Cents[], whole: Whole): readonly LotFreedom[] {
  const { procedure, nature, day, parameters } = whole;
  if (amounts.length < 2 || !procedure || procedure.code === "dispense") return [];
  const dispense = dispensedLotRule(nature, day, parameters);
  if (procedure.code === "formal") {
    const small = smallLotRule(nature, day, parameters);
    if (!small.ok) return [];
    return smallLots(amounts, small.rule).map((isSmall, at) => {
      if (!isSmall) return "none";
      return dispense.ok && (amounts[at] ?? 0) < dispense.rule.limit ? "dispensed" : "small";
    });
  }
  return dispense.ok ? smallLots(amounts, dispense.rule).map((is) => (is ? "dispensed" : "none")) : [];
}

/** The words of the performance or the label of the families, and the place; else the object of the largest need. */
function titleOf({ place, needs }: Part, codes: readonly string[], families: ReadonlyMap<string, Family>): string {
  const written = unique(needs.map(({ label }) => label ?? ""));
  const main = mostFrequent(needs.map(({ family }) => family));
  const performances = new Set(needs.map(({ performance }) => performance));
  const named = performances.size === 1 && main !== undefined ? [main] : codes;
  const labels = named.slice(0, NAMES_SHOWN).map((code) => families.get(code)?.label ?? code);
  const names = [
    ...(written.length > 0 ? written.slice(0, 1) : labels),
    ...(place === undefined || place === "" ? [] : [place]),
  ];
  if (names.length > 0) return names.join(" – ");
  const [first] = [...needs].sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  return first?.need.title ?? "";
}

/** The value that comes most often, the first one of equals; undefined when all are empty. */
function mostFrequent(values: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const value of values) if (value !== "") times.set(value, (times.get(value) ?? 0) + 1);
  let most: string | undefined;
  for (const [value, count] of times) if (most === undefined || count > (times.get(most) ?? 0)) most = value;
  return most;
}

/** Insertion-friendly trades, or needs that their departments all say can be reserved (L2113-12, L2113-13). */
function isReservable({ needs }: Part, codes: readonly string[], families: ReadonlyMap<string, Family>): boolean {
  if (needs.every(({ need }) => need.reservable.kind === "value" && need.reservable.value)) return true;
  return codes.length > 0 && codes.every((code) => families.get(code)?.insertionFriendly === true);
}

/** The nature that weighs most, in amount. */
export function mainNature(needs: readonly AllottedNeed[]): Nature {
  const weights = new Map<Nature, number>();
  for (const { nature, value } of needs) weights.set(nature, (weights.get(nature) ?? 0) + (value ?? 0));
  const [first, ...others] = [...weights];
  if (!first) throw new Error("a lot without needs");
  return others.reduce((main, other) => (other[1] > main[1] ? other : main), first)[0];
}

function amountOf({ needs }: Part): Cents {
  return sum(needs.flatMap(({ value }) => value ?? []));
}

/** Values that are not empty, each once. */
export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== "");
}
