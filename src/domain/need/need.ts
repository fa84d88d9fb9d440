import type { Cents } from "../money";
import type { Reading } from "./reading";

/** F = supplies (fournitures), S = services, T = works (travaux). */
export type Nature = "F" | "S" | "T";

/** récurrent, ponctuel, renouvellement, nouveau, imprévu. */
export type NeedCharacter = "recurrent" | "one-off" | "renewal" | "new" | "unforeseen";

/** Where a need stands: what the department sent, then what the programming team made of it. */
export type NeedStatus = "submitted" | "to-correct" | "checked" | "programmed" | "dropped";

/**
 * One need of a department, read from a row of the table `Besoins`. Every field keeps what was written:
 * a cell that is not understood is an `unreadable` reading, never a default.
 */
export interface Need {
  /** Identifier of the row in the workbook; never changes, never reused. */
  readonly id: string;
  readonly year: Reading<number>;
  /** Code of the contributing department as in `Directions`, or its name when no code fits. */
  readonly department: string;
  readonly service: string;
  readonly contributor: string;
  readonly title: string;
  readonly description: string;
  readonly quantity: Reading<number>;
  readonly unit: string;
  readonly nature: Reading<Nature>;
  readonly character: Reading<NeedCharacter>;
  /** Works operation (R2121-5); empty when none. */
  readonly operation: string;
  /** Functional unit (R2121-6); empty when none. */
  readonly functionalUnit: string;
  /** € HT a year, as submitted. */
  readonly annualAmount: Reading<Cents>;
  /** € HT over the whole contract, as submitted (lists of contracts give this one). */
  readonly totalAmount: Reading<Cents>;
  /** Firm duration in months. */
  readonly durationMonths: Reading<number>;
  /** Number of renewals (reconductions), each as long as the firm duration. */
  readonly renewals: Reading<number>;
  /** € HT of options, optional phases and prizes that the amounts leave out (R2121-1). */
  readonly options: Reading<Cents>;
  /** € HT, maximum of a framework agreement over its whole duration (R2121-8). */
  readonly maximum: Reading<Cents>;
  /** € HT spent in the last twelve months or budget year, for a regular need (R2121-7 1°). */
  readonly executedAmount: Reading<Cents>;
  /** Foreseeable change of what was spent: 0.05 = 5 % more (R2121-7 1°). */
  readonly expectedChange: Reading<number>;
  readonly estimateOrigin: string;
  readonly currentContract: string;
  readonly currentHolder: string;
  /** End of the current contract, ISO day. */
  readonly currentEnd: Reading<string>;
  /** Day on which the need must be served, ISO day (first day of a month or a quarter that was written as such). */
  readonly neededBy: Reading<string>;
  readonly place: string;
  readonly priority: string;
  /** Family code suggested by the add-in, and its confidence from 0 to 1. */
  readonly suggestedFamily: string;
  readonly confidence: Reading<number>;
  /** Family code validated by a person: the only one that counts once present. */
  readonly validatedFamily: string;
  readonly cpv: string;
  readonly socialConsiderations: string;
  readonly environmentalConsiderations: string;
  readonly reservable: Reading<boolean>;
  readonly innovation: Reading<boolean>;
  /** Why an unforeseen need could not be foreseen; empty when nobody wrote it. */
  readonly unforeseenReason: string;
  readonly status: Reading<NeedStatus>;
  /** Id of the pooling opportunity that was accepted for it, empty when none. */
  readonly pooling: string;
  /** Id of the purchase action, empty when none. */
  readonly action: string;
  /** Codes of anomalies set aside with a reason ("RULE: reason; RULE: reason"). */
  readonly ignoredAnomalies: string;
  /** Where the line came from: "file | sheet | row". */
  readonly origin: string;
}

/** The family that counts for a need: the validated one, else the suggested one, else "". */
export function familyOf(need: Pick<Need, "validatedFamily" | "suggestedFamily">): string {
  return need.validatedFamily || need.suggestedFamily;
}

/** Fields whose cell may not be understood, or only with a doubt: what was read of them may tell something. */
export const READ_FIELDS = [
  "year",
  "quantity",
  "nature",
  "character",
  "annualAmount",
  "totalAmount",
  "durationMonths",
  "renewals",
  "currentEnd",
  "neededBy",
  "reservable",
  "innovation",
  "status",
] as const satisfies readonly (keyof Need)[];
