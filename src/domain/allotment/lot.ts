import type { Cents } from "../money";
import type { Nature } from "../need";
import type { Reason } from "../reason";
import type { Procedure } from "../threshold";

export type AllotmentCriterion = "single" | "technical" | "geographic" | "mixed" | "sme";

/** What it takes to run a scenario: one procedure and few lots, or many of either. */
export type AllotmentEffort = "light" | "medium" | "heavy";

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
  /** True when the pendant of that rule lets it do without publicity nor competition (R2122-8). */
  readonly dispensed: boolean;
  /** Procedure of the lot: that of the whole, unless it is a small or a dispensed lot; undefined when none is in force. */
  readonly procedure: Procedure | undefined;
  /** Largest yearly turnover that may be asked of its bidders, € HT (R2142-7); undefined when no figure is in force. */
  readonly turnover: Cents | undefined;
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
  /** Procedures to run: one for the lots that follow the whole, one for the small lots, one a dispensed lot. */
  readonly procedures: number;
  readonly effort: AllotmentEffort;
  /** Share of the amount within SME reach, 0 to 1. */
  readonly smeShare: number;
  readonly reasons: readonly Reason[];
  readonly drawbacks: readonly Reason[];
}
