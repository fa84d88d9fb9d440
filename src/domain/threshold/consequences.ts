import { cents, type Cents } from "../money";
import type { Nature } from "../need";
import type { Reason } from "../reason";
import type { Parameter, Procedure } from "./threshold";
import { valueInForce } from "./value-in-force";

/** What decides what a procedure entails. */
export interface Bought {
  readonly amount: Cents;
  readonly nature: Nature;
  /** ISO day of launch. */
  readonly launchDay: string;
  readonly procedure: Procedure;
  /** Every need is said to be innovative. */
  readonly innovative?: boolean;
}

/**
 * What the procedure and the amount entail, as the texts say it, each with its article: how to choose, where to
 * publish, what is written, who awards, what is sent or published afterwards. A figure in doubt is followed by its
 * doubt.
 */
export function consequencesOf(bought: Bought, parameters: readonly Parameter[]): readonly Reason[] {
  const { procedure, amount } = bought;
  const notice = procedure.publicity === "boamp" || procedure.publicity === "ojeu";
  return [
    { code: `consequence.${procedure.code}`, article: procedure.article },
    { code: `consequence.publicity-${procedure.publicity}`, article: procedure.publicityArticle },
    ...(procedure.code === "dispense" ? [] : from("buyer-profile", notice ? "always" : "if-published")),
    ...(procedure.code === "formal" ? committee() : []),
    ...from("written-contract"),
    ...from("essential-data"),
    ...from("legality-control"),
    ...(bought.innovative === true ? innovation() : []),
  ];

  /** A duty that starts from an amount. */
  function from(rule: string, variant?: string): readonly Reason[] {
    const found = valueInForce(parameters, rule, bought.launchDay, bought.nature);
    if (!found.ok || amount < cents(found.value)) return [];
    const { article, doubt } = found.parameter;
    const code = variant === undefined ? `consequence.${rule}` : `consequence.${rule}-${variant}`;
    return [{ code, article, values: { threshold: { euros: found.value } } }, ...doubtful(doubt)];
  }

  function committee(): readonly Reason[] {
    const found = valueInForce(parameters, "standstill", bought.launchDay, bought.nature);
    const days: readonly Reason[] = found.ok
      ? [{ code: "consequence.standstill", article: found.parameter.article, values: { count: found.value } }]
      : [];
    return [{ code: "consequence.award-committee", article: "L1414-2 CGCT" }, ...days];
  }

  /** Under its ceiling, an innovative purchase may do without publicity and competition. */
  function innovation(): readonly Reason[] {
    const found = valueInForce(parameters, "innovation", bought.launchDay, bought.nature);
    if (!found.ok || procedure.code === "dispense" || amount >= cents(found.value)) return [];
    const { article, doubt } = found.parameter;
    return [
      { code: "consequence.innovation", article, values: { threshold: { euros: found.value } } },
      ...doubtful(doubt),
    ];
  }
}

function doubtful(doubt: string): readonly Reason[] {
  return doubt === "" ? [] : [{ code: "parameter.doubtful", values: { doubt } }];
}
