import { parseDay, valueOf } from "../need";
import type { Reason } from "../reason";
import type { CellValue, TableRow } from "../table";
import { isCheckSetting } from "../threshold";
import { fold, tidy } from "../text";
import type { Severity } from "./anomaly";
import { RULES } from "./rules";

/** What the house decided of the rules, in `Paramètres`. */
export interface CheckSettings {
  /** Ids of rules that are switched off. */
  readonly disabled: readonly string[];
  readonly severities: Readonly<Partial<Record<string, Severity>>>;
  /** Rows that could not be read: their rule keeps the grade that it comes with. */
  readonly problems: readonly { readonly id: string; readonly reason: Reason }[];
}

/** What a row may say of a rule: a severity, or that it is switched off. */
export type Grade = Severity | "off";

const GRADES: Readonly<Record<string, Grade>> = {
  erreur: "error",
  error: "error",
  alerte: "warning",
  avertissement: "warning",
  warning: "warning",
  info: "info",
  information: "info",
  non: "off",
  "0": "off",
  desactive: "off",
  desactivee: "off",
  eteint: "off",
  eteinte: "off",
  off: "off",
  no: "off",
};
const WRITTEN: Readonly<Record<Grade, string>> = { error: "erreur", warning: "alerte", info: "info", off: "non" };
const IDS = new Set(RULES.map(({ id }) => id));

/**
 * Rules switched off or graded anew by rows of `Paramètres`: "Contrôle title.vague" in the column Règle, "erreur",
 * "alerte", "info" or "non" in Valeur. Of two rows on one rule, the last counts.
 * @param today ISO day: a row counts between its dates
 */
export function readCheckSettings(rows: readonly TableRow[], today: string): CheckSettings {
  const grades = new Map<string, Grade>();
  const problems: { readonly id: string; readonly reason: Reason }[] = [];
  for (const row of rows) {
    if (!isCheckSetting(row)) continue;
    const rule = checkNamed(row);
    const written = text(row["value"]);
    const grade = GRADES[fold(written)];
    const id = text(row["id"]);
    if (!IDS.has(rule)) problems.push({ id, reason: { code: "check-setting.rule-unknown", values: { id, rule } } });
    else if (!grade)
      problems.push({ id, reason: { code: "check-setting.grade-unknown", values: { id, rule, written } } });
    else if (isInForce(row, today)) grades.set(rule, grade);
  }
  const severities: Partial<Record<string, Severity>> = {};
  for (const [rule, grade] of grades) if (grade !== "off") severities[rule] = grade;
  return { disabled: [...grades].filter(([, grade]) => grade === "off").map(([rule]) => rule), severities, problems };
}

/** The cells of `Paramètres` that grade a rule. */
export function checkSettingRow(rule: string, grade: Grade): Readonly<Record<string, CellValue>> {
  return { rule: `Contrôle ${rule}`, value: WRITTEN[grade] };
}

/** Id of the rule that a row of `Paramètres` grades; "" when the row grades none. */
export function checkNamed(row: TableRow): string {
  return isCheckSetting(row) ? text(row["rule"]).replace(/^\S+[\s:]*/u, "") : "";
}

function isInForce(row: TableRow, today: string): boolean {
  const from = valueOf(parseDay(row["validFrom"])) ?? "";
  const to = valueOf(parseDay(row["validTo"])) ?? "";
  return from <= today && (to === "" || today <= to);
}

function text(cell: CellValue | undefined): string {
  return tidy(String(cell ?? ""));
}
