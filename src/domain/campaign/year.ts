import { yearOf, type IsoDay } from "../calendar";
import { parseCount, valueOf, type Need } from "../need";
import type { CellValue, TableRow } from "../table";
import { fold, tidy } from "../text";
import { lastYear } from "./tally";

/** Name, in the column Règle of `Paramètres`, of the row that holds the exercise being surveyed. */
const RULE = "Exercice de la campagne";

/** The row of `Paramètres` that holds the exercise being surveyed; of several, the last counts. */
export function campaignYearRow(parameters: readonly TableRow[]): TableRow | undefined {
  return parameters.findLast(({ rule }) => fold(tidy(String(rule ?? ""))) === fold(RULE));
}

/** The exercise being surveyed, as `Paramètres` says it; undefined when it does not, or says no year. */
export function campaignYearIn(parameters: readonly TableRow[]): number | undefined {
  const year = valueOf(parseCount(campaignYearRow(parameters)?.["value"]));
  return year !== undefined && Number.isInteger(year) && year >= 2000 && year < 2100 ? year : undefined;
}

/** The exercise being surveyed: the one that `Paramètres` holds, else the last one that the needs name, else next year. */
export function surveyedYear(needs: readonly Need[], parameters: readonly TableRow[], today: IsoDay): number {
  return campaignYearIn(parameters) ?? lastYear(needs) ?? yearOf(today) + 1;
}

/** The cells of `Paramètres` that say which exercise is surveyed. */
export function campaignYearCells(year: number): Readonly<Record<string, CellValue>> {
  return { rule: RULE, value: year, unit: "", source: "Recensement" };
}
