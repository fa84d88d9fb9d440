import { choicesOf, dayInYear, valueOf } from "../need";
import { euros } from "../money";
import { toSerial } from "../calendar";
import type { Severity } from "./anomaly";
import { tidy } from "../text";
import type { NeedFacts, Told } from "./facts";
import type { Frame } from "./frame";
import type { Found, NeedRule } from "./rule";
import { quoted } from "./quote";

type Correct = (told: Told, facts: NeedFacts, frame: Frame) => Found["correction"];

/** A rule that repeats what the reading of a cell told, with the correction that loses nothing, if there is one. */
function reading(id: string, severity: Severity, correct?: Correct): NeedRule {
  return {
    id,
    family: "form",
    severity,
    repeats: true,
    ...(correct ? { corrects: true } : {}),
    check: (facts, frame) => {
      let found: Found[] | undefined;
      for (const told of facts.told) {
        if (told.reason.code !== id) continue;
        const correction = correct?.(told, facts, frame);
        const { values } = told.reason;
        found ??= [];
        found.push({ field: told.field, ...(values ? { values } : {}), ...(correction ? { correction } : {}) });
      }
      return found;
    },
  };
}

/** The number that was read replaces its wording, unless the wording alone says that tax is in it. */
const asRead: Correct = ({ field }, { need, told }) => {
  if (told.some((other) => other.field === field && other.reason.code === TAX_INCLUDED.id)) return undefined;
  const amount = field === "totalAmount" ? valueOf(need.totalAmount) : valueOf(need.annualAmount);
  return amount === undefined ? undefined : { [field]: euros(amount) };
};

/** A price with tax is no yearly amount without it: nothing is proposed. */
const asYearly: Correct = ({ field, reason }) => {
  if (reason.values?.["tax"] !== undefined) return undefined;
  const annual = reason.values?.["annual"];
  return field === "annualAmount" && typeof annual === "object" && "euros" in annual
    ? { [field]: annual.euros }
    : undefined;
};

const asDay: Correct = ({ field }, { need }) => {
  const day = field === "currentEnd" ? valueOf(need.currentEnd) : valueOf(need.neededBy);
  return day === undefined ? undefined : { [field]: toSerial(day) };
};

/** The year of the need is proposed to a moment that names none. */
const asInYear: Correct = ({ field, reason }, { need }) => {
  const year = valueOf(need.year);
  const written = reason.values?.["written"];
  const cell = year === undefined || typeof written !== "string" ? undefined : dayInYear(written, year);
  return cell === undefined ? undefined : { [field]: cell };
};

/** With tax: the rate is quoted beside the amount that it gives, and the person decides. */
const TAX_INCLUDED: NeedRule = {
  id: "amount.tax-included",
  family: "form",
  severity: "warning",
  corrects: true,
  article: "R2121-1",
  repeats: true,
  check: (facts, { vatRate }) =>
    facts.told.flatMap(({ field, reason }): readonly Found[] => {
      const amount = field === "totalAmount" ? valueOf(facts.need.totalAmount) : valueOf(facts.need.annualAmount);
      if (reason.code !== "amount.tax-included" || amount === undefined) return [];
      const without = Math.round(amount / (1 + vatRate)) / 100;
      const values = { amount: quoted(amount), without: { euros: without }, rate: { share: vatRate } };
      return [{ field, values, correction: { [field]: without } }];
    }),
};

const ZERO: NeedRule = {
  id: "amount.zero",
  family: "form",
  severity: "error",
  check: ({ amount, amountField }) => (amount === 0 ? { field: amountField } : undefined),
};

const CPV_FORM: NeedRule = {
  id: "cpv.form",
  family: "form",
  severity: "warning",
  corrects: true,
  check: ({ need: { cpv } }) => {
    if (cpv === "" || /^\d{8}(?:-\d)?$/u.test(cpv)) return undefined;
    const fixed = repairedCpv(cpv);
    return { field: "cpv", values: { cpv }, ...(fixed === undefined ? {} : { correction: { cpv: fixed } }) };
  },
};

/** Spaces and dots go; a spreadsheet took the first zero of "03000000". */
function repairedCpv(cpv: string): string | undefined {
  const [, digits, check] = /^(\d{7,8})(-\d)?$/u.exec(cpv.replace(/[\s.]/gu, "")) ?? [];
  return digits === undefined ? undefined : `${digits.padStart(8, "0")}${check ?? ""}`;
}

const TITLE_SPACES: NeedRule = {
  id: "title.spaces",
  family: "form",
  severity: "info",
  corrects: true,
  check: ({ need: { title } }) => {
    const neat = tidy(title);
    return neat === title || neat === "" ? undefined : { field: "title", correction: { title: neat } };
  },
};

/** Lists that a need keeps as text: what the list does not know is told here. */
const LISTS = ["priority", "socialConsiderations", "environmentalConsiderations"] as const;
const LIST_UNKNOWN: NeedRule = {
  id: "list.unknown",
  family: "form",
  severity: "warning",
  check: ({ need }) => {
    const unknown = LISTS.filter((field) => !isListed(need[field], field));
    return unknown.length === 0 ? undefined : unknown.map((field) => ({ field, values: { written: need[field] } }));
  },
};

function isListed(written: string, field: (typeof LISTS)[number]): boolean {
  return written === "" || choicesOf(field).some(({ value }) => value === written);
}

/** What cells say that is not plainly understood. */
export const FORM: readonly NeedRule[] = [
  reading("amount.unreadable", "error"),
  reading("amount.to-define", "error"),
  reading("amount.range", "error"),
  reading("amount.bound", "error"),
  reading("amount.per-month", "error", asYearly),
  reading("amount.other-currency", "error"),
  reading("amount.ambiguous-unit", "error"),
  reading("amount.too-large", "error"),
  reading("amount.negative", "error"),
  reading("amount.ambiguous-separator", "warning", asRead),
  reading("amount.approximate", "info", asRead),
  reading("amount.maximum", "info", asRead),
  TAX_INCLUDED,
  ZERO,
  reading("cell.error", "error"),
  reading("day.unreadable", "error"),
  reading("day.to-define", "warning"),
  reading("day.no-year", "warning", asInYear),
  reading("day.impossible", "error"),
  reading("day.month-first", "warning", asDay),
  reading("day.interval", "info"),
  reading("duration.unreadable", "error"),
  reading("number.unreadable", "warning"),
  reading("year.unreadable", "warning"),
  reading("choice.unknown", "warning"),
  reading("nature.several", "warning"),
  LIST_UNKNOWN,
  CPV_FORM,
  TITLE_SPACES,
];
