import type { IsoDay } from "../calendar";
import { addMonths } from "../calendar";
import type { Cents } from "../money";
import type { Contract, Payment } from "./spend";

/** Ways to cut the spend. */
export const SPEND_DIMENSIONS = ["department", "family", "supplierType", "zone", "commune", "supplier"] as const;
export type SpendDimension = (typeof SPEND_DIMENSIONS)[number];

/** What is spent under one key; "" gathers the lines that do not say. */
export interface SpendSlice {
  readonly key: string;
  readonly amount: Cents;
  readonly lines: number;
}

/** How a line stands to the contracts. */
export type Coverage = "covered" | "after-end" | "unknown-reference" | "outside";

/** Where the money goes. */
export interface SpendMap {
  readonly total: Cents;
  readonly lines: number;
  /** Lines whose amount cannot be read, or is with tax: in no figure. */
  readonly withoutAmount: readonly string[];
  /** Credit notes: their amounts are taken off. */
  readonly credits: number;
  /** Slices of each dimension, the largest first, the unknown last. */
  readonly by: Readonly<Record<SpendDimension, readonly SpendSlice[]>>;
  readonly coverage: Readonly<Record<Coverage, { readonly amount: Cents; readonly lines: number }>>;
  /** Contracts that end within twelve months, the nearest first. */
  readonly ending: readonly Contract[];
  /** Contracts without a readable end. */
  readonly withoutEnd: number;
}

const STEP = 2_000;
const SOON_MONTHS = 12;

/**
 * The spend by perimeter, family, type of supplier and zone, and what of it a contract covers: one pass over the lines,
 * which yields how many are done so that the screens stay alive. Amounts are added in cents.
 */
export function* spendMap(
  payments: readonly Payment[],
  contracts: readonly Contract[],
  today: IsoDay,
): Generator<number, SpendMap, void> {
  const ends = new Map(
    contracts.filter(({ number }) => number !== "").map((one) => [referenceOf(one.number), one.endOn]),
  );
  const sums = Object.fromEntries(
    SPEND_DIMENSIONS.map((dimension) => [dimension, new Map<string, { amount: number; lines: number }>()]),
  ) as Record<SpendDimension, Map<string, { amount: number; lines: number }>>;
  const coverage = { covered: zero(), "after-end": zero(), "unknown-reference": zero(), outside: zero() };
  const withoutAmount: string[] = [];
  let [total, credits, done] = [0, 0, 0];
  for (const payment of payments) {
    done += 1;
    if (done % STEP === 0) yield done;
    const { amount } = payment;
    if (amount === undefined) {
      withoutAmount.push(payment.id);
      continue;
    }
    total += amount;
    if (amount < 0) credits += 1;
    for (const dimension of SPEND_DIMENSIONS) add(sums[dimension], keyOf(payment, dimension), amount);
    const covered = coverage[coverageOf(payment, ends)];
    covered.amount += amount;
    covered.lines += 1;
  }
  const by: Partial<Record<SpendDimension, readonly SpendSlice[]>> = {};
  for (const dimension of SPEND_DIMENSIONS) {
    by[dimension] = slices(sums[dimension]);
    yield done;
  }
  const soon = addMonths(today, SOON_MONTHS);
  return {
    total: total as Cents,
    lines: payments.length,
    withoutAmount,
    credits,
    by: by as SpendMap["by"],
    coverage: coverage as unknown as SpendMap["coverage"],
    ending: contracts
      .filter(({ endOn }) => endOn !== undefined && endOn >= today && endOn <= soon)
      .sort((one, other) => (one.endOn ?? "").localeCompare(other.endOn ?? "")),
    withoutEnd: contracts.filter(({ endOn }) => endOn === undefined).length,
  };
}

/** The lines of a slice, the largest first: what its figure is made of. */
export function linesOf(payments: readonly Payment[], dimension: SpendDimension, key: string): readonly Payment[] {
  return payments
    .filter((payment) => payment.amount !== undefined && keyOf(payment, dimension) === key)
    .sort((one, other) => (other.amount ?? 0) - (one.amount ?? 0) || (one.id < other.id ? -1 : 1));
}

function keyOf(payment: Payment, dimension: SpendDimension): string {
  if (dimension === "zone") return payment.zone.department ?? "";
  if (dimension === "commune") return payment.zone.commune ?? "";
  return payment[dimension] ?? "";
}

/**
 * With a register of contracts, a reference that it does not hold is told apart; without one, a reference is believed.
 */
function coverageOf({ contract, paidOn }: Payment, ends: ReadonlyMap<string, IsoDay | undefined>): Coverage {
  if (contract === "") return "outside";
  const reference = referenceOf(contract);
  if (ends.size === 0) return "covered";
  if (!ends.has(reference)) return "unknown-reference";
  const endOn = ends.get(reference);
  return endOn !== undefined && paidOn !== undefined && paidOn > endOn ? "after-end" : "covered";
}

/** "2024-M 012" and "2024M012" are the same contract. */
function referenceOf(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function zero() {
  return { amount: 0, lines: 0 };
}

function add(sums: Map<string, { amount: number; lines: number }>, key: string, amount: Cents): void {
  const known = sums.get(key);
  if (!known) sums.set(key, { amount, lines: 1 });
  else {
    known.amount += amount;
    known.lines += 1;
  }
}

function slices(sums: ReadonlyMap<string, { amount: number; lines: number }>): readonly SpendSlice[] {
  return [...sums]
    .map(([key, { amount, lines }]) => ({ key, amount: amount as Cents, lines }))
    .sort((a, b) => Number(a.key === "") - Number(b.key === "") || b.amount - a.amount || (a.key < b.key ? -1 : 1));
}
