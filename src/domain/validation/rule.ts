import type { Correction, Severity } from "./anomaly";
import type { Reason } from "../reason";
import type { NeedFacts } from "./facts";
import type { Frame } from "./frame";
import type { GroupingKind } from "./grouping";

/** The kinds of rules, in the order in which a person looks at them. */
export type RuleFamily = "completeness" | "form" | "coherence" | "rows" | "law" | "plausibility" | "wording";

/** What settings and documentation say of a rule. */
export interface Rule {
  /** Stable id, which is also the code of its reason: "amount.range". */
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** Article that the rule rests on, when it is law. */
  readonly article?: string;
  /** Whether it may propose a correction that loses nothing. */
  readonly corrects?: boolean;
}

/** What a rule found in one need. */
export interface Found {
  /** Column key that the click goes to. */
  readonly field: string;
  readonly values?: Reason["values"];
  readonly correction?: Correction["cells"];
}

/** What a rule found by comparing needs. */
export interface FoundAmong extends Found {
  /** The need concerned: one of the group, at most one finding each. */
  readonly facts: NeedFacts;
  readonly relatedIds?: readonly string[];
}

/** A rule that looks at one need at a time. */
export interface NeedRule extends Rule {
  /** Whether it only repeats what the reading of the cells told: nothing when they were read without a doubt. */
  readonly repeats?: boolean;
  readonly check: (facts: NeedFacts, frame: Frame) => Found | readonly Found[] | undefined;
}

/**
 * A rule that compares needs with each other, group by group: what it says of a group depends on nothing outside it
 * nor on the order of its needs, so that a change is checked again in its group only.
 */
export interface SetRule extends Rule {
  readonly by: GroupingKind;
  readonly checkAmong: (group: readonly NeedFacts[], frame: Frame) => Iterable<FoundAmong>;
}
