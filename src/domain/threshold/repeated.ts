import { euros } from "../money";
import { valueOf } from "../need";
import type { Reason } from "../reason";
import {
  crossedTogether,
  groupBy,
  idsOf,
  mayCross,
  nameOf,
  severityOf,
  todoOf,
  totalOf,
  type ThresholdName,
} from "./crossing";
import type { CountedNeed } from "./grouping";
import type { Cumulation, ThresholdAlert } from "./threshold";
import { lotOf, objectOfNeed, supplierOf } from "./wording";

/** From this number of numbered lots on, a line beside them without a number is one of them. */
const SEVERAL = 3;

type Values = NonNullable<Reason["values"]>;

/**
 * One department asks several times for one object, in lines that stay under a threshold which they cross together.
 * At several dates, it looks cut in time; as numbered lots, it is probably one consultation and only told.
 */
export function repeatedObjects(cumulation: Cumulation, needs: readonly CountedNeed[]): readonly ThresholdAlert[] {
  const { amount, thresholds, kind } = cumulation;
  // The works of an operation are meant to be several contracts; what could not be foreseen is not one need.
  if (amount < thresholds.dispense || kind === "operation" || kind === "unforeseen") return [];
  const lots = lotsOfOneBuyer(cumulation, needs);
  if (lots) return [lots];
  return groupBy(needs, ({ need }) => need.department)
    .filter((lines) => mayCross(cumulation, lines))
    .flatMap((lines) => groupBy(lines, ({ need }) => objectOfNeed(need)))
    .flatMap((lines) => {
      const crossed = crossedTogether(cumulation, lines);
      return crossed ? [sameObject(cumulation, lines, crossed)] : [];
    });
}

function sameObject(cumulation: Cumulation, lines: readonly CountedNeed[], crossed: ThresholdName): ThresholdAlert {
  const days = lines.flatMap(({ need }) => valueOf(need.neededBy) ?? []).sort();
  const [from = "", to = from] = [days[0], days.at(-1)];
  const values = valuesOf(cumulation, lines, crossed);
  if (areLots(lines)) return lotsTold(cumulation, lines, values);
  const severity = severityOf(crossed, cumulation);
  if (from < to) {
    const dated = { ...values, from: { day: from }, to: { day: to } };
    return told(cumulation, lines, "splitting.cut-in-time", severity, dated, todoOf(crossed, cumulation));
  }
  // The same words and the same amount on the same day: one line written twice, or one contract with several holders.
  if (new Set(lines.map(({ value }) => value)).size === 1) {
    return told(cumulation, lines, "splitting.same-object", "warning", values, { code: "todo.one-line-twice" });
  }
  return told(cumulation, lines, "splitting.same-object", severity, values, todoOf(crossed, cumulation));
}

/** The lines of the group are numbered lots of one department: the buyer cuts lots, which is what the Code asks. */
function lotsOfOneBuyer(cumulation: Cumulation, lines: readonly CountedNeed[]): ThresholdAlert | undefined {
  const crossed = crossedTogether(cumulation, lines);
  if (!crossed || cumulation.departments.length > 1 || !areLots(lines)) return undefined;
  return lotsTold(cumulation, lines, valuesOf(cumulation, lines, crossed));
}

/** Whether each line says another lot; among several, one that forgot its number is taken for a lot too. */
function areLots(lines: readonly CountedNeed[]): boolean {
  const numbers = lines.map(({ need }) => lotOf(need.title)).filter(Boolean);
  const forgotten = lines.length - numbers.length;
  return new Set(numbers).size === numbers.length && forgotten <= (numbers.length >= SEVERAL ? 1 : 0);
}

function lotsTold(cumulation: Cumulation, lines: readonly CountedNeed[], values: Values): ThresholdAlert {
  return told(cumulation, lines, "splitting.lots-of-one-object", "info", values, { code: "todo.lots-together" });
}

function valuesOf(cumulation: Cumulation, lines: readonly CountedNeed[], crossed: ThresholdName): Values {
  return {
    name: nameOf(cumulation),
    title: lines[0]?.need.title ?? "",
    department: lines[0]?.need.department ?? "",
    amount: { euros: euros(totalOf(lines)) },
    threshold: { euros: euros(cumulation.thresholds[crossed]) },
    count: lines.length,
  };
}

/** Several lines without competition go to the supplier who already holds them (R2122-8, second paragraph). */
export function repeatedSuppliers(cumulation: Cumulation, needs: readonly CountedNeed[]): readonly ThresholdAlert[] {
  if (cumulation.amount < cumulation.thresholds.dispense) return [];
  return groupBy(needs, ({ need }) => supplierOf(need.currentHolder)).flatMap((lines) => {
    if (crossedTogether(cumulation, lines) === undefined) return [];
    const values = {
      supplier: lines[0]?.need.currentHolder ?? "",
      name: nameOf(cumulation),
      amount: { euros: euros(totalOf(lines)) },
      count: lines.length,
    };
    const rule = "splitting.same-supplier";
    return [told(cumulation, lines, rule, "warning", values, { code: "todo.compete" }, "R2122-8")];
  });
}

function told(
  { key }: Cumulation,
  lines: readonly CountedNeed[],
  rule: string,
  severity: ThresholdAlert["severity"],
  values: Values,
  toDo: Reason,
  article = "R2121-4",
): ThresholdAlert {
  return { rule, severity, cumulationKey: key, needIds: idsOf(lines), reason: { code: rule, article, values }, toDo };
}
