import { valueOf } from "../need";
import { words } from "../text";
import type { NeedFacts } from "./facts";
import type { NeedRule } from "./rule";
import { quoted } from "./quote";

const FRAMEWORK = /\b(?:accords? cadres?|bons? de commande|marches? a bons)\b/u;
const WITHOUT_MAXIMUM = /\bsans (?:montant )?maxi/u;
const PRICE_ONLY =
  /\b(?:critere unique (?:du |de |le )?prix|prix (?:comme )?(?:seul|unique) critere|seul critere (?:du |de |le )?prix|(?:moins disant|prix le plus bas)|100 (?:sur le |au )prix)\b/u;
/** From this share of a threshold on, a need looks cut to stay under it. */
const JUST_UNDER = 0.95;
const THRESHOLDS = ["dispense", "publicity", "formal"] as const;

/** What the code of public procurement says of one need. */
export const LAW: readonly NeedRule[] = [
  {
    id: "framework.too-long",
    family: "law",
    severity: "error",
    article: "L2125-1 1°",
    check: (facts) => {
      const most = facts.law.figure("framework-duration")?.value;
      if (most === undefined || facts.months === undefined || facts.months <= most || !isFramework(facts))
        return undefined;
      return { field: "durationMonths", values: { duration: { months: facts.months }, most: { months: most } } };
    },
  },
  {
    id: "duration.over-four-years",
    family: "law",
    severity: "info",
    article: "L2125-1 1°",
    check: (facts) => {
      if (facts.months === undefined || facts.nature === "T") return undefined;
      const most = facts.law.figure("framework-duration")?.value;
      if (most === undefined || facts.months <= most || isFramework(facts)) return undefined;
      return { field: "durationMonths", values: { duration: { months: facts.months }, most: { months: most } } };
    },
  },
  {
    id: "framework.without-maximum",
    family: "law",
    severity: "error",
    article: "R2162-4",
    check: (facts) => {
      if (!isFramework(facts)) return undefined;
      const { need, amount, amountField } = facts;
      const said = WITHOUT_MAXIMUM.test(facts.title) || /sans (?:montant )?maxi/iu.test(need.description);
      return said || amount === undefined ? { field: amountField } : undefined;
    },
  },
  {
    id: "works.without-operation",
    family: "law",
    severity: "warning",
    article: "R2121-5",
    check: ({ need, nature }) => (nature === "T" && need.operation === "" ? { field: "operation" } : undefined),
  },
  {
    id: "launch.provisional-threshold",
    family: "law",
    severity: "info",
    article: "R2121-3",
    check: ({ nature, value, launchDay, law, need }) => {
      if (value === undefined || nature === undefined || need.neededBy.kind !== "value") return undefined;
      if (law.figure("formal")?.provisional !== true) return undefined;
      return { field: "neededBy", values: { day: { day: launchDay } } };
    },
  },
  {
    id: "launch.new-thresholds",
    family: "law",
    severity: "info",
    article: "R2121-3",
    check: ({ nature, value, launchDay, law, amountField }, frame) => {
      if (value === undefined || nature === undefined || launchDay <= frame.today) return undefined;
      const today = frame.lawOn(frame.today, nature);
      for (const rule of THRESHOLDS) {
        const now = today.threshold(rule);
        const then = law.threshold(rule);
        // Only when the need changes side: another figure changes nothing for the others.
        if (now === undefined || then === undefined || value < now === value < then) continue;
        const values = { value: quoted(value), day: { day: launchDay }, now: quoted(now), then: quoted(then) };
        return { field: amountField, values };
      }
      return undefined;
    },
  },
  {
    id: "launch.too-late",
    family: "law",
    severity: "warning",
    article: "R2121-3",
    check: (facts, { today }) => {
      const { need, nature, value } = facts;
      const day = valueOf(need.neededBy);
      if (day === undefined || day < today || value === undefined || nature === undefined) return undefined;
      const { dueLaunchDay } = facts;
      if (dueLaunchDay >= today) return undefined;
      return { field: "neededBy", values: { day: { day }, launch: { day: dueLaunchDay } } };
    },
  },
  {
    id: "environment.undecided",
    family: "law",
    severity: "info",
    article: "L2112-2",
    check: (facts) => {
      const { need, launchDay } = facts;
      // Departments do not fill this column: it is asked once buyers have taken the need over.
      const status = valueOf(need.status);
      const takenOver = status === "checked" || status === "programmed" || need.action !== "";
      if (!takenOver || need.environmentalConsiderations !== "" || !asks("environmental-clauses", facts))
        return undefined;
      return { field: "environmentalConsiderations", values: { day: { day: launchDay } } };
    },
  },
  {
    id: "award.price-only",
    family: "law",
    severity: "error",
    article: "R2152-7",
    check: (facts) => {
      const { title, need, launchDay } = facts;
      const said = PRICE_ONLY.test(title) || (need.description !== "" && PRICE_ONLY.test(words(need.description)));
      return said && asks("environmental-clauses", facts)
        ? { field: PRICE_ONLY.test(title) ? "title" : "description", values: { day: { day: launchDay } } }
        : undefined;
    },
  },
  {
    id: "environment.missing",
    family: "law",
    severity: "warning",
    article: "L2112-2",
    check: (facts) =>
      facts.need.environmentalConsiderations === "none" && asks("environmental-clauses", facts)
        ? { field: "environmentalConsiderations", values: { day: { day: facts.launchDay } } }
        : undefined,
  },
  {
    id: "social.missing",
    family: "law",
    severity: "warning",
    article: "L2112-2-1",
    check: (facts) => {
      const { need, nature, value, law } = facts;
      const considered = need.socialConsiderations !== "" && need.socialConsiderations !== "none";
      if (considered || value === undefined || nature === undefined) return undefined;
      if (!asks("social-clauses", facts)) return undefined;
      const formal = law.threshold("formal");
      if (formal === undefined || value < formal) return undefined;
      return { field: "socialConsiderations", values: { value: quoted(value), threshold: quoted(formal) } };
    },
  },
  {
    id: "unforeseen.unjustified",
    family: "law",
    severity: "warning",
    article: "R2121-7",
    check: ({ need }) =>
      valueOf(need.character) === "unforeseen" && need.description.trim() === "" ? { field: "description" } : undefined,
  },
  {
    id: "amount.just-under-threshold",
    family: "law",
    severity: "info",
    article: "R2121-4",
    check: ({ value, nature, law, amountField }) => {
      if (value === undefined || nature === undefined) return undefined;
      for (const rule of THRESHOLDS) {
        const threshold = law.threshold(rule);
        if (threshold !== undefined && value < threshold && value >= threshold * JUST_UNDER) {
          return { field: amountField, values: { value: quoted(value), threshold: quoted(threshold) } };
        }
      }
      return undefined;
    },
  },
];

function isFramework({ title, need }: NeedFacts): boolean {
  return (
    FRAMEWORK.test(title) ||
    (need.description !== "" && /accords?[- ]cadres?|bons? de commande/iu.test(need.description))
  );
}

/**
 * Whether article 35 of the law of 22 August 2021 applies on the day of the launch: `Paramètres` dates it, a value of 1
 * meaning that the clauses are asked for, 0 or no row that they are not.
 */
function asks(rule: "environmental-clauses" | "social-clauses", { law }: NeedFacts): boolean {
  return (law.figure(rule)?.value ?? 0) > 0;
}
