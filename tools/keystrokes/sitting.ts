import { autoThreshold, type ClassifiedText, type LearntModel, type Suggestion } from "../../src/domain/classification";
import type { Need } from "../../src/domain/need";
import type { Family, Nomenclature } from "../../src/domain/nomenclature";
import {
  lookAlikes,
  reviewQueue,
  sameSuggestion,
  searchForNeed,
  sureAbove,
  taughtBy,
  textToClassify,
  type Suggestions,
} from "../../src/domain/review";

/** What classifying a list costs someone who always knows the right family, on the page Classement. */
export interface Sitting {
  readonly needs: number;
  /** Validated together above the usual confidence, in how many times, and how many are not in the right family. */
  readonly validatedTogether: number;
  readonly timesTogether: number;
  readonly wrongTogether: number;
  /** Needs that were looked at on a screen of their own, one after the other. */
  readonly screens: number;
  /** Of them, those whose right family was the first suggestion, another of the three, or had to be searched for. */
  readonly first: number;
  readonly another: number;
  readonly searched: number;
  /** Needs decided together with one that says the same, and read in a list of those that are proposed the same family. */
  readonly decidedTogether: number;
  readonly readInLists: number;
  readonly decidedInLists: number;
  readonly keys: number;
  /** Words of the titles that were read: on screens, in the lists of look-alikes, in those of the same family. */
  readonly words: number;
  /** Moments when something had to be decided: a family, a list, a validation of what is sure. */
  readonly decisions: number;
}

/** Who sits down: the family that they have in mind for a need, and whether they are content with another. */
export interface Buyer {
  readonly familyOf: (need: Need) => Family;
  readonly accepts: (suggested: string, inMind: Family) => boolean;
}

/** What the sitting is done with. */
export interface Tools {
  readonly nomenclature: Nomenclature;
  readonly learnt: LearntModel;
  /** Whether the CPV of the list is shown to the classifier. */
  readonly withCpv: boolean;
}

/** Suggestions that the page shows, that it knows for the search, and that the list of the search holds. */
const SHOWN = 3;
const LIKELY = 9;
const LISTED = 6;
/** Needs proposed the same family that the page lists; fewer are not worth a list. */
const IN_LIST = 12;
const WORTH_A_LIST = 2;
/** Keys that validating everything above the confidence takes: the button, and its confirmation. */
const TOGETHER = 2;
/** So many more needs that are sure are worth validating together. */
const WORTH_TOGETHER = 20;
/** The pane suggests again after each decision; here, after so many screens. */
const SUGGEST_EVERY = 25;

/**
 * Classifies a list as the page has it done: what is sure in one act, then need after need with those that look alike
 * or are proposed the same family, the memory learning each decision, and what has become sure in one act again.
 */
export function sit(needs: readonly Need[], buyer: Buyer, tools: Tools): Sitting {
  const { nomenclature, learnt } = tools;
  const families = [...nomenclature.all];
  const decided = new Map<string, string>();
  const teach = () =>
    taughtBy(
      families,
      needs.map((need) => ({ ...need, validatedFamily: decided.get(need.id) ?? "" })),
      learnt,
    );
  const count = {
    ...{ validatedTogether: 0, timesTogether: 0, wrongTogether: 0, screens: 0, first: 0, another: 0, searched: 0 },
    ...{ decidedTogether: 0, readInLists: 0, decidedInLists: 0, keys: 0, words: 0, decisions: 0 },
  };
  const read = (read: readonly Need[]) => {
    for (const { title } of read) count.words += title.split(/\s+/).length;
  };
  let waiting = needs;
  while (waiting.length > 0) {
    const { classifier } = teach();
    const suggestions: Suggestions = new Map(
      waiting.map((need) => [need.id, classifier.suggest(textOf(need, tools), SHOWN)]),
    );
    const sure = sureAbove(waiting, suggestions, autoThreshold).needs;
    if (sure.length >= WORTH_TOGETHER || sure.length === waiting.length) {
      count.keys += TOGETHER;
      count.decisions += 1;
      count.timesTogether += 1;
      count.validatedTogether += sure.length;
      for (const need of sure) {
        const family = suggestions.get(need.id)?.[0]?.family ?? "";
        if (!buyer.accepts(family, buyer.familyOf(need))) count.wrongTogether += 1;
        decided.set(need.id, family);
      }
      waiting = waiting.filter(({ id }) => !decided.has(id));
      continue;
    }
    let queue = reviewQueue(waiting, suggestions);
    for (let screen = 0; screen < SUGGEST_EVERY; screen++) {
      const [need] = queue;
      if (!need) break;
      const right = buyer.familyOf(need);
      const likely = teach().classifier.suggest(textOf(need, tools), LIKELY);
      const rank = likely.slice(0, SHOWN).findIndex(({ family }) => buyer.accepts(family, right));
      count.screens += 1;
      count.decisions += 1;
      read([need]);
      if (rank === 0) count.first += 1;
      else if (rank > 0) count.another += 1;
      else count.searched += 1;
      count.keys += rank === 0 ? 0 : rank > 0 ? 1 : keysToFind(right, likely, nomenclature);
      const family = (rank >= 0 ? likely[rank]?.family : undefined) ?? right.code;
      const fits = (other: Need) => buyer.accepts(family, buyer.familyOf(other));
      const alike = lookAlikes(need, queue);
      read(alike);
      const listed = sameSuggestion(need, family, queue, suggestions).filter((other) => !alike.includes(other));
      // Who sees that the first suggestion is wrong does not open the list of those that have the same.
      const shown = rank === 0 && listed.length >= WORTH_A_LIST ? listed.slice(0, IN_LIST) : [];
      read(shown);
      count.readInLists += shown.length;
      const [together, inList] = [alike.filter(fits), shown.filter(fits)];
      // One key decides; a list is opened by another, and what does not belong in it is reached and taken out.
      count.keys += 1 + keysToSort([...alike, ...shown], fits);
      count.decidedTogether += together.length;
      count.decidedInLists += inList.length;
      for (const { id } of [need, ...together, ...inList]) decided.set(id, family);
      queue = queue.filter(({ id }) => !decided.has(id));
    }
    waiting = waiting.filter(({ id }) => !decided.has(id));
  }
  return { needs: needs.length, ...count };
}

function keysToSort(list: readonly Need[], fits: (need: Need) => boolean): number {
  if (list.length === 0) return 0;
  const wrong = list.flatMap((need, at) => (fits(need) ? [] : [at]));
  return 1 + wrong.length + (wrong.at(-1) ?? 0);
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

function textOf(need: Need, { withCpv }: Tools): ClassifiedText {
  return textToClassify(withCpv ? need : { ...need, cpv: "" });
}
