import { autoThreshold, createClassifier, type Classifier, type Suggestion } from "../../src/domain/classification";
import { valueOf, type Need } from "../../src/domain/need";
import type { Family, Nomenclature } from "../../src/domain/nomenclature";
import { lookAlikes, reviewQueue, searchForNeed, sureAbove, type Suggestions } from "../../src/domain/review";

/** What classifying a list costs someone who always knows the right family, on the page Classement. */
export interface Sitting {
  readonly needs: number;
  /** Validated together above the usual confidence, and how many of them are not in the right family. */
  readonly validatedTogether: number;
  readonly wrongTogether: number;
  /** Needs that were looked at, one after the other. */
  readonly screens: number;
  /** Of them, those whose right family was the first suggestion, another of the three, or had to be searched for. */
  readonly first: number;
  readonly another: number;
  readonly searched: number;
  /** Needs decided together with one that looks alike. */
  readonly decidedTogether: number;
  readonly keys: number;
}

/** Whether someone who has one family in mind is content with another. */
export type Accepts = (suggested: string, inMind: Family) => boolean;

/** Suggestions that the page shows, that it knows for the search, and that the list of the search holds. */
const SHOWN = 3;
const LIKELY = 9;
const LISTED = 6;
/** Keys that validating everything above the confidence takes: the button, and its confirmation. */
const TOGETHER = 2;

/**
 * Classifies a list as the page has it done: what is sure in one act, then need after need, the memory learning each
 * decision. `familyOf` gives the family that a person has in mind for a need.
 */
export function sit(
  needs: readonly Need[],
  nomenclature: Nomenclature,
  familyOf: (need: Need) => Family,
  accepts: Accepts,
): Sitting {
  const classifier = createClassifier(nomenclature);
  const suggestions: Suggestions = new Map(needs.map((need) => [need.id, classifier.suggest(textOf(need))]));
  const sure = sureAbove(needs, suggestions, autoThreshold).needs;
  let wrongTogether = 0;
  for (const need of sure) {
    const family = suggestions.get(need.id)?.[0]?.family ?? "";
    if (!accepts(family, familyOf(need))) wrongTogether += 1;
    classifier.learn({ title: need.title, family });
  }
  const done = new Set(sure.map(({ id }) => id));
  const queue = reviewQueue(
    needs.filter(({ id }) => !done.has(id)),
    suggestions,
  );
  const one = oneByOne(queue, classifier, nomenclature, familyOf, accepts);
  const keys = one.keys + (sure.length > 0 ? TOGETHER : 0);
  return { needs: needs.length, validatedTogether: sure.length, wrongTogether, ...one, keys };
}

function oneByOne(
  queue: readonly Need[],
  classifier: Classifier,
  nomenclature: Nomenclature,
  familyOf: (need: Need) => Family,
  accepts: Accepts,
) {
  const count = { screens: 0, first: 0, another: 0, searched: 0, decidedTogether: 0, keys: 0 };
  let waiting = queue;
  for (let need = waiting[0]; need; need = waiting[0]) {
    const shown = need;
    const right = familyOf(shown);
    const likely = classifier.suggest(textOf(shown), LIKELY);
    const rank = likely.slice(0, SHOWN).findIndex(({ family }) => accepts(family, right));
    count.screens += 1;
    if (rank === 0) count.first += 1;
    else if (rank > 0) count.another += 1;
    else count.searched += 1;
    count.keys += rank === 0 ? 0 : rank > 0 ? 1 : keysToFind(right, likely, nomenclature);
    const alike = lookAlikes(shown, waiting);
    // A person who sees that one of them is another matter decides for the need alone.
    const together = alike.every((other) => accepts(familyOf(other).code, right)) ? alike : [];
    count.keys += 1;
    count.decidedTogether += together.length;
    const decided = new Set([shown, ...together]);
    const family = (rank >= 0 ? likely[rank]?.family : undefined) ?? right.code;
    for (const { title } of decided) classifier.learn({ title, family });
    waiting = waiting.filter((other) => !decided.has(other));
  }
  return count;
}

/**
 * The key of the search, as few letters of the label and steps down the list as lead to the family (else its code),
 * and Enter.
 */
function keysToFind(family: Family, likely: readonly Suggestion[], nomenclature: Nomenclature): number {
  let least = family.code.length;
  for (let letters = 0; letters < least; letters = letters === 0 ? 2 : letters + 1) {
    const typed = family.label.slice(0, letters);
    const hits = searchForNeed(nomenclature, typed, letters === 0 ? likely.slice(SHOWN) : likely, LISTED);
    const at = hits.findIndex(({ code }) => code === family.code);
    if (at >= 0) least = Math.min(least, letters + at);
  }
  return least + 2;
}

function textOf({ title, nature }: Need) {
  const known = valueOf(nature);
  return { title, ...(known === undefined ? {} : { nature: known }) };
}
