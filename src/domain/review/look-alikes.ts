import type { Need } from "../need";
import { profileOf, profileSimilarity, type TextProfile } from "../text";

/** From this similarity two objects say the same thing: what is decided for one may be proposed for the other. */
const ALIKE = 0.75;

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
  return others.filter((other) => other.id !== need.id && profileSimilarity(profile, preparedFor(other)) >= ALIKE);
}
