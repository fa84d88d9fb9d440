import { isoDay, type IsoDay } from "../calendar";
import type { Family } from "../nomenclature";
import { choicesOf } from "../need";
import type { FormBook, FormFamily } from "./book";

/** Answers to "À reprendre". */
export const KEEP = { yes: "Oui", no: "Non" };

/** @param monthLabel names a month, given its first day: "mars 2028" */
export function listsFor(year: number, monthLabel: (firstDay: IsoDay) => string): FormBook["lists"] {
  const months = Array.from({ length: 24 }, (_, month) => isoDay(year + Math.floor(month / 12), (month % 12) + 1, 1));
  return {
    nature: choicesOf("nature").map(({ value }) => plainNature(value) ?? value),
    character: choicesOf("character").map(({ label }) => label),
    month: months.flatMap((day) => (day === undefined ? [] : [monthLabel(day)])),
    priority: choicesOf("priority").map(({ label }) => label),
    keep: [KEEP.yes, KEEP.no],
  };
}

/** The word for a nature: its letter means nothing outside a purchasing department. */
export function plainNature(letter: string | undefined): string | undefined {
  return choicesOf("nature").find(({ value }) => value === letter)?.aliases[0];
}

/** Families in use under plain labels, in alphabetical order; a label borne twice says its code. */
export function familiesFor(families: readonly Family[]): readonly FormFamily[] {
  const groups = new Set(families.map(({ parent }) => parent));
  const usable = families.filter(
    ({ code, label, archived }) => code !== "" && label !== "" && !archived && !groups.has(code),
  );
  const times = new Map<string, number>();
  for (const { label } of usable) times.set(label, (times.get(label) ?? 0) + 1);
  return usable
    .map(({ code, label }) => ({ code, label: (times.get(label) ?? 0) > 1 ? `${label} (${code})` : label }))
    .sort((a, b) => a.label.localeCompare(b.label, "fr"));
}
