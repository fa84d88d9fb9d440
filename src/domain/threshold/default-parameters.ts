import { DURATION_VALUES } from "./default-durations";
import { RULE_VALUES } from "./default-rules";
import { PROCEDURE_VALUES } from "./default-procedures";
import { SESSION_VALUES } from "./default-sessions";
import type { Parameter } from "./threshold";

/**
 * The dated figures that a new workbook starts with, each with its article, its source and its doubt.
 * They are a starting point: what counts afterwards is the table `Paramètres`, which the authority corrects.
 */
export const DEFAULT_PARAMETERS: readonly Parameter[] = [
  ...PROCEDURE_VALUES,
  ...RULE_VALUES,
  ...DURATION_VALUES,
  ...SESSION_VALUES,
].map((value, index): Parameter => ({ id: `P-${String(index + 1).padStart(4, "0")}`, ...value }));
