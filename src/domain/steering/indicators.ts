import { cents, sum, type Cents } from "../money";
import { familyOf, valueOf, type Need } from "../need";
import type { PoolingDecision } from "../pooling";
import type { Indicator, IndicatorCode, Series, Target } from "./indicator";
import { NEED_INDICATORS } from "./need-indicators";
import { count, valued } from "./rates";
import { seriesOf } from "./series";
import { indicatorNamed, isWholeAuthority } from "./targets";

/** What steering is measured from. */
export interface SteeringFacts {
  readonly needs: readonly Need[];
  /** Decisions on opportunities, with the needs that they hold. */
  readonly poolings: readonly { readonly needIds: readonly string[]; readonly decision: PoolingDecision }[];
  /** Lines of `Gains`: € HT over twelve months, undefined when a line is not computed. */
  readonly savings: readonly { readonly twelveMonths: number | undefined }[];
  readonly targets: readonly Target[];
}

export interface Steering {
  /** Programmed, environmental, social, pooled: in that order. */
  readonly indicators: readonly Indicator[];
  readonly savings: { readonly twelveMonths: Cents; readonly lines: number; readonly notComputed: number };
  /** Estimated value of the needs that say one. */
  readonly value: Cents;
  /** Estimated value by family code, ten bars. */
  readonly byFamily: Series;
  /** Estimated value by department, ten bars. */
  readonly byDepartment: Series;
}

const BARS = 10;

/**
 * The first figures of steering, in number and in euros. A need that does not say is counted apart in `withoutData`:
 * a rate is that of the needs that do say, in the way of the SPASER (L2111-3). Abandoned needs are left out.
 */
export function indicators(facts: SteeringFacts): Steering {
  const needs = valued(facts.needs.filter(({ status }) => valueOf(status) !== "dropped"));
  const pooled = new Set(
    facts.poolings.filter(({ decision }) => decision === "accepted").flatMap(({ needIds }) => needIds),
  );
  const computed = facts.savings.flatMap(({ twelveMonths }) => (twelveMonths === undefined ? [] : cents(twelveMonths)));
  return {
    indicators: NEED_INDICATORS.map(({ code, answer }) => ({
      code,
      ...count(needs, answer(pooled)),
      target: targetOf(code, facts.targets),
    })),
    savings: {
      twelveMonths: sum(computed),
      lines: facts.savings.length,
      notComputed: facts.savings.length - computed.length,
    },
    value: sum(needs.flatMap(({ amount }) => amount ?? [])),
    byFamily: seriesOf(
      needs.map(({ need, amount }) => ({ key: familyOf(need), amount })),
      BARS,
    ),
    byDepartment: seriesOf(
      needs.map(({ need, amount }) => ({ key: need.department, amount })),
      BARS,
    ),
  };
}

/** The target of the whole authority, that of the nearest due day when there are several. */
function targetOf(code: IndicatorCode, targets: readonly Target[]): Target | undefined {
  return targets
    .filter(({ indicator, scope }) => indicatorNamed(indicator) === code && isWholeAuthority(scope))
    .sort((one, other) => ((one.dueOn || "9999") < (other.dueOn || "9999") ? -1 : 1))[0];
}
