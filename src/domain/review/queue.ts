import { autoThreshold, type Suggestion } from "../classification";
import { estimatedValue, valueOf, type Need } from "../need";

/** Families suggested for each need, by its identifier, the surest first. */
export type Suggestions = ReadonlyMap<string, readonly Suggestion[]>;

/** What is shown first: what needs a human most, the most money, or the least sure. */
export type ReviewOrder = "stake" | "amount" | "doubt";

/** Under this confidence the first suggestion is wrong about as often as it is right. */
export const GUESS = 0.5;

/** Confidence of the first suggestion of a need; 0 when there is none. */
export function firstConfidence(id: string, suggestions: Suggestions): number {
  return suggestions.get(id)?.[0]?.confidence ?? 0;
}

/** Needs that still wait for a family: neither validated nor dropped. */
export function awaitingFamily(needs: readonly Need[]): readonly Need[] {
  return needs.filter((need) => need.validatedFamily === "" && valueOf(need.status) !== "dropped");
}

/**
 * The needs that wait for a family, in the order asked for. "stake" puts what is hardly more than a guess before what
 * is doubtful, and that before what is sure, with the most money first in each; an amount that is not known comes last.
 */
export function reviewQueue(
  needs: readonly Need[],
  suggestions: Suggestions,
  order: ReviewOrder = "stake",
): readonly Need[] {
  const ranked = awaitingFamily(needs).map((need) => {
    const confidence = firstConfidence(need.id, suggestions);
    const money = Math.max(valueOf(estimatedValue(need)) ?? 0, 0);
    return { need, money, doubt: order === "amount" ? 0 : order === "doubt" ? confidence : bandOf(confidence) };
  });
  ranked.sort((one, other) => one.doubt - other.doubt || other.money - one.money);
  return ranked.map(({ need }) => need);
}

function bandOf(confidence: number): number {
  if (confidence < GUESS) return 0;
  return confidence < autoThreshold ? 1 : 2;
}

/** Needs whose first suggestion is at least this sure, and the number of errors to expect among them. */
export function sureAbove(
  needs: readonly Need[],
  suggestions: Suggestions,
  threshold: number,
): { readonly needs: readonly Need[]; readonly expectedErrors: number } {
  const sure = needs.filter(({ id }) => firstConfidence(id, suggestions) >= threshold);
  const expectedErrors = sure.reduce((total, { id }) => total + 1 - firstConfidence(id, suggestions), 0);
  return { needs: sure, expectedErrors };
}
