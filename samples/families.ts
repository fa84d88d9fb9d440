import { createClassifier, LearntModel, storedModel } from "../src/domain/classification";
import type { Nature } from "../src/domain/need";
import { Nomenclature, SHIPPED_FAMILIES } from "../src/domain/nomenclature";
import type { TableRow } from "../src/domain/table";
import { DEPARTMENTS } from "./content/departments";
import { SHARED_NEEDS } from "./content/shared";

/** Wording → family, as the buyers of the métropole decide. */
const decided = new Map(
  [...SHARED_NEEDS.flat(), ...DEPARTMENTS.flatMap(({ own }) => own)].map(({ title, family }) => [title, family]),
);

/**
 * What the buyers have classified so far: a need under a contract that runs is in the family of that contract, beside
 * what the tool suggested, right or wrong. New needs, and those whose wording says nothing, are still to be classified.
 */
export async function withFamilies(needs: readonly TableRow[]): Promise<readonly TableRow[]> {
  const classifier = createClassifier(new Nomenclature(SHIPPED_FAMILIES), [], new LearntModel(await storedModel()));
  return needs.map((need) => {
    const title = String(need.title ?? "");
    const family = decided.get(title.trim().replace(/\s+/g, " "));
    if (need.currentContract === "" || family === undefined) return need;
    const [first] = classifier.suggest({ title, ...natureOf(need) }, 1);
    return { ...need, validatedFamily: family, ...(first && suggested(first)) };
  });
}

function natureOf({ nature }: TableRow): { readonly nature?: Nature } {
  return nature === "F" || nature === "S" || nature === "T" ? { nature } : {};
}

function suggested({ family, confidence }: { readonly family: string; readonly confidence: number }): TableRow {
  return { suggestedFamily: family, confidence: Math.round(confidence * 1000) / 1000 };
}
