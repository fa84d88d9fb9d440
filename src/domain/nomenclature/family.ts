import type { Nature } from "../need";

/** One homogeneous purchasing family (R2121-6): the level on which needs are cumulated. */
export interface Family {
  /** For instance "66.01"; text, never a number. */
  readonly code: string;
  readonly label: string;
  /** Code of the group above; empty for a group itself. */
  readonly parent: string;
  readonly nature: Nature;
  /** CPV prefixes (2 to 8 digits): a family and the CPV are many to many, the longest prefix wins. */
  readonly cpvPrefixes: readonly string[];
  /** CPV prefixes that the family leaves to others although they are under one of its own. */
  readonly cpvExceptions?: readonly string[];
  readonly keywords: readonly string[];
  /** Usual abbreviations: "EPI", "CVC"… */
  readonly abbreviations?: readonly string[];
  /** Objects of needs that belong to the family, as a department would write them. */
  readonly examples?: readonly string[];
  readonly buyer: string;
  readonly strategic: boolean;
  /** Central purchasing body whose catalogue covers the family, empty when none. */
  readonly centralBody: string;
  /** Obligations that weigh on the family, as codes: "AGEC", "EGALIM"… */
  readonly obligations: readonly string[];
  /** Trades friendly to insertion or disability (reserved lots). */
  readonly insertionFriendly: boolean;
  /** Codes that the family had, or that were merged into it: needs that still bear them are recoded to it. */
  readonly formerCodes?: readonly string[];
  readonly version: string;
  readonly archived: boolean;
}
