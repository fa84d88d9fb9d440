import { addMonths, yearOf } from "../calendar";
import { cents, euros, type Cents } from "../money";
import { valueOf, type Nature } from "../need";
import { quoted } from "./quote";
import type { NeedRule } from "./rule";

const FAR_MONTHS = 60;
const LONGEST_MONTHS = 120;
const MOST_RENEWALS = 6;
/** Recurrent contracts of fewer months than this were probably meant in years. */
const YEARS_SUSPECTED = 5;

/** Beyond these amounts, hardly any contract of a local authority exists: works of a tramway, services of a network. */
const LARGEST = { works: cents(1_000_000_000), others: cents(100_000_000) };
/** Digits typed to fill a cell: 99999, 123456, 1. */
const FILLER = /^(?:9{5,}(?:\.99?)?|12345(?:6(?:7(?:89?)?)?)?|1{5,}|0?1|0\.01)$/u;

function largestFor(nature: Nature | undefined): Cents {
  return nature === "T" ? LARGEST.works : LARGEST.others;
}

/** Whether an amount is beyond any contract: nothing else needs to be said of it. */
export function isImplausible(value: Cents, nature: Nature | undefined): boolean {
  return value >= largestFor(nature);
}

/** What one need says that is hard to believe. */
export const PLAUSIBILITY: readonly NeedRule[] = [
  {
    id: "amount.implausible",
    family: "plausibility",
    severity: "error",
    check: ({ value, nature, amountField }) => {
      if (value === undefined || !isImplausible(value, nature)) return undefined;
      const largest = largestFor(nature);
      return { field: amountField, values: { value: quoted(value), largest: quoted(largest) } };
    },
  },
  {
    id: "amount.filler",
    family: "plausibility",
    severity: "warning",
    check: ({ amount, value, nature, amountField }) =>
      amount !== undefined && FILLER.test(String(euros(amount))) && !isImplausible(value ?? amount, nature)
        ? { field: amountField, values: { amount: quoted(amount) } }
        : undefined,
  },
  {
    id: "neededBy.past",
    family: "plausibility",
    severity: "warning",
    check: ({ need }, { today }) => {
      const day = valueOf(need.neededBy);
      return day !== undefined && day < today ? { field: "neededBy", values: { day: { day } } } : undefined;
    },
  },
  {
    id: "neededBy.far",
    family: "plausibility",
    severity: "info",
    check: ({ need }, { today }) => {
      const day = valueOf(need.neededBy);
      if (day === undefined || yearOf(day) - yearOf(today) < 4 || day <= addMonths(today, FAR_MONTHS)) return undefined;
      return { field: "neededBy", values: { day: { day } } };
    },
  },
  {
    id: "currentEnd.past",
    family: "plausibility",
    severity: "warning",
    check: ({ need }, { today }) => {
      const day = valueOf(need.currentEnd);
      return day !== undefined && day < today ? { field: "currentEnd", values: { day: { day } } } : undefined;
    },
  },
  {
    id: "year.past",
    family: "plausibility",
    severity: "warning",
    check: ({ need }, { today }) => {
      const year = valueOf(need.year);
      return year !== undefined && year < yearOf(today) ? { field: "year", values: { year: String(year) } } : undefined;
    },
  },
  {
    id: "duration.years-suspected",
    family: "plausibility",
    severity: "info",
    corrects: true,
    check: ({ need }) => {
      const months = valueOf(need.durationMonths);
      const character = valueOf(need.character);
      const lasting = character === "recurrent" || character === "renewal";
      if (months === undefined || months > YEARS_SUSPECTED || !Number.isInteger(months) || !lasting) return undefined;
      return {
        field: "durationMonths",
        values: { duration: { months }, years: { months: months * 12 } },
        correction: { durationMonths: months * 12 },
      };
    },
  },
  {
    id: "duration.implausible",
    family: "plausibility",
    severity: "warning",
    check: ({ months }) =>
      months !== undefined && months > LONGEST_MONTHS
        ? { field: "durationMonths", values: { duration: { months } } }
        : undefined,
  },
  {
    id: "renewals.implausible",
    family: "plausibility",
    severity: "warning",
    check: ({ need }) => {
      const renewals = valueOf(need.renewals);
      if (renewals === undefined || (renewals >= 0 && renewals <= MOST_RENEWALS && Number.isInteger(renewals)))
        return undefined;
      return { field: "renewals", values: { renewals } };
    },
  },
];
