import { toSerial } from "../calendar";
import { parseCount, parseDay, parseNature, type Nature, type Reading } from "../need";
import type { Reason } from "../reason";
import type { CellValue, TableRow } from "../table";
import { tidy } from "../text";
import { ruleLabel, ruleNamed } from "./rule-names";
import type { Parameter } from "./threshold";

/** A parameter, or everything that is wrong in its row; a row with a doubt is never used half-read. */
export type ParameterReading =
  | { readonly ok: true; readonly parameter: Parameter }
  | { readonly ok: false; readonly id: string; readonly problems: readonly Reason[] };

const UNITS: readonly Parameter["unit"][] = ["€ HT", "part", "mois", "jours", ""];

/**
 * The parameter of a row of `Paramètres`. The rule is read under the names that people give it; one that no name fits
 * is kept as a rule of the house. An empty start is "since always", an empty end "still in force".
 */
export function readParameter(row: TableRow): ParameterReading {
  const id = text(row["id"]);
  const written = text(row["rule"]);
  const problems: Reason[] = [];
  if (written === "") problems.push({ code: "parameter.rule-missing" });
  const value = known(parseCount(row["value"]), "parameter.value-missing", problems);
  const nature = optional<Nature | "">(parseNature(row["nature"]), problems);
  const validFrom = optional(parseDay(row["validFrom"]), problems);
  const validTo = optional(parseDay(row["validTo"]), problems);
  const unit = UNITS.find((one) => one === text(row["unit"]));
  if (unit === undefined) problems.push({ code: "parameter.unit-unknown", values: { written: text(row["unit"]) } });
  if (validTo !== "" && validFrom > validTo) {
    problems.push({ code: "parameter.ends-before-start", values: { from: { day: validFrom }, to: { day: validTo } } });
  }
  if (problems.length > 0 || value === undefined || unit === undefined) return { ok: false, id, problems };
  const rule = ruleNamed(written) ?? written;
  const [article, source, doubt] = [text(row["article"]), text(row["source"]), text(row["doubt"])];
  return { ok: true, parameter: { id, rule, nature, value, unit, validFrom, validTo, article, source, doubt } };
}

/** Whether a row grades a rule of the page Contrôle ("Contrôle title.vague"): it holds no figure of the law. */
export function isCheckSetting(row: TableRow): boolean {
  return /^contr[oô]le[\s:]/iu.test(text(row["rule"]));
}

/** The parameters of the table, and the rows that could not be read. */
export function readParameters(rows: readonly TableRow[]): {
  readonly parameters: readonly Parameter[];
  readonly problems: readonly { readonly id: string; readonly problems: readonly Reason[] }[];
} {
  const readings = rows.filter((row) => !isCheckSetting(row)).map(readParameter);
  return {
    parameters: readings.flatMap((reading) => (reading.ok ? [reading.parameter] : [])),
    problems: readings.flatMap((reading) => (reading.ok ? [] : [{ id: reading.id, problems: reading.problems }])),
  };
}

/** The cells of a parameter: days as Excel numbers, the rule by its label. */
export function parameterRow(parameter: Parameter): Readonly<Record<string, CellValue>> {
  const { validFrom, validTo } = parameter;
  return {
    ...parameter,
    rule: ruleLabel(parameter.rule),
    validFrom: validFrom === "" ? "" : toSerial(validFrom),
    validTo: validTo === "" ? "" : toSerial(validTo),
  };
}

function known<T>(reading: Reading<T>, missing: string, problems: Reason[]): T | undefined {
  if (reading.kind === "value") return reading.value;
  problems.push(reading.kind === "empty" ? { code: missing } : reading.reason);
  return undefined;
}

function optional<T extends string>(reading: Reading<T>, problems: Reason[]): T | "" {
  if (reading.kind === "value") return reading.value;
  if (reading.kind === "unreadable") problems.push(reading.reason);
  return "";
}

function text(cell: CellValue | undefined): string {
  return tidy(String(cell ?? ""));
}
