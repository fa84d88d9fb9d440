import type { CellValue } from "../table";
import { fold, tidy, words } from "../text";
import { isBlank, textOf, type Row } from "./cells";
import { headerMatches } from "./headerMatch";

/** What the lines above a list say once for all its lines. */
export type SaidAbove = Readonly<Partial<Record<"department" | "service" | "contributor" | "year", CellValue>>>;

const FIELDS = ["department", "service", "contributor", "year"] as const;
const LONGEST_VALUE = 80;

/** "Direction : Espaces verts", in one cell or in two, when the line says nothing else. */
export function saidIn(row: Row): SaidAbove {
  const filled = row.filter((cell) => !isBlank(cell));
  const said: Partial<Record<(typeof FIELDS)[number], CellValue>> = {};
  for (let at = 0; at < filled.length; at++) {
    const text = textOf(filled[at]);
    const [, inside = "", value = ""] = /^([^:]{3,40}?) ?: ?(\S.*)$/u.exec(text) ?? [];
    const named = fieldOf(inside);
    const next = filled[at + 1];
    if (named !== undefined && value !== "" && value.length <= LONGEST_VALUE) said[named] ??= tidy(value);
    else if (next !== undefined && isLabel(text, filled.length)) {
      const field = fieldOf(text.replace(/ ?:$/u, ""));
      if (field === undefined || textOf(next).length > LONGEST_VALUE || textOf(next).endsWith(":")) continue;
      said[field] ??= typeof next === "string" ? tidy(next) : next;
      at += 1;
    }
  }
  return said;
}

/** A name that ends with a colon, or that stands alone before its value. */
function isLabel(text: string, filled: number): boolean {
  return text.endsWith(":") || filled === 2;
}

/** Titles that say for which year the needs are. */
const ABOUT_NEEDS = /recens|besoin|programm|prevision|campagne|exercice|budget|achats/u;

/** "Recensement des besoins 2027": the only year of a title that speaks of needs is theirs. */
export function yearOfTitle(title: string): number | undefined {
  const years = new Set(title.match(/(?<![\d/.-])20\d{2}(?![\d/.-])/gu));
  const [only] = years;
  return only !== undefined && years.size === 1 && ABOUT_NEEDS.test(fold(title)) ? Number(only) : undefined;
}

function fieldOf(name: string): (typeof FIELDS)[number] | undefined {
  if (words(name) === "") return undefined;
  const [best] = headerMatches(fold(name));
  return best !== undefined && best.score >= 1 ? FIELDS.find((field) => field === best.field) : undefined;
}
