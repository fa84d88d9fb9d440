import { yearOf } from "../calendar";
import type { Contract, Payment } from "../spend";

/** What rates of responsible purchasing are counted on. */
export interface CountedSpend {
  readonly contracts: readonly Contract[];
  readonly payments: readonly Payment[];
}

/** The spend of a year, and how much of it bears no date: it is in no year, and said. */
export interface SpendOfYear extends CountedSpend {
  readonly undated: { readonly contracts: number; readonly payments: number };
}

/** Contracts that begin in a year and payments made in it; everything, whatever its date, without a year. */
export function spendOfYear({ contracts, payments }: CountedSpend, year: number | undefined): SpendOfYear {
  if (year === undefined) return { contracts, payments, undated: { contracts: 0, payments: 0 } };
  const isIn = (day: string | undefined): boolean => day !== undefined && yearOf(day) === year;
  return {
    contracts: contracts.filter(({ startOn }) => isIn(startOn)),
    payments: payments.filter(({ paidOn }) => isIn(paidOn)),
    undated: {
      contracts: contracts.filter(({ startOn }) => startOn === undefined).length,
      payments: payments.filter(({ paidOn }) => paidOn === undefined).length,
    },
  };
}

/** Years in which contracts begin or payments are made, the latest first. */
export function yearsOfSpend({ contracts, payments }: CountedSpend): readonly number[] {
  const years = new Set<number>();
  for (const { startOn } of contracts) if (startOn !== undefined) years.add(yearOf(startOn));
  for (const { paidOn } of payments) if (paidOn !== undefined) years.add(yearOf(paidOn));
  return [...years].sort((one, other) => other - one);
}
