import type { Cents } from "../money";
import type { Nature } from "../need";
import type { Reason } from "../reason";
import type { Procedure } from "../threshold";

export type AllotmentCriterion = "single" | "technical" | "geographic" | "mixed";

export interface Lot {
  readonly number: number;
  readonly title: string;
  readonly families: readonly string[];
  readonly places: readonly string[];
  readonly needIds: readonly string[];
  readonly amount: Cents;
  /** Needs whose amount is unknown, not counted in `amount`. */
  readonly withoutAmount: readonly string[];
  readonly nature: Nature;
  /** True when R2123-1 2° lets it go to an adapted procedure. */
  readonly smallLot: boolean;
  /** True when its value lets an SME answer (turnover asked ≤ 1.5 × the lot, R2142-7; editable cap). */
  readonly smeReach: boolean;
  /** Candidate for a reserved lot (L2113-12, L2113-13). */
  readonly reservable: boolean;
}

/** One way of cutting the same needs into lots. The sum of the lots always equals the sum of the needs. */
export interface AllotmentScenario {
  readonly criterion: AllotmentCriterion;
  readonly lots: readonly Lot[];
  readonly amount: Cents;
  /** Procedure that the sum of the lots asks for; undefined when no threshold is in force. */
  readonly procedure: Procedure | undefined;
  /** Share of the amount within SME reach, 0 to 1. */
  readonly smeShare: number;
  readonly reasons: readonly Reason[];
  readonly drawbacks: readonly Reason[];
}
