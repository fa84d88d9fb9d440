import type { Cents } from "../money";
import type { Nature } from "../need";
import type { Reason } from "../reason";

/**
 * A rule whose figure is a dated parameter: "dispense", "publicity", "formal", "small-lot"… or one that the
 * authority added to the table. `ruleNamed` reads the names that people write.
 */
export type ThresholdRule = string;

/** One value of a rule over a period: figures of the law change, needs are read with the one of their launch date. */
export interface Parameter {
  readonly id: string;
  readonly rule: ThresholdRule;
  /** Nature it applies to; "" for all. */
  readonly nature: Nature | "";
  /** € HT for amounts, plain number otherwise. */
  readonly value: number;
  readonly unit: "€ HT" | "part" | "mois" | "jours" | "";
  /** ISO days, both included; validTo "" = still in force. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly article: string;
  readonly source: string;
  /** What is not sure about the figure; empty when it is sure. */
  readonly doubt: string;
}

/** Procedure named as in the DECP list where it has a name there. */
export type ProcedureCode = "dispense" | "adapted" | "formal";

/**
 * Rules under which an amount is read: the common ones of a contracting authority, those of a contracting entity for
 * its network activities (L1212-1), those of social and other specific services (R2123-1 3°).
 */
export type Regime = "common" | "network" | "social";

export interface Procedure {
  readonly code: ProcedureCode;
  readonly article: string;
  readonly regime: Regime;
  /** Publicity that the amount asks for: none, free, BOAMP or newspaper of legal notices, BOAMP and JOUE. */
  readonly publicity: "none" | "adapted" | "boamp" | "ojeu";
  readonly publicityArticle: string;
  /** True when the launch date is after the last known revision of the thresholds. */
  readonly provisional: boolean;
  /** What remains in doubt about a figure used, empty when none. */
  readonly doubt: string;
}

export type CumulationKind = "family" | "operation" | "functional-unit" | "unforeseen";

/** What the Code asks to add up, with its lines. */
export interface Cumulation {
  /** Family code, operation or functional unit. */
  readonly key: string;
  /** Label of the family when the nomenclature knows it, else the key. */
  readonly name: string;
  readonly kind: CumulationKind;
  readonly nature: Nature;
  /** Budget year, when the needs belong to several: each year is cumulated for itself. */
  readonly exercise?: number;
  /** Twelve months that are cumulated for themselves, when no budget year is written and dates are far apart. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Authority whose needs these are, when the workbook brings several together. */
  readonly authority?: string;
  /** Department that is autonomous in its contracts (R2121-2): its needs are cumulated apart from the authority's. */
  readonly autonomousUnit?: string;
  readonly amount: Cents;
  readonly needIds: readonly string[];
  readonly departments: readonly string[];
  /** Needs of the group whose amount is missing or unreadable: counted apart, never as 0. */
  readonly withoutAmount: readonly string[];
  /** Framework agreements without a maximum: deemed above the formal threshold (R2121-8). */
  readonly uncapped: readonly string[];
  /** Day used to choose the thresholds (earliest launch), ISO. */
  readonly launchDay: string;
  readonly procedure: Procedure;
  /**
   * Amounts of the thresholds that were used, € HT. Social and other specific services have no formal procedure:
   * `publicity` and `formal` are then the amount from which a notice is published in the JOUE.
   */
  readonly thresholds: { readonly dispense: Cents; readonly publicity: Cents; readonly formal: Cents };
}

/** Warning of splitting (R2121-4) or of a missing basis, graded. */
export interface ThresholdAlert {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly cumulationKey: string;
  readonly needIds: readonly string[];
  readonly reason: Reason;
  /** What the buyer may do about it. */
  readonly toDo: Reason;
}
