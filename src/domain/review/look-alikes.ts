import type { Need } from "../need";
import { dice, profileOf, profileSimilarity, type TextProfile } from "../text";
import { GUESS, type Suggestions } from "./queue";

/** From this similarity two objects say the same thing: what is decided for one may be proposed for the other. */
const ALIKE = 0.75;
/** Share of their words that two such objects have in common, unless words were typed wrong: then of their letters. */
const WORDS_ALIKE = 0.7;
const LETTERS_ALIKE = 0.55;

/** Objects are compared at each need that is shown: each is prepared once. */
const profiles = new WeakMap<Need, TextProfile>();

function preparedFor(need: Need): TextProfile {
  let profile = profiles.get(need);
  if (!profile) profiles.set(need, (profile = profileOf(need.title)));
  return profile;
}

/** The other needs of a list that say the same thing as one of them, whatever the wording, in the order of the list. */
export function lookAlikes(need: Need, others: readonly Need[]): readonly Need[] {
  const profile = preparedFor(need);
  return others.filter((other) => other.id !== need.id && alike(profile, preparedFor(other)));
}

function alike(one: TextProfile, other: TextProfile): boolean {
  return mayBeAlike(one, other) && profileSimilarity(one, other) >= ALIKE;
}

/** Spares the full comparison to the thousands of objects that have little in common. */
function mayBeAlike(one: TextProfile, other: TextProfile): boolean {
  const least = ((one.weight + other.weight) / 2) * WORDS_ALIKE;
  if (Math.min(one.weight, other.weight) < least) return false;
  let shared = 0;
  for (const [stem, weight] of one.stems) shared += Math.min(weight, other.stems.get(stem) ?? 0);
  return shared >= least || dice(one.trigrams, other.trigrams) >= LETTERS_ALIKE;
}

/** Needs proposed the same family that are listed at a time: as many as are read at a glance. */
export const LISTED_TOGETHER = 12;

/**
 * What a decision on a need may settle besides it: the others that say the same thing, and those that are proposed the
 * family chosen, the surest first.
 */
export function togetherWith(
  need: Need,
  family: string | undefined,
  queue: readonly Need[],
  suggestions: Suggestions,
): { readonly alike: readonly Need[]; readonly proposed: readonly Need[] } {
  const alike = lookAlikes(need, queue);
  if (family === undefined) return { alike, proposed: [] };
  const known = new Set(alike);
  return { alike, proposed: sameSuggestion(need, family, queue, suggestions).filter((other) => !known.has(other)) };
}

/**
 * The other needs of a list whose first suggestion is a family, surest first, from the confidence where it is more often
 * right than wrong: one look at their titles decides for all of them.
 */
export function sameSuggestion(
  need: Need,
  family: string,
  others: readonly Need[],
  suggestions: Suggestions,
): readonly Need[] {
  const sure = ({ id }: Need): number => {
    const first = suggestions.get(id)?.[0];
    return first?.family === family ? first.confidence : 0;
  };
  return others
    .filter((other) => other.id !== need.id && sure(other) >= GUESS)
    .sort((one, two) => sure(two) - sure(one));
}
