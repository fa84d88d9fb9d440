import { words } from "../text";
import { objectOfNeed } from "./wording";

/**
 * Words of the families that hold purchases made to measure: two programs, two studies, two courses have each their own
 * characteristics, so that the family alone does not make them homogeneous (R2121-6). Fewer than what pooling leaves
 * aside: care or works are seldom bought together, but they do add up.
 */
const MADE_TO_MEASURE = new Set(
  `logiciel logiciels progiciel progiciels application applications developpement internet etude etudes conseil
  ingenierie programmation faisabilite assistance maitrise urbanisme paysage recherche evenements spectacle spectacles
  exposition expositions evaluation`.split(/\s+/u),
);
/** Studies that a trade does in the same terms for everyone. */
const STANDARD = new Set("geotechniques geometre sondages analyses diagnostics utilisateurs".split(" "));
/** Share of the lines that a word must stand in to be common. */
const MOST = 0.6;
/** Share of what the lines say that common words must make for one thing to be named. */
const MAINLY = 0.5;

/** Whether a family, by its label, holds purchases that are seldom homogeneous. */
export function isMadeToMeasure(label: string): boolean {
  const said = words(label).split(" ");
  return said.some((word) => MADE_TO_MEASURE.has(word)) && !said.some((word) => STANDARD.has(word));
}

/** Whether lines of a family name mainly one thing, with words that the family does not say already. */
export function nameOneThing(lines: readonly { readonly title: string }[], label: string): boolean {
  const ofFamily = new Set(objectOfNeed({ title: label }).split(" "));
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const stem of objectOfNeed(line).split(" ")) {
      if (stem !== "" && !ofFamily.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const said = [...counts.values()];
  const common = said.filter((count) => count > 1 && count >= MOST * lines.length);
  return common.length > 0 && total(common) >= MAINLY * total(said);
}

function total(counts: readonly number[]): number {
  return counts.reduce((before, count) => before + count, 0);
}
