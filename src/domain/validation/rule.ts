import type { Correction, Severity } from "./anomaly";
import type { Reason } from "../reason";
import type { NeedFacts } from "./facts";
import type { Frame } from "./frame";

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
  readonly needId: string;
  readonly relatedIds?: readonly string[];
}

/** A rule that looks at one need at a time. */
export interface NeedRule extends Rule {
  readonly check: (facts: NeedFacts, frame: Frame) => Found | readonly Found[] | undefined;
}

/** A rule that compares needs with each other: linear, by grouping. */
export interface SetRule extends Rule {
  readonly checkAll: (all: readonly NeedFacts[], frame: Frame) => Iterable<FoundAmong>;
}
