import type { Family } from "../nomenclature";
import type { Reason } from "../reason";
import type { ReadTitle } from "./by-words";
import type { LearntModel } from "./learnt/model";
import type { Lexicon } from "./lexicon";
import type { Ranked } from "./ranking";
import type { ClassificationReasonCode } from "./suggestion";
import type { TitleWord } from "./title-reader";

/** What a text says, whatever the family. */
export interface Said {
  readonly title: ReadTitle;
  /** The CPV of the need, and the rank of the family that it leads to. */
  readonly cpv: string | undefined;
  readonly byCpv: number | undefined;
  readonly learnt: LearntModel | undefined;
  /** What the words of the whole text are multiplied by in the model; 0 without one. */
  readonly scale: number;
}

type ClassificationReason = Reason<ClassificationReasonCode>;

/** Words quoted in a reason, at most. */
const MOST_WORDS = 4;
/** A word is quoted when it multiplies the odds of the family by a third at least, or is a telling word of its own… */
const LEAST_STRENGTH = 0.3;
/** … says this share of what the strongest one says… */
const LEAST_SHARE = 0.25;
/** … and is no word of procedure, which weighs less than this. */
const PROCEDURE = 0.3;

/** Why a family is suggested, in the order of what counts: memory, words, CPV, nature; or that no word leads to it. */
export function reasonsFor(
  { rank, vote, way }: Ranked,
  family: Family,
  { title, cpv, byCpv, learnt, scale }: Said,
  lexicon: Lexicon,
): readonly ClassificationReason[] {
  const reasons: ClassificationReason[] = [];
  if (vote) reasons.push({ code: "memory", values: { count: vote.count, example: vote.example } });
  const strengths = ownStrengths(title, rank, lexicon);
  // What speaks for a division speaks for the family that fits best there, not for its neighbours.
  if (way?.leads === true) addLearnt(title, way.division, scale, learnt, strengths);
  const words = quoted(title.words, strengths);
  if (words.length > 0) reasons.push({ code: "words", values: { words: { list: words } } });
  else if (way) {
    const field = quoted(title.words, addLearnt(title, way.division, scale, learnt, strengths.fill(0)));
    if (field.length > 0) reasons.push({ code: "field", values: { words: { list: field } } });
  }
  if (cpv !== undefined && byCpv === rank) reasons.push({ code: "cpv", values: { cpv } });
  if (reasons.length === 0) reasons.push({ code: "no-words" });
  if (title.nature === family.nature) reasons.push({ code: "nature", values: { nature: title.nature } });
  return reasons;
}

/** What each word of the title says for the family by its label and keywords, in units of a word that it alone uses. */
function ownStrengths({ words, places, stems }: ReadTitle, rank: number, lexicon: Lexicon): number[] {
  const strengths: number[] = [];
  for (let at = 0; at < words.length; at++) strengths.push(0);
  for (let at = 0; at < words.length; at++) {
    const stem = stems[at] as number;
    if (stem < 0) continue;
    const said = (words[at] as TitleWord).weight * (places[at] as number);
    const pair = lexicon.pairSpeaksFor(stem, stems[at + 1] ?? -1, rank);
    strengths[at] = (strengths[at] as number) + (lexicon.speaksFor(stem, rank) * said + pair) / lexicon.rarest;
    if (pair > 0) strengths[at + 1] = (strengths[at + 1] as number) + pair / lexicon.rarest;
  }
  return strengths;
}

/** Raises the strength of each word to what it says for a division, in logarithms of odds, where that is more. */
function addLearnt(
  { words, places }: ReadTitle,
  division: number,
  scale: number,
  learnt: LearntModel | undefined,
  strengths: number[],
): number[] {
  if (!learnt) return strengths;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as TitleWord;
    const said = learnt.saidBy(word, division) * (places[at] as number) * scale;
    if (said > (strengths[at] as number)) strengths[at] = said;
  }
  return strengths;
}

/** Words that really weigh, as they were written, in their order; the strongest ones when many. */
function quoted(words: readonly TitleWord[], strengths: readonly number[]): readonly string[] {
  let strongest = 0;
  for (let at = 0; at < words.length; at++) strongest = Math.max(strongest, strengths[at] as number);
  let least = Math.max(LEAST_STRENGTH, LEAST_SHARE * strongest);
  if (strongest < least) return NONE;
  const weighs = (at: number): boolean =>
    (strengths[at] as number) >= least && (words[at] as TitleWord).weight >= PROCEDURE;
  const kept = strengths.filter((_, at) => weighs(at));
  if (kept.length > MOST_WORDS) least = kept.sort((one, two) => two - one)[MOST_WORDS - 1] as number;
  const surfaces: string[] = [];
  for (let at = 0; at < words.length && surfaces.length < MOST_WORDS; at++) {
    const { surface } = words[at] as TitleWord;
    if (weighs(at) && !surfaces.includes(surface)) surfaces.push(surface);
  }
  return surfaces;
}

const NONE: readonly string[] = [];
