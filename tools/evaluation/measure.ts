import { autoThreshold, type Suggestion } from "../../src/domain/classification";
import { mainCpv, type Nomenclature } from "../../src/domain/nomenclature";
import type { LabelledTitle } from "./read-titles";

/** Suggestions asked for each title: enough to rank three divisions. */
export const ASKED = 40;

/** A title, its code, and what the classifier answered, best first. */
export interface Answer {
  readonly asked: LabelledTitle;
  readonly suggestions: readonly Suggestion[];
}

interface Hits {
  readonly top1: number;
  readonly top3: number;
}

/** Shares between 0 and 1; the family of a title is the one that its code falls in. */
export interface Measures {
  readonly n: number;
  readonly division: Hits & { readonly macroF1: number };
  readonly group: Hits;
  readonly family: Hits;
  /** Expected calibration error of the first confidence, ten bins, judged on the division. */
  readonly ece: number;
  /** What would be validated without being looked at, judged on the division. */
  readonly auto: { readonly precision: number; readonly coverage: number };
  /** Share of titles left without a suggestion. */
  readonly abstained: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Distinct values in the order of the suggestions. */
function ranked(suggestions: readonly Suggestion[], valueOf: (suggestion: Suggestion) => string): readonly string[] {
  return [...new Set(suggestions.map(valueOf))];
}

function hits(pairs: readonly { readonly ranked: readonly string[]; readonly truth: string }[]): Hits {
  const first = pairs.filter(({ ranked: [best], truth }) => best === truth).length;
  const three = pairs.filter(({ ranked: values, truth }) => values.slice(0, 3).includes(truth)).length;
  return { top1: ratio(first, pairs.length), top3: ratio(three, pairs.length) };
}

/** Mean over the divisions met of the harmonic mean of precision and recall. */
function macroF1(pairs: readonly { readonly ranked: readonly string[]; readonly truth: string }[]): number {
  const truths = [...new Set(pairs.map(({ truth }) => truth))];
  const scores = truths.map((division) => {
    const said = pairs.filter(({ ranked: [best] }) => best === division).length;
    const is = pairs.filter(({ truth }) => truth === division).length;
    const both = pairs.filter(({ ranked: [best], truth }) => truth === division && best === division).length;
    return ratio(2 * both, said + is);
  });
  return ratio(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}

function calibrationError(judged: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const { confidence, right } of judged) {
    const bin = Math.min(9, Math.floor(confidence * 10));
    bins[bin] = (bins[bin] ?? 0) + confidence - (right ? 1 : 0);
  }
  return ratio(
    bins.reduce((sum, gap) => sum + Math.abs(gap), 0),
    judged.length,
  );
}

/** How right the answers are, at each level of the CPV and on the families; `threshold` is that of what is not looked at. */
export function measure(
  answers: readonly Answer[],
  nomenclature: Nomenclature,
  threshold: number = autoThreshold,
): Measures {
  const cpvOf = ({ cpv, family: code }: Suggestion): string => {
    const family = nomenclature.byCode(code);
    return cpv ?? (family && mainCpv(family)) ?? "";
  };
  const level = (digits: number): readonly { readonly ranked: readonly string[]; readonly truth: string }[] =>
    answers.map(({ asked, suggestions }) => ({
      ranked: ranked(suggestions, (suggestion) => cpvOf(suggestion).slice(0, digits)),
      truth: asked.cpv.slice(0, digits),
    }));
  const divisions = level(2);
  const families = answers.map(({ asked, suggestions }) => ({
    ranked: ranked(suggestions, ({ family }) => family),
    truth: nomenclature.familyOfCpv(asked.cpv)?.code ?? "",
  }));
  const judged = answers.map(({ suggestions }, at) => {
    const division = divisions[at];
    return { confidence: suggestions[0]?.confidence ?? 0, right: division?.ranked[0] === division?.truth };
  });
  const automatic = judged.filter(({ confidence }) => confidence >= threshold);
  return {
    n: answers.length,
    division: { ...hits(divisions), macroF1: macroF1(divisions) },
    group: hits(level(3)),
    family: hits(families),
    ece: calibrationError(judged),
    auto: {
      precision: ratio(automatic.filter(({ right }) => right).length, automatic.length),
      coverage: ratio(automatic.length, answers.length),
    },
    abstained: ratio(answers.filter(({ suggestions }) => suggestions.length === 0).length, answers.length),
  };
}
