import { autoThreshold, type ClassifiedText, type LearntModel, type Suggestion } from "../../src/domain/classification";
import type { Need } from "../../src/domain/need";
import type { Family, Nomenclature } from "../../src/domain/nomenclature";
import {
  glanceOf,
  GLANCE,
  LISTED_TOGETHER,
  refusing,
  reviewQueue,
  searchForNeed,
  sureAbove,
  taughtBy,
  textToClassify,
  togetherWith,
  withoutRefused,
  type Refused,
  type Suggestions,
  type Taught,
} from "../../src/domain/review";

/** What classifying a list costs someone who always knows the right family, on the page Classement. */
export interface Sitting {
  readonly needs: number;
  /** Validated at once above the usual confidence, in how many times, and how many are not in the right family. */
  readonly validatedTogether: number;
  readonly timesTogether: number;
  readonly wrongTogether: number;
  /** The errors that the page announced for them: the fewest and the most. */
  readonly announcedTogether: { readonly least: number; readonly most: number };
  /** Needs that were looked at on a screen of their own, one after the other. */
  readonly screens: number;
  /** Of them, those whose right family was the first suggestion, another of the three, or had to be searched for. */
  readonly first: number;
  readonly another: number;
  readonly searched: number;
  /** Lines read in the lists of needs to decide together, and how many of them were decided there. */
  readonly readInLists: number;
  readonly decidedInLists: number;
  readonly keys: number;
  /** Words that were read: the whole object of each screen, and what a line of a list shows of the others. */
  readonly words: number;
  /** Moments when something had to be decided: a family, a need to leave out of a list, a validation of what is sure. */
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
/** Keys that validating everything above the confidence takes: the button, and its confirmation. */
const AT_ONCE = 2;
/** So many more needs that are sure are worth validating at once. */
const WORTH_IT = 20;
/** The pane suggests again after each decision; here, after so many screens. */
const SUGGEST_EVERY = 5;

type Count = { -readonly [Key in Exclude<keyof Sitting, "needs" | "announcedTogether">]: number };

/**
 * Classifies a list as the page has it done in the order "together": what is sure in one act, then screen after screen
 * the family that is proposed for the most needs, its list open, the memory learning each decision, and what has become
 * sure in one act again.
 */
export function sit(needs: readonly Need[], buyer: Buyer, tools: Tools): Sitting {
  const families = [...tools.nomenclature.all];
  const decided = new Map<string, string>();
  const teach = () =>
    taughtBy(
      families,
      needs.map((need) => ({ ...need, validatedFamily: decided.get(need.id) ?? "" })),
      tools.learnt,
    );
  const count: Count = {
    ...{ validatedTogether: 0, timesTogether: 0, wrongTogether: 0, screens: 0, first: 0, another: 0, searched: 0 },
    ...{ readInLists: 0, decidedInLists: 0, keys: 0, words: 0, decisions: 0 },
  };
  const announced = { least: 0, most: 0 };
  let refused: Refused = new Map();
  let waiting = needs;
  while (waiting.length > 0) {
    const { classifier } = teach();
    const suggestions: Suggestions = new Map(
      waiting.map((need) => [need.id, classifier.suggest(textOf(need, tools), SHOWN)]),
    );
    const neverRefused = waiting.filter(({ id }) => !refused.has(id));
    const sure = sureAbove(neverRefused, suggestions, autoThreshold);
    if (sure.needs.length >= WORTH_IT || sure.needs.length === waiting.length) {
      count.keys += AT_ONCE;
      count.decisions += 1;
      count.timesTogether += 1;
      count.validatedTogether += sure.needs.length;
      announced.least += sure.expectedErrors.least;
      announced.most += sure.expectedErrors.most;
      for (const need of sure.needs) {
        const family = suggestions.get(need.id)?.[0]?.family ?? "";
        if (!buyer.accepts(family, buyer.familyOf(need))) count.wrongTogether += 1;
        decided.set(need.id, family);
      }
      waiting = waiting.filter(({ id }) => !decided.has(id));
      continue;
    }
    for (let screen = 0; screen < SUGGEST_EVERY; screen++) {
      const proposals = withoutRefused(suggestions, refused);
      const queue = reviewQueue(waiting, proposals, "together");
      const [need] = queue;
      if (!need) break;
      const { family, fits, left } = screenOf(need, { queue, proposals, taught: teach() }, { buyer, tools, count });
      for (const { id } of [need, ...fits]) decided.set(id, family);
      refused = refusing(refused, left, family);
      waiting = waiting.filter(({ id }) => !decided.has(id));
    }
  }
  const { least, most } = announced;
  return { needs: needs.length, ...count, announcedTogether: { least: Math.ceil(least), most: Math.ceil(most) } };
}

interface Screen {
  readonly queue: readonly Need[];
  readonly proposals: Suggestions;
  readonly taught: Taught;
}

interface Seat {
  readonly buyer: Buyer;
  readonly tools: Tools;
  readonly count: Count;
}

/** One screen: the need, its family, and the list of those that the same decision may settle. */
function screenOf(
  need: Need,
  { queue, proposals, taught }: Screen,
  { buyer, tools, count }: Seat,
): { readonly family: string; readonly fits: readonly Need[]; readonly left: readonly Need[] } {
  const right = buyer.familyOf(need);
  const shown = proposals.get(need.id) ?? [];
  const rank = shown.findIndex(({ family }) => buyer.accepts(family, right));
  count.screens += 1;
  count.decisions += 1;
  count.words += wordsIn(need.title);
  if (rank === 0) count.first += 1;
  else if (rank > 0) count.another += 1;
  else count.searched += 1;
  if (rank > 0) count.keys += 1;
  if (rank < 0) count.keys += keysToFind(right, taught.classifier.suggest(textOf(need, tools), LIKELY), tools);
  const family = shown[rank]?.family ?? right.code;
  const { alike, proposed } = togetherWith(need, family, queue, proposals);
  const list = [...alike, ...proposed.slice(0, LISTED_TOGETHER)];
  const [fits, left] = [true, false].map((fitting) =>
    list.filter((other) => buyer.accepts(family, buyer.familyOf(other)) === fitting),
  ) as [Need[], Need[]];
  for (const { title } of list) count.words += wordsIn(glanceOf(title, GLANCE));
  count.readInLists += list.length;
  count.decidedInLists += fits.length;
  // One key decides; each need that does not belong is reached, left out, and was thought about.
  const last = list.findLastIndex((other) => left.includes(other));
  const backInTheList = rank < 0 && left.length > 0 ? 1 : 0;
  count.keys += 1 + left.length + Math.max(last, 0) + backInTheList;
  count.decisions += left.length;
  return { family, fits, left };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/**
 * The key of the search, as few letters of the label and steps down the list as lead to the family (else its code),
 * and Enter.
 */
function keysToFind(family: Family, likely: readonly Suggestion[], { nomenclature }: Tools): number {
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
