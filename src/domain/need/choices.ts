import { TABLES, type Choice } from "../table";
import type { Nature } from "./need";

const LISTS = new Map(TABLES.needs.columns.map(({ key, choices = [] }) => [key, choices]));

/** The closed list of a column of `Besoins`; empty for a free column. */
export function choicesOf(column: string): readonly Choice[] {
  return LISTS.get(column) ?? [];
}

/** Label written in the sheet for a stable value; the value itself when the list does not know it. */
export function labelOf(column: string, value: string): string {
  return choicesOf(column).find((choice) => choice.value === value)?.label ?? value;
}

/** What a longer wording of a nature contains: "travaux neufs", "prestations de service". */
export const NATURES_OF_NEED: readonly { readonly nature: Nature; readonly stem: string }[] = [
  { nature: "F", stem: "fourniture" },
  { nature: "S", stem: "service" },
  { nature: "S", stem: "prestation" },
  { nature: "T", stem: "travaux" },
];
