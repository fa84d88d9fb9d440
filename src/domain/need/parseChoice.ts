import { NATURES_OF_NEED, choicesOf } from "./choices";
import type { CellValue, Choice } from "../table";
import { tidy, words } from "../text";
import type { Nature } from "./need";
import { EMPTY, type Reading } from "./reading";
import { unreadable } from "./unreadable";

type Value = Extract<Reading<string>, { kind: "value" }>;

/** Writings of a list that are remembered beside its own: a long file repeats a few. */
const MOST_WRITINGS = 2_000;
const indexes = new WeakMap<readonly Choice[], Map<string, Value>>();

/**
 * The stable value of a closed list that a cell names by its label or another spelling, accents, case and spaces apart.
 * "T - Travaux" and "Travaux (bâtiment)" are read by their first part.
 */
export function parseChoice(choices: readonly Choice[], cell: CellValue | null | undefined): Reading<string> {
  if (cell === null || cell === undefined) return EMPTY;
  const written = typeof cell === "boolean" ? (cell ? "vrai" : "faux") : String(cell);
  const index = indexOf(choices);
  const plain = index.get(written.toLowerCase());
  if (plain !== undefined) return plain;
  const seen = words(written);
  if (seen === "" && tidy(written) === "") return EMPTY;
  const value = index.get(seen || tidy(written)) ?? index.get(words(written.split(/[(:–—]| - /u)[0] ?? ""));
  if (value === undefined) return unreadable(written, "choice.unknown");
  if (index.size < MOST_WRITINGS) index.set(written.toLowerCase(), value);
  return value;
}

const YES: Reading<boolean> = { kind: "value", value: true };
const NO: Reading<boolean> = { kind: "value", value: false };

/** Oui, O, X, vrai, 1… */
export function parseYesNo(cell: CellValue | null | undefined): Reading<boolean> {
  const reading = parseChoice(choicesOf("reservable"), cell);
  if (reading.kind !== "value") return reading;
  return reading.value === "yes" ? YES : NO;
}

/** F, S or T. A cell that names two natures ("Fournitures et services") is unreadable: `nature.several`. */
export function parseNature(cell: CellValue | null | undefined): Reading<Nature> {
  const reading = parseChoice(choicesOf("nature"), cell);
  if (reading.kind === "empty") return reading;
  if (reading.kind === "value") return reading as Reading<Nature>;
  const seen = words(reading.raw);
  const named = [...new Set(NATURES_OF_NEED.filter(({ stem }) => seen.includes(stem)).map(({ nature }) => nature))];
  const [only, ...others] = named;
  if (only === undefined) return reading;
  if (others.length > 0) return unreadable(reading.raw, "nature.several", { natures: { list: named } });
  return { kind: "value", value: only };
}

function indexOf(choices: readonly Choice[]): Map<string, Value> {
  const known = indexes.get(choices);
  if (known) return known;
  const index = new Map<string, Value>();
  for (const { value, label, aliases } of choices) {
    const reading: Value = { kind: "value", value };
    for (const spelling of [label, value, ...aliases])
      if (!index.has(words(spelling) || spelling)) index.set(words(spelling) || spelling, reading);
  }
  indexes.set(choices, index);
  return index;
}
