import { isoDay, monthOf, yearOf, type IsoDay } from "../calendar";
import { familyOf, labelOf, readNeed, valueOf, type Need } from "../need";
import type { CellValue, TableRow } from "../table";
import type { FormBook, FormLine } from "./book";
import { FORM_COLUMNS } from "./columns";
import { KEEP, plainNature } from "./lists";

/** Why a line of an earlier exercise is proposed again. */
export type PrefillReason = "recurrent" | "contract-ends";

/** A need of an earlier exercise that the form proposes. */
export interface Prefill {
  readonly row: TableRow;
  readonly need: Need;
  readonly why: PrefillReason;
}

/**
 * Needs of earlier exercises to propose again to a department: those of the last exercise before `year` that come back
 * (recurrent, renewal), and those of any earlier one whose contract ends within `year`. Dropped needs are not.
 *
 * @param rows rows of `Besoins` of that department
 */
export function prefillsFor(rows: readonly TableRow[], year: number): readonly Prefill[] {
  const earlier = rows
    .map((row) => ({ row, need: readNeed(row), year: valueOf(readNeed(row).year) }))
    .filter((one) => one.year !== undefined && one.year < year && valueOf(one.need.status) !== "dropped");
  const last = earlier.reduce((latest, one) => Math.max(latest, one.year ?? 0), 0);
  return earlier.flatMap(({ row, need, year: itsYear }): readonly Prefill[] => {
    if (endsWithin(need, year)) return [{ row, need, why: "contract-ends" }];
    const character = valueOf(need.character);
    const comesBack = itsYear === last && (character === "recurrent" || character === "renewal");
    return comesBack ? [{ row, need, why: "recurrent" }] : [];
  });
}

function endsWithin({ currentEnd }: Need, year: number): boolean {
  const end = valueOf(currentEnd);
  return end !== undefined && yearOf(end) === year;
}

/** The lines of a form for what is proposed again, in the order of the sheet. */
export function prefilledLines(
  prefills: readonly Prefill[],
  keyOf: (needId: string) => string,
  { year, families, monthLabel }: Pick<FormBook, "year" | "families"> & { monthLabel: (firstDay: IsoDay) => string },
): readonly FormLine[] {
  const labels = new Map(families.map(({ code, label }) => [code, label]));
  return prefills.map(({ row, need, why }): FormLine => {
    const cells: Record<string, CellValue> = {};
    for (const { field } of FORM_COLUMNS) {
      const cell = row[field];
      if (cell !== undefined && cell !== "" && field !== "suggestedFamily" && field !== "neededBy") cells[field] = cell;
    }
    const month = monthIn(need, year, why);
    if (month !== undefined) cells["neededBy"] = monthLabel(month);
    const nature = plainNature(valueOf(need.nature));
    if (nature !== undefined) cells["nature"] = nature;
    const family = labels.get(familyOf(need));
    if (family !== undefined) cells["suggestedFamily"] = family;
    if (why === "contract-ends") cells["character"] = labelOf("character", "renewal");
    cells["keep"] = KEEP.yes;
    return { key: keyOf(need.id), cells };
  });
}

/** First day of the month in which the need comes: when its contract ends, else the same month as before. */
function monthIn({ currentEnd, neededBy }: Need, year: number, why: PrefillReason): IsoDay | undefined {
  const day = why === "contract-ends" ? valueOf(currentEnd) : valueOf(neededBy);
  if (day === undefined) return undefined;
  return isoDay(year, monthOf(day), 1);
}
