import type { Suggestion } from "../../../domain/classification";
import type { Need } from "../../../domain/need";
import { profileOf, profileSimilarity } from "../../../domain/text";
import { isDropped, valueOfNeed } from "../../shared/findings/selectors";

export type Suggestions = ReadonlyMap<string, readonly Suggestion[]>;
export type QueueOrder = "amount" | "doubt";

/** Confidence of the first suggestion; 0 when there is none. */
export function confidenceOf(id: string, suggestions: Suggestions): number {
  return suggestions.get(id)?.[0]?.confidence ?? 0;
}

/** The needs that wait for a family, in the order asked for; those just decided are out before Excel has answered. */
export function queueOf(
  needs: readonly Need[],
  suggestions: Suggestions,
  decided: ReadonlySet<string>,
  order: QueueOrder,
): readonly Need[] {
  const waiting = needs.filter((need) => need.validatedFamily === "" && !decided.has(need.id) && !isDropped(need));
  const rank = (need: Need) => (order === "amount" ? 0 - (valueOfNeed(need) ?? 0) : confidenceOf(need.id, suggestions));
  const ranks = new Map(waiting.map((need) => [need, rank(need)]));
  return waiting.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** Needs whose first suggestion is at least this sure, and the number of errors to expect among them. */
export function sureAbove(
  queue: readonly Need[],
  suggestions: Suggestions,
  threshold: number,
): { readonly needs: readonly Need[]; readonly expectedErrors: number } {
  const needs = queue.filter(({ id }) => confidenceOf(id, suggestions) >= threshold);
  const expectedErrors = needs.reduce((total, { id }) => total + 1 - confidenceOf(id, suggestions), 0);
  return { needs, expectedErrors };
}

const ALIKE = 0.75;

/** The other waiting needs that say the same thing, whatever the wording. */
export function similarTo(need: Need, queue: readonly Need[]): readonly Need[] {
  const profile = profileOf(need.title);
  return queue.filter((other) => other !== need && profileSimilarity(profile, preparedFor(other.title)) >= ALIKE);
}

const profiles = new Map<string, ReturnType<typeof profileOf>>();

/** Titles are compared at each need: prepared once. */
function preparedFor(title: string): ReturnType<typeof profileOf> {
  let profile = profiles.get(title);
  if (!profile) profiles.set(title, (profile = profileOf(title)));
  return profile;
}
