import { readFamily, type Family } from "../../../domain/nomenclature";
import type { TableRow } from "../../../domain/table";
import { readDepartments, readParameters, type Parameter } from "../../../domain/threshold";
import { readCheckSettings, type ValidationContext } from "../../../domain/validation";
import { readOnce } from "../facts/readOnce";

/** Tables that needs are checked against. */
export type CheckLists = Readonly<Partial<Record<"nomenclature" | "departments" | "parameters", readonly TableRow[]>>>;

/** What needs are checked against, out of the tables of the workbook. */
export function checkContext(today: string, lists: CheckLists): ValidationContext {
  return {
    today,
    families: familiesIn(lists),
    departments: readDepartments(lists.departments ?? []),
    // A workbook to come has the parameters that it is created with.
    ...(lists.parameters ? { parameters: parametersIn(lists) } : {}),
    ...readCheckSettings(lists.parameters ?? [], today),
  };
}

export function familiesIn({ nomenclature = [] }: CheckLists): readonly Family[] {
  return readOnce(nomenclature, readFamily);
}

export function parametersIn({ parameters = [] }: CheckLists): readonly Parameter[] {
  return readParameters(parameters).parameters;
}
