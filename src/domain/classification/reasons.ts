import type { Nature } from "../need";
import type { Family, Nomenclature } from "../nomenclature";
import type { Reason } from "../reason";
import type { LearntModel } from "./learnt/model";
import type { MemoryVote } from "./memory";
import type { Scorer } from "./scorer";
import type { ClassificationReasonCode, ClassifiedText } from "./suggestion";
import type { TitleWord } from "./title-reader";

/** What a suggestion rests on. */
export interface Grounds {
  readonly text: ClassifiedText;
  readonly words: readonly TitleWord[];
  readonly family: Family;
  readonly rank: number;
  readonly nature: Nature | undefined;
  readonly vote: MemoryVote | undefined;
  /** The CPV through which the learnt model reached the family; undefined when it did not. */
  readonly reachedBy: string | undefined;
  readonly learnt: LearntModel | undefined;
}

type ClassificationReason = Reason<ClassificationReasonCode>;

/** Words quoted in a reason, at most. */
const MOST_WORDS = 4;
const LEAST_STRENGTH = 1e-3;

/** Why a family is suggested, in the order of what counts: memory, words, CPV, nature. */
export function reasonsFor(
  grounds: Grounds,
  lexicon: Scorer,
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
function matchedWords(grounds: Grounds, lexicon: Scorer): readonly string[] {
  const { words, rank } = grounds;
  const strength = learntStrength(grounds);
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const stem = lexicon.known(word.stem);
    const alone = lexicon.speaksFor(stem, rank) * word.weight * word.place;
    const pair = next ? lexicon.speaksFor(`${stem} ${lexicon.known(next.stem)}`, rank) : 0;
    if (alone > 0) strength.set(word.surface, Math.max(strength.get(word.surface) ?? 0, alone));
    if (pair > 0 && next)
      for (const one of [word, next]) strength.set(one.surface, (strength.get(one.surface) ?? 0) + pair);
  }
  const strongest = [...strength].sort(([, one], [, two]) => two - one).slice(0, MOST_WORDS);
  const kept = new Set(strongest.map(([surface]) => surface));
  return [...new Set(words.map(({ surface }) => surface))].filter((surface) => kept.has(surface));
}

/**
 * How much the words of the title weighed in the learnt model, those that spoke for the division; when none did, the
 * one that spoke least against it, for it is then all that led there.
 */
function learntStrength({ words, learnt, reachedBy }: Grounds): Map<string, number> {
  const division = reachedBy === undefined ? -1 : (learnt?.divisions.indexOf(reachedBy.slice(0, 2)) ?? -1);
  if (!learnt || division < 0) return new Map();
  const said = words.map((word) => [word.surface, learnt.saidBy(word, division) * word.place] as const);
  const speaking = said.filter(([, strength]) => strength > 0);
  if (speaking.length > 0) return new Map(speaking);
  return new Map(
    [...said]
      .sort(([, one], [, two]) => two - one)
      .slice(0, 1)
      .map(([surface]) => [surface, LEAST_STRENGTH]),
  );
}
