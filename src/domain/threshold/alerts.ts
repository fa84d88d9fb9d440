import { euros, sum, type Cents } from "../money";
import { estimatedValue, valueOf, type Need } from "../need";
import { termsOf, words } from "../text";
import type { CountedNeed, UncountedNeed } from "./grouping";
import type { Cumulation, ThresholdAlert } from "./threshold";

type ThresholdName = keyof Cumulation["thresholds"];

/** From the heaviest consequence to the lightest. */
const BY_CONSEQUENCE: readonly ThresholdName[] = ["formal", "publicity", "dispense"];
/** From this share of a threshold on, an overrun or a forgotten need is enough to cross it. */
const CLOSE = 0.9;
/** Words of procedure and numbers ("lot 2", "phase 1", "2027") do not make another object. */
const TELLING = 0.4;
const LEGAL_FORMS = /\b(?:sa|sas|sasu|sarl|eurl|scop|snc|sci|ste|societe|ets|etablissements?|groupe|france)\b/gu;

/** Warnings on one cumulation: splitting (R2121-4) and what weakens the computation. Linear in its needs. */
export function groupAlerts(cumulation: Cumulation, needs: readonly CountedNeed[]): readonly ThresholdAlert[] {
  return [
    ...cumulatedOverThreshold(cumulation, needs),
    ...sameObject(cumulation, needs),
    ...sameSupplier(cumulation, needs),
    ...closeToThreshold(cumulation),
    ...amountsMissing(cumulation),
    ...unforeseen(cumulation),
  ];
}

/** The group crosses a threshold that each of its needs stays under. */
function cumulatedOverThreshold(cumulation: Cumulation, needs: readonly CountedNeed[]): ThresholdAlert[] {
  const crossed = crossedTogether(cumulation, needs);
  if (!crossed) return [];
  const { key, amount, thresholds } = cumulation;
  return [
    alert("splitting.cumulated-over-threshold", severityOf(crossed), cumulation, needs, {
      key,
      amount: { euros: euros(amount) },
      threshold: { euros: euros(thresholds[crossed]) },
      count: needs.length,
      departments: cumulation.departments.length,
    }),
  ];
}

/** One department cuts one object into lines that stay under a threshold which they cross together. */
function sameObject(cumulation: Cumulation, needs: readonly CountedNeed[]): ThresholdAlert[] {
  if (cumulation.amount < cumulation.thresholds.dispense) return [];
  const byObject = groupBy(needs, ({ need }) => need.department)
    .filter((lines) => mayCross(cumulation, lines))
    .flatMap((lines) => groupBy(lines, ({ need }) => objectOf(need.title)));
  return byObject.flatMap((lines) => {
    const crossed = crossedTogether(cumulation, lines);
    if (!crossed) return [];
    return [
      alert("splitting.same-object", severityOf(crossed), cumulation, lines, {
        title: lines[0]?.need.title ?? "",
        department: lines[0]?.need.department ?? "",
        amount: { euros: euros(totalOf(lines)) },
        threshold: { euros: euros(cumulation.thresholds[crossed]) },
        count: lines.length,
      }),
    ];
  });
}

/** Several lines without competition go to the supplier who already holds them (R2122-8, second paragraph). */
function sameSupplier(cumulation: Cumulation, needs: readonly CountedNeed[]): ThresholdAlert[] {
  if (cumulation.amount < cumulation.thresholds.dispense) return [];
  const bySupplier = groupBy(needs, ({ need }) => supplierOf(need.currentHolder));
  return bySupplier.flatMap((lines) => {
    if (crossedTogether(cumulation, lines) === undefined) return [];
    return [
      alert(
        "splitting.same-supplier",
        "warning",
        cumulation,
        lines,
        {
          supplier: lines[0]?.need.currentHolder ?? "",
          amount: { euros: euros(totalOf(lines)) },
          count: lines.length,
        },
        "R2122-8",
      ),
    ];
  });
}

function closeToThreshold(cumulation: Cumulation): ThresholdAlert[] {
  const { amount, thresholds, key } = cumulation;
  const near = BY_CONSEQUENCE.find((name) => amount < thresholds[name] && amount >= CLOSE * thresholds[name]);
  if (!near) return [];
  const values = { key, amount: { euros: euros(amount) }, threshold: { euros: euros(thresholds[near]) } };
  return [alert("threshold.close", "info", cumulation, [], values, "R2121-1")];
}

function amountsMissing(cumulation: Cumulation): ThresholdAlert[] {
  const { withoutAmount, key } = cumulation;
  if (withoutAmount.length === 0) return [];
  const { procedure } = cumulation;
  // A formal procedure stays formal whatever the missing amounts are.
  const severity = procedure.code === "formal" ? "info" : "warning";
  const values = { key, count: withoutAmount.length };
  return [
    { ...alert("threshold.amounts-missing", severity, cumulation, [], values, "R2121-1"), needIds: withoutAmount },
  ];
}

function unforeseen(cumulation: Cumulation): ThresholdAlert[] {
  if (cumulation.kind !== "unforeseen") return [];
  const values = { key: cumulation.key, count: cumulation.needIds.length };
  return [alert("threshold.unforeseen-to-justify", "info", cumulation, [], values, "R2121-4")];
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
    },
  ];
}

/** The heaviest threshold that lines reach together while each of them stays under it. */
function crossedTogether(
  { thresholds }: Pick<Cumulation, "thresholds">,
  lines: readonly CountedNeed[],
): ThresholdName | undefined {
  if (lines.length < 2) return undefined;
  const total = totalOf(lines);
  const largest = lines.reduce((most, { value = 0 }) => Math.max(most, value), 0);
  return BY_CONSEQUENCE.find((name) => largest < thresholds[name] && total >= thresholds[name]);
}

/** Whether some of the lines could cross a threshold together; reading their titles costs more than adding them up. */
function mayCross({ thresholds }: Pick<Cumulation, "thresholds">, lines: readonly CountedNeed[]): boolean {
  return BY_CONSEQUENCE.some((name) => {
    const under = lines.filter(({ value = 0 }) => value < thresholds[name]);
    return under.length > 1 && totalOf(under) >= thresholds[name];
  });
}

function severityOf(crossed: ThresholdName): ThresholdAlert["severity"] {
  return crossed === "formal" ? "error" : "warning";
}

/** What a title is about, whatever its order, its plural, its lot or phase number. */
function objectOf(title: string): string {
  const stems = termsOf(title)
    .filter(({ weight }) => weight > TELLING)
    .map(({ stem }) => stem);
  return [...new Set(stems)].sort().join(" ");
}

function supplierOf(holder: string): string {
  const name = words(holder);
  return words(name.replace(LEGAL_FORMS, " ")) || name;
}

function groupBy(needs: readonly CountedNeed[], keyOf: (need: CountedNeed) => string): readonly CountedNeed[][] {
  const groups = new Map<string, CountedNeed[]>();
  for (const need of needs) {
    const key = keyOf(need);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(need);
    else groups.set(key, [need]);
  }
  return [...groups.values()];
}

function totalOf(lines: readonly CountedNeed[]): Cents {
  return sum(lines.flatMap(({ value }) => value ?? []));
}

function alert(
  rule: string,
  severity: ThresholdAlert["severity"],
  cumulation: Cumulation,
  lines: readonly CountedNeed[],
  values: NonNullable<ThresholdAlert["reason"]["values"]>,
  article = "R2121-4",
): ThresholdAlert {
  const needIds = lines.length > 0 ? lines.map(({ need }) => need.id) : cumulation.needIds;
  return { rule, severity, cumulationKey: cumulation.key, needIds, reason: { code: rule, article, values } };
}
