import { euros, sum } from "../money";
import { estimatedValue, valueOf, type Need } from "../need";
import type { Reason } from "../reason";
import { BY_CONSEQUENCE, crossedTogether, idsOf, nameOf, severityOf, todoOf, totalOf } from "./crossing";
import type { CountedNeed, UncountedNeed } from "./grouping";
import { isMadeToMeasure, nameOneThing } from "./made-to-measure";
import { repeatedObjects, repeatedSuppliers } from "./repeated";
import type { Cumulation, ThresholdAlert } from "./threshold";
import { isDesign } from "./wording";

/** From this share of a threshold on, an overrun or a forgotten need is enough to cross it. */
const CLOSE = 0.95;

/** Warnings on one cumulation: splitting (R2121-4) and what weakens the computation. Linear in its needs. */
export function groupAlerts(cumulation: Cumulation, needs: readonly CountedNeed[]): readonly ThresholdAlert[] {
  const objects = repeatedObjects(cumulation, needs);
  return [
    ...cumulatedOverThreshold(cumulation, needs, objects),
    ...objects,
    ...repeatedSuppliers(cumulation, needs),
    ...withoutMaximum(cumulation),
    ...closeToThreshold(cumulation),
    ...amountsMissing(cumulation),
    ...unforeseen(cumulation, needs),
  ];
}

/**
 * The group crosses a threshold that each of its needs stays under. Not said again when a nearer look says it: all its
 * lines are one object cut up. What could not be foreseen is not one need. Design and supervision of works are of the
 * works that they serve, and purchases made to measure are seldom homogeneous: those are only told.
 */
function cumulatedOverThreshold(
  cumulation: Cumulation,
  needs: readonly CountedNeed[],
  objects: readonly ThresholdAlert[],
): readonly ThresholdAlert[] {
  const crossed = crossedTogether(cumulation, needs);
  if (!crossed || cumulation.kind === "unforeseen") return [];
  if (objects.some(({ needIds }) => needIds.length === needs.length)) return [];
  const { departments, thresholds } = cumulation;
  const name = nameOf(cumulation);
  const design = needs.filter(({ need }) => isDesign(need.title)).length > needs.length / 2;
  const said = {
    name,
    amount: { euros: euros(totalOf(needs)) },
    threshold: { euros: euros(thresholds[crossed]) },
    count: needs.length,
    departments: departments.length,
  };
  const told = design ? "todo.design-by-operation" : areApart(cumulation, needs) ? "todo.check-homogeneity" : undefined;
  const severity = told === undefined ? severityOf(crossed, cumulation) : "info";
  const toDo = told === undefined ? todoOf(crossed, cumulation) : { code: told };
  const alert = about(cumulation, "splitting.cumulated-over-threshold", severity, { values: said, toDo });
  if (cumulation.kind !== "operation") return [alert];
  const reason = { ...alert.reason, code: "splitting.operation-over-threshold", article: "R2121-5" };
  return [{ ...alert, reason }];
}

/** Purchases made to measure of which no common word makes one: whether they are homogeneous is for the buyer (R2121-6). */
function areApart({ kind, name }: Cumulation, needs: readonly CountedNeed[]): boolean {
  if (kind !== "family" || !isMadeToMeasure(name)) return false;
  return !nameOneThing(
    needs.map(({ need }) => need),
    name,
  );
}

/** A framework agreement states its maximum (R2162-4): without one it is deemed above the threshold (R2121-8). */
function withoutMaximum(cumulation: Cumulation): readonly ThresholdAlert[] {
  const { uncapped } = cumulation;
  if (uncapped.length === 0) return [];
  return [
    about(cumulation, "threshold.framework-without-maximum", "error", {
      values: { name: nameOf(cumulation), count: uncapped.length },
      article: "R2121-8",
      needIds: uncapped,
      toDo: { code: "todo.state-maximum" },
    }),
  ];
}

function closeToThreshold(cumulation: Cumulation): readonly ThresholdAlert[] {
  const { amount, thresholds, needIds } = cumulation;
  // One need alone just under a threshold is told by the checks, beside its line.
  if (needIds.length < 2) return [];
  const near = BY_CONSEQUENCE.find((which) => amount < thresholds[which] && amount >= CLOSE * thresholds[which]);
  if (!near) return [];
  return [
    about(cumulation, "threshold.close", "info", {
      values: {
        name: nameOf(cumulation),
        amount: { euros: euros(amount) },
        threshold: { euros: euros(thresholds[near]) },
      },
      article: "R2121-1",
      toDo: { code: "todo.check-forgotten" },
    }),
  ];
}

function amountsMissing(cumulation: Cumulation): readonly ThresholdAlert[] {
  const { withoutAmount, procedure } = cumulation;
  if (withoutAmount.length === 0) return [];
  return [
    // A formal procedure stays formal whatever the missing amounts are.
    about(cumulation, "threshold.amounts-missing", procedure.code === "formal" ? "info" : "warning", {
      values: { name: nameOf(cumulation), count: withoutAmount.length },
      article: "R2121-1",
      needIds: withoutAmount,
      toDo: { code: "todo.estimate" },
    }),
  ];
}

/** What is counted apart as unforeseen must say why in writing; until then, its family could claim it. */
function unforeseen(cumulation: Cumulation, needs: readonly CountedNeed[]): readonly ThresholdAlert[] {
  if (cumulation.kind !== "unforeseen") return [];
  const silent = needs.filter(({ need }) => need.unforeseenReason === "" && need.description.trim() === "");
  if (silent.length === 0) return [];
  return [
    about(cumulation, "threshold.unforeseen-unjustified", "warning", {
      values: { name: nameOf(cumulation), count: silent.length, amount: { euros: euros(totalOf(silent)) } },
      needIds: idsOf(silent),
      toDo: { code: "todo.justify-unforeseen" },
    }),
  ];
}

/** One warning for all the works whose operation is not named: they are added to nothing (R2121-5). */
export function worksWithoutOperation(
  needs: readonly Need[],
  uncounted: readonly UncountedNeed[],
): readonly ThresholdAlert[] {
  const ids = new Set(
    uncounted.filter(({ reason }) => reason.code === "threshold.operation-missing").map(({ needId }) => needId),
  );
  if (ids.size === 0) return [];
  const works = needs.filter(({ id }) => ids.has(id));
  const amount = sum(works.flatMap((need) => valueOf(estimatedValue(need)) ?? []));
  return [
    {
      rule: "threshold.works-without-operation",
      severity: "warning",
      cumulationKey: "",
      needIds: [...ids],
      reason: {
        code: "threshold.works-without-operation",
        article: "R2121-5",
        values: { count: ids.size, amount: { euros: euros(amount) } },
      },
      toDo: { code: "todo.name-operation" },
    },
  ];
}

interface Said {
  readonly values: NonNullable<Reason["values"]>;
  readonly article?: string;
  readonly needIds?: readonly string[];
  readonly toDo: Reason;
}

function about(
  { key, needIds: all }: Cumulation,
  rule: string,
  severity: ThresholdAlert["severity"],
  { values, article = "R2121-4", needIds = all, toDo }: Said,
): ThresholdAlert {
  return { rule, severity, cumulationKey: key, needIds, reason: { code: rule, article, values }, toDo };
}
