import type { Nature } from "../need";
import type { Nomenclature } from "../nomenclature";
import { confidenceOf, SHARPNESS } from "./confidence";
import type { KnownStems, Lexicon } from "./lexicon";
import type { Ranked } from "./ranking";
import { softmax, type Scores } from "./scores";
import type { TitleWords } from "./title-reader";

/** Families beyond these are too far behind to share the probability. */
const CONTENDERS = 12;
/** A title whose best family scores less than this share of a word that only one family has says too little. */
const TOO_LITTLE = 0.16;

/** A title read, what it is looked for, and the words that the families know of it. */
export interface ReadTitle extends TitleWords {
  readonly stems: KnownStems;
  readonly nature: Nature | undefined;
}

/**
 * Families by their words alone, where nothing was learnt or nothing learnt applies: the first as sure as its evidence,
 * the others sharing the rest as their scores say. Empty when the title says too little.
 * @param favours what the nature multiplies the score of each family by
 */
export function rankedByWords(
  title: ReadTitle,
  scores: Scores,
  favours: Float64Array,
  lexicon: Lexicon,
  nomenclature: Nomenclature,
): readonly Ranked[] {
  const contenders = scores
    .touched()
    .map((rank) => ({ rank, score: (scores.values[rank] ?? 0) * (favours[rank] ?? 1) }))
    .sort((one, two) => two.score - one.score || one.rank - two.rank)
    .slice(0, CONTENDERS);
  const [best] = contenders;
  if (!best || best.score < TOO_LITTLE * lexicon.rarest) return [];
  const raw = softmax(contenders.map(({ score }) => score * SHARPNESS));
  const { families } = nomenclature;
  const parent = families[best.rank]?.parent;
  const inGroup = contenders.map(({ rank }, at) => (families[rank]?.parent === parent ? (raw[at] ?? 0) : 0));
  const first = confidenceOf({
    groupShare: inGroup.reduce((sum, share) => sum + share, 0),
    strength: best.score / lexicon.rarest,
    explained: explainedShare(title, best.rank, lexicon),
    natureAgrees: title.nature !== undefined && families[best.rank]?.nature === title.nature,
  });
  const rest = 1 - (raw[0] ?? 0);
  const share = (at: number): number => (rest > 0 ? Math.min(first, ((raw[at] ?? 0) / rest) * (1 - first)) : 0);
  return contenders.map(({ rank }, at) => ({ rank, share: at === 0 ? first : share(at) }));
}

/** Share of the weight of the words of a title that speak for a family. */
function explainedShare({ words, places, stems }: ReadTitle, family: number, lexicon: Lexicon): number {
  let explained = 0;
  let total = 0;
  for (const [at, { weight }] of words.entries()) {
    const said = weight * (places[at] as number);
    total += said;
    if (lexicon.speaksFor(stems[at] as number, family) > 0) explained += said;
  }
  return total === 0 ? 0 : explained / total;
}
