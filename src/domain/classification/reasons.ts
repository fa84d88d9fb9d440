import type { Nature } from "../need";
import type { Family, Nomenclature } from "../nomenclature";
import type { Reason } from "../reason";
import type { LearntModel } from "./learnt/model";
import type { KnownStems, Lexicon } from "./lexicon";
import type { MemoryVote } from "./memory";
import type { ClassificationReasonCode, ClassifiedText } from "./suggestion";
import type { TitleWord } from "./title-reader";

/** What a suggestion rests on. */
export interface Grounds {
  readonly text: ClassifiedText;
  readonly words: readonly TitleWord[];
  readonly stems: KnownStems;
  readonly family: Family;
  readonly rank: number;
  readonly nature: Nature | undefined;
  readonly vote: MemoryVote | undefined;
  /** Rank of the division through which the learnt model reached the family; undefined when it did not. */
  readonly division: number | undefined;
  readonly learnt: LearntModel | undefined;
}

type ClassificationReason = Reason<ClassificationReasonCode>;

/** Words quoted in a reason, at most. */
const MOST_WORDS = 4;
const LEAST_STRENGTH = 1e-3;

/** Why a family is suggested, in the order of what counts: memory, words, CPV, nature. */
export function reasonsFor(
  grounds: Grounds,
  lexicon: Lexicon,
  nomenclature: Nomenclature,
): readonly ClassificationReason[] {
  const { text, family, nature, vote } = grounds;
  const reasons: ClassificationReason[] = [];
  if (vote) reasons.push({ code: "memory", values: { count: vote.count, example: vote.example } });
  const words = matchedWords(grounds, lexicon);
  if (words.length > 0) reasons.push({ code: "words", values: { words: { list: words } } });
  if (text.cpv && nomenclature.familyOfCpv(text.cpv, text.nature)?.code === family.code) {
    reasons.push({ code: "cpv", values: { cpv: text.cpv } });
  }
  if (nature === family.nature) reasons.push({ code: "nature", values: { nature } });
  return reasons;
}

/** Words of the title that speak for the family, as they were written, in their order; the strongest ones when many. */
function matchedWords(grounds: Grounds, lexicon: Lexicon): readonly string[] {
  const { words, stems, rank } = grounds;
  const strength = learntStrength(grounds);
  for (let at = 0; at < words.length; at++) {
    const stem = stems[at] as number;
    if (stem < 0) continue;
    const { weight, place } = words[at] as TitleWord;
    const pair = lexicon.pairSpeaksFor(stem, stems[at + 1] ?? -1, rank);
    strength[at] = Math.max(strength[at] as number, lexicon.speaksFor(stem, rank) * weight * place) + pair;
    if (pair > 0) strength[at + 1] = (strength[at + 1] as number) + pair;
  }
  const kept: string[] = [];
  for (const at of strongest(strength)) {
    const { surface } = words[at] as TitleWord;
    if (!kept.includes(surface)) kept.push(surface);
    if (kept.length === MOST_WORDS) break;
  }
  if (kept.length < 2) return kept;
  return [...new Set(words.map(({ surface }) => surface).filter((surface) => kept.includes(surface)))];
}

/** Places of what is above 0, the strongest first. */
function strongest(strength: readonly number[]): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < strength.length; at++) if ((strength[at] as number) > 0) places.push(at);
  return places.sort((one, two) => (strength[two] as number) - (strength[one] as number) || one - two);
}

/**
 * How much each word of the title weighed in the learnt model, those that spoke for the division; when none did, the
 * one that spoke least against it, for it is then all that led there.
 */
function learntStrength({ words, learnt, division }: Grounds): number[] {
  const strength = words.map(() => 0);
  if (!learnt || division === undefined) return strength;
  let [best, least] = [-1, -Infinity];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as TitleWord;
    const said = learnt.saidBy(word, division) * word.place;
    if (said > 0) strength[at] = said;
    if (said > least) [best, least] = [at, said];
  }
  if (best >= 0 && least <= 0) strength[best] = LEAST_STRENGTH;
  return strength;
}
