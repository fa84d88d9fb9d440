import { isOpen, lastReached, procedureOf, ACTION_PHASES, type Action } from "../action";
import type { Reason } from "../reason";
import type { Decision } from "./decision";
import { procedureCode } from "./intention";
import { aimedAt, type ReviewFacts } from "./review";

/** What the commission d'appel d'offres will have to apply to one procedure, because a session decided it. */
export interface ForTheCommission {
  readonly action: Action;
  /** Procedure as the sheet names it. */
  readonly procedure: string;
  /** Whether the commission awards it (formal procedures); else the decisions bind the buyer only. */
  readonly awardedByCommission: boolean;
  readonly rules: readonly Reason[];
}

/**
 * What was decided upstream and binds the award, procedure by procedure, for those that are not awarded yet: the
 * commission finds variants to compare, weights and clauses already announced, reserved lots, limits on lots; it
 * cannot change them any more.
 */
export function forTheCommission(
  facts: Pick<ReviewFacts, "decisions" | "actions" | "needs">,
): readonly ForTheCommission[] {
  const rules = new Map<string, Map<string, Reason>>();
  // The latest session speaks last: its figure replaces that of an earlier one.
  const inOrder = [...facts.decisions].sort((a, b) => (a.session ?? "").localeCompare(b.session ?? ""));
  for (const decision of inOrder) {
    const rule = ruleOf(decision);
    if (!rule) continue;
    for (const { id } of aimedAt(decision, facts)) {
      rules.set(id, (rules.get(id) ?? new Map<string, Reason>()).set(rule.code, rule));
    }
  }
  return facts.actions.flatMap((action) => {
    const found = rules.get(action.id);
    const awarded = lastReached(action) >= ACTION_PHASES.indexOf("award");
    if (!found || awarded || !isOpen(action)) return [];
    const procedure = procedureOf(action);
    return [
      { action, procedure, awardedByCommission: procedureCode(procedure) === "formal", rules: [...found.values()] },
    ];
  });
}

function ruleOf({ objective, figure }: Decision): Reason | undefined {
  const counted = figure === undefined ? undefined : { count: figure };
  switch (objective) {
    case "variants":
      return { code: "clap.cao-variants", article: "R2151-8" };
    case "environmentalClause":
      return { code: "clap.cao-environmental-clause", article: "L2112-2" };
    case "socialClause":
      return { code: "clap.cao-social-clause", article: "L2112-2" };
    case "environmentalCriterion":
      return { code: "clap.cao-environmental-criterion", article: "R2152-7" };
    case "socialCriterion":
      return { code: "clap.cao-social-criterion", article: "R2152-7" };
    case "environmentalWeight":
      return counted && { code: "clap.cao-environmental-weight", values: counted, article: "R2152-7" };
    case "socialWeight":
      return counted && { code: "clap.cao-social-weight", values: counted, article: "R2152-7" };
    case "lots":
      return counted && { code: "clap.cao-lots", values: counted, article: "L2113-10" };
    case "reservedLots":
      return counted && { code: "clap.cao-reserved-lots", values: counted, article: "L2113-12" };
    case "bidderLimit":
      return counted && { code: "clap.cao-bidder-limit", values: counted, article: "R2113-1" };
    default:
      return undefined;
  }
}
