import { profileOf, profileSimilarity, type TextProfile } from "../text";
import type { Validation } from "./suggestion";

/** Validations that resemble a title and agree on a family. */
export interface MemoryVote {
  readonly family: string;
  /** 0 to 1: how sure the memory is, from the closest look-alike and what the others say. */
  readonly strength: number;
  /** Number of look-alikes that chose the family. */
  readonly count: number;
  /** Title of the closest of them, as it was written. */
  readonly example: string;
}

/** Where a family stands: its group, how many families the group has, and how many there are in all. */
export interface Neighbourhood {
  readonly group: string;
  readonly ofGroup: number;
  readonly all: number;
}

interface Remembered {
  readonly profile: TextProfile;
  readonly title: string;
  /** Family → number of validations of that very title. */
  readonly families: Map<string, number>;
}

/** From this similarity a validation counts as a look-alike. */
const LOOK_ALIKE = 0.5;
/** Look-alikes looked for under one word, the latest first: keeps the search short in a long memory. */
const PER_WORD = 60;
/** Validations that what is known of every authority is worth, beside those of this one; the same within a group. */
const PRIOR_VALIDATIONS = 5;
const PRIOR_IN_GROUP = 10;
/**
 * What it is worth besides, for each validation after the first ones: needs of a kind are validated together, so that
 * what was not validated yet is less rare than it seems.
 */
const PRIOR_SHARE = 0.3;
const FIRST_VALIDATIONS = 20;
/** How far the habits of an authority count: 0 not at all, 1 as if its needs came at random. */
const GROUP_HABIT = 0.95;
const FAMILY_HABIT = 0.85;
/** After so many validations, habits count half. */
const FEW_VALIDATIONS = 3;
/** Share of words in common from which a validation is compared in full, and how many are. */
const LEAST_OVERLAP = 0.35;
const COMPARED = 12;
/** Sureness of a memory that says exactly the same thing. */
const SAME_TITLE = 0.97;

/** What was validated, found again by what it says. */
export class Memory {
  readonly #titles = new Map<string, Remembered>();
  readonly #uses = new Map<string, number>();
  readonly #usesOfGroup = new Map<string, number>();
  #validations = 0;
  readonly #byStem = new Map<string, Remembered[]>();

  /** Number of distinct titles remembered. */
  get size(): number {
    return this.#titles.size;
  }

  /** @param group the group that the family is in */
  learn({ title, family }: Validation, group: string): void {
    const profile = profileOf(title);
    if (profile.folded === "") return;
    this.#uses.set(family, (this.#uses.get(family) ?? 0) + 1);
    this.#usesOfGroup.set(group, (this.#usesOfGroup.get(group) ?? 0) + 1);
    this.#validations++;
    const known = this.#titles.get(profile.folded);
    if (known) {
      known.families.set(family, (known.families.get(family) ?? 0) + 1);
      return;
    }
    const fresh = { profile, title, families: new Map([[family, 1]]) };
    this.#titles.set(profile.folded, fresh);
    for (const stem of profile.stems.keys()) {
      const sharing = this.#byStem.get(stem);
      if (sharing) sharing.push(fresh);
      else this.#byStem.set(stem, [fresh]);
    }
  }

  /**
   * How much likelier a family is in this authority than in any: 1 when nothing was validated, more for the families that
   * it validates often and their neighbours, less for those that it never did.
   */
  familiarity(family: string, { group, ofGroup, all }: Neighbourhood): number {
    const inGroup = this.#usesOfGroup.get(group) ?? 0;
    const usual = ofGroup / all;
    const prior = PRIOR_VALIDATIONS + PRIOR_SHARE * Math.max(0, this.#validations - FIRST_VALIDATIONS);
    const ofAll = (inGroup + prior * usual) / ((this.#validations + prior) * usual);
    const used = this.#uses.get(family) ?? 0;
    const inside = ((used + PRIOR_IN_GROUP / ofGroup) * ofGroup) / (inGroup + PRIOR_IN_GROUP);
    // A few validations are not yet habits.
    const settled = this.#validations / (this.#validations + FEW_VALIDATIONS);
    return ofAll ** (GROUP_HABIT * settled) * inside ** (FAMILY_HABIT * settled);
  }

  /** What the memory says of a title, surest family first; empty when nothing resembles it. */
  recall(title: string): readonly MemoryVote[] {
    if (this.size === 0) return [];
    const profile = profileOf(title);
    const votes = new Map<string, { weight: number; count: number; closest: number; example: string }>();
    let total = 0;
    for (const { remembered, likeness } of this.#lookAlikes(profile)) {
      const families = [...remembered.families];
      const times = families.reduce((sum, [, count]) => sum + count, 0);
      for (const [family, count] of families) {
        const weight = likeness ** 4 * (count / times);
        total += weight;
        const vote = votes.get(family) ?? { weight: 0, count: 0, closest: 0, example: "" };
        vote.weight += weight;
        vote.count += count;
        if (likeness > vote.closest || (likeness === vote.closest && remembered.title < vote.example)) {
          vote.closest = likeness;
          vote.example = remembered.title;
        }
        votes.set(family, vote);
      }
    }
    return [...votes]
      .map(([family, { weight, count, closest, example }]) => {
        const sureness = Math.min(SAME_TITLE, (closest - LOOK_ALIKE) / (1 - LOOK_ALIKE) + 0.1);
        return { family, strength: sureness * (weight / total), count, example };
      })
      .sort((one, two) => two.strength - one.strength || (one.family < two.family ? -1 : 1));
  }

  #lookAlikes(profile: TextProfile): readonly { readonly remembered: Remembered; readonly likeness: number }[] {
    const same = this.#titles.get(profile.folded);
    if (same) return [{ remembered: same, likeness: 1 }];
    const shared = new Map<Remembered, number>();
    for (const [stem, weight] of profile.stems) {
      for (const remembered of (this.#byStem.get(stem) ?? []).slice(-PER_WORD)) {
        const own = remembered.profile.stems.get(stem) ?? 0;
        shared.set(remembered, (shared.get(remembered) ?? 0) + Math.min(weight, own));
      }
    }
    return [...shared]
      .map(([remembered, weight]) => ({
        remembered,
        overlap: (2 * weight) / (profile.weight + remembered.profile.weight),
      }))
      .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
      .sort((one, two) => two.overlap - one.overlap || (one.remembered.title < two.remembered.title ? -1 : 1))
      .slice(0, COMPARED)
      .map(({ remembered }) => ({ remembered, likeness: profileSimilarity(profile, remembered.profile) }))
      .filter(({ likeness }) => likeness >= LOOK_ALIKE);
  }
}
