import { createClassifier } from "../classification";
import { Nomenclature, type Family } from "../nomenclature";

/** What a family of the nomenclature that is left becomes in the one that comes. */
export interface Correspondence {
  readonly from: string;
  /** Code in the new nomenclature; "" when nothing there resembles it. */
  readonly to: string;
  /** 1 when the code is kept or named among the codes of the past; else that of the suggestion. */
  readonly confidence: number;
}

/**
 * For each code in use before, the family that takes it over: the one that names it among its former codes, the one of
 * the same code and label, else the one that its label and keywords resemble. It works for two nomenclatures that share
 * no code; what resembles nothing is left to the user.
 */
export function correspondences(
  codes: readonly string[],
  before: Nomenclature,
  after: readonly Family[],
): readonly Correspondence[] {
  const next = new Nomenclature(after);
  const classifier = createClassifier(next);
  const inUse = new Set(next.families.map(({ code }) => code));
  return codes.map((from) => {
    const old = before.byCode(from);
    const named = next.successorOf(from);
    if (named) return { from, to: named.code, confidence: 1 };
    if (!old) return { from, to: inUse.has(from) ? from : "", confidence: inUse.has(from) ? 1 : 0 };
    if (inUse.has(from) && next.byCode(from)?.label === old.label) return { from, to: from, confidence: 1 };
    const [cpv = ""] = old.cpvPrefixes;
    const [best] = classifier.suggest(
      { title: old.label, description: old.keywords.join(", "), cpv: cpv.padEnd(8, "0"), nature: old.nature },
      1,
    );
    return { from, to: best?.family ?? "", confidence: best?.confidence ?? 0 };
  });
}
