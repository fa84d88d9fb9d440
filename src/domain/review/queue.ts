import { autoThreshold, type Suggestion } from "../classification";
import { estimatedValue, valueOf, type Need } from "../need";

/** Families suggested for each need, by its identifier, the surest first. */
export type Suggestions = ReadonlyMap<string, readonly Suggestion[]>;

/** What is shown first: what needs a human most, the most money, the least sure, or what one decision settles most of. */
export type ReviewOrder = "stake" | "amount" | "doubt" | "together";

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
 * "together" puts first the family that is proposed for the most needs, the surest of them before the others, and last,
 * in the order of "stake", what is hardly more than a guess.
 */
export function reviewQueue(
  needs: readonly Need[],
  suggestions: Suggestions,
  order: ReviewOrder = "stake",
): readonly Need[] {
  const awaiting = awaitingFamily(needs);
  const sizes = order === "together" ? sizesOf(awaiting, suggestions) : undefined;
  const ranked = awaiting.map((need) => {
    const confidence = firstConfidence(need.id, suggestions);
    const family = confidence >= GUESS ? (suggestions.get(need.id)?.[0]?.family ?? "") : "";
    const money = Math.max(valueOf(estimatedValue(need)) ?? 0, 0);
    const doubt = order === "amount" ? 0 : order === "doubt" ? confidence : bandOf(confidence);
    return { need, money, doubt, family, confidence, size: sizes?.get(family) ?? 0 };
  });
  ranked.sort((one, other) => {
    if (one.size !== other.size) return other.size - one.size;
    if (one.size > 0) return one.family === other.family ? other.confidence - one.confidence : before(one, other);
    return one.doubt - other.doubt || other.money - one.money;
  });
  return ranked.map(({ need }) => need);
}

/** For how many needs each family is proposed first, guesses left out. */
function sizesOf(needs: readonly Need[], suggestions: Suggestions): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { id } of needs) {
    const first = suggestions.get(id)?.[0];
    if (first && first.confidence >= GUESS) sizes.set(first.family, (sizes.get(first.family) ?? 0) + 1);
  }
  return sizes;
}

function before(one: { readonly family: string }, other: { readonly family: string }): number {
  return one.family < other.family ? -1 : 1;
}

function bandOf(confidence: number): number {
  if (confidence < GUESS) return 0;
  return confidence < autoThreshold ? 1 : 2;
}

/**
 * Share of families of a wrong division measured among what was validated at once from the words alone, validations
 * feeding the next ones: where habits and look-alikes make a suggestion surer, only the lower bound believes them
 * (docs/classification.md).
 */
const LEAST_RISK = 0.07;

/** How many errors to expect: as the confidences say, and at the rate that was measured. */
export interface ExpectedErrors {
  readonly least: number;
  readonly most: number;
}

/** Needs whose first suggestion is at least this sure, and the number of errors to expect among them. */
export function sureAbove(
  needs: readonly Need[],
  suggestions: Suggestions,
  threshold: number,
): { readonly needs: readonly Need[]; readonly expectedErrors: ExpectedErrors } {
  const sure = needs.filter(({ id }) => firstConfidence(id, suggestions) >= threshold);
  const risks = sure.map(({ id }) => 1 - firstConfidence(id, suggestions));
  const least = risks.reduce((total, risk) => total + risk, 0);
  const most = risks.reduce((total, risk) => total + Math.max(risk, LEAST_RISK), 0);
  return { needs: sure, expectedErrors: { least, most } };
}
