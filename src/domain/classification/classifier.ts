import type { Nature } from "../need";
import type { Nomenclature } from "../nomenclature";
import { confidenceOf, SHARPNESS } from "./confidence";
import { FamilyLinks, type Reached } from "./learnt/family-links";
import type { LearntModel, Opinion } from "./learnt/model";
import { Lexicon } from "./lexicon";
import { Memory, type MemoryVote } from "./memory";
import { announcedNature } from "./nature-cues";
import { reasonsFor } from "./reasons";
import type { Scorer } from "./scorer";
import { Scores, softmax } from "./scores";
import type { ClassifiedText, Classifier, Suggestion, Validation } from "./suggestion";
import { TitleReader, type TitleWord } from "./title-reader";

/** Suggestions that a list holds unless asked otherwise. */
const USUAL_COUNT = 3;
/** Families beyond these are too far behind to share the probability. */
const CONTENDERS = 12;
/** A title whose best family scores less than this share of a word that only one family has says too little. */
const TOO_LITTLE = 0.16;
const DESCRIPTION = 0.4;
const NATURE_GIVEN = 1.8;
const NATURE_ANNOUNCED = 1.5;
const CPV = 6;
/** Share that the family of the need's own CPV takes: buyers' codes are often debatable. */
const CPV_SHARE = 0.75;
/** What a family of which the title has no word keeps beside the others of its division. */
const LEAST_WORDS = 0.12;
/** A title of which the model knows less than this (a word that tells by itself weighs 1) says too little. */
const TOO_LITTLE_KNOWN = 0.4;

interface Contender {
  readonly rank: number;
  readonly score: number;
}

/** What a title is scored with; built once, then asked for every need. */
class FamilyClassifier implements Classifier {
  readonly #reader = new TitleReader();
  readonly #lexicon: Lexicon;
  readonly #memory = new Memory();
  readonly #scores: Scores;
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #links: FamilyLinks | undefined;
  readonly #favoursOf = new Map<string, Float64Array>();

  constructor(
    private readonly nomenclature: Nomenclature,
    validations: Iterable<Validation>,
    private readonly learnt: LearntModel | undefined,
  ) {
    this.#lexicon = new Lexicon(nomenclature, this.#reader);
    this.#scores = new Scores(nomenclature.families.length);
    this.#ranks = new Map(nomenclature.families.map(({ code }, rank) => [code, rank]));
    this.#links = learnt && new FamilyLinks(nomenclature, learnt, this.#reader);
    for (const validation of validations) this.learn(validation);
  }

  learn(validation: Validation): void {
    if (this.#ranks.has(validation.family)) this.#memory.learn(validation);
  }

  suggest(text: ClassifiedText, count = USUAL_COUNT): readonly Suggestion[] {
    const words = this.#reader.read(text.title);
    const described = text.description ? this.#reader.read(text.description) : [];
    const nature = text.nature ?? announcedNature(words);
    this.#score(text, words, described);
    const votes = this.#memory.recall(text.title);
    const opinion = this.#opinionOf([...words, ...described], announcedNature(words));
    const reached = opinion ? this.#reached(text, opinion, nature) : [];
    const shares = opinion
      ? this.#learntShares(text, reached)
      : this.#shares(this.#contenders(text, nature), words, nature);
    const merged = merge(shares, votes, (code) => this.#ranks.get(code));
    return merged.slice(0, count).map(({ rank, confidence, vote }) => {
      const family = this.nomenclature.families[rank];
      if (!family) throw new Error(`No family of rank ${rank}`);
      const cpv = reached.find((one) => one.rank === rank)?.cpv;
      const grounds = { text, words, family, rank, nature, vote, reachedBy: cpv, learnt: this.learnt };
      const reasons = reasonsFor(grounds, this.#lexicon, this.nomenclature);
      return { family: family.code, confidence, reasons, ...(cpv !== undefined && { cpv }) };
    });
  }

  /** What the model learnt says, when there is one and it knows enough of the words. */
  #opinionOf(words: readonly TitleWord[], nature: Nature | undefined): Opinion | undefined {
    const opinion = this.learnt?.opinionOf(words, nature);
    return opinion && opinion.known >= TOO_LITTLE_KNOWN ? opinion : undefined;
  }

  /** Families that the model leads to, best first. */
  #reached(text: ClassifiedText, opinion: Opinion, nature: Nature | undefined): readonly Reached[] {
    const { values } = this.#scores;
    const announced = this.#favours(nature, NATURE_ANNOUNCED);
    const suits = values.map((score, rank) => (LEAST_WORDS + score / this.#lexicon.rarest) * (announced[rank] ?? 1));
    return this.#links?.reached(opinion, suits, this.#favours(text.nature, NATURE_GIVEN), CONTENDERS) ?? [];
  }

  /** What the families of the nature that is looked for gain, and what the others lose. */
  #favours(wanted: Nature | undefined, favour: number): Float64Array {
    const key = `${wanted ?? ""}${favour}`;
    const known = this.#favoursOf.get(key);
    if (known) return known;
    const { families } = this.nomenclature;
    const favours = Float64Array.from(families, ({ nature }) =>
      wanted === undefined ? 1 : nature === wanted ? favour : 1 / favour,
    );
    this.#favoursOf.set(key, favours);
    return favours;
  }

  /** Shares of the families reached; the first as sure as such a share was right on other buyers. */
  #learntShares(text: ClassifiedText, reached: readonly Reached[]): ReadonlyMap<number, number> {
    const [best] = reached;
    if (!best || !this.learnt) return new Map();
    const first = this.learnt.calibrated(best.share);
    const rest = reached.slice(1).reduce((sum, { score }) => sum + score, 0);
    const shares = new Map(
      reached.map(({ rank, score }, at) => [
        rank,
        at === 0 ? first : rest > 0 ? Math.min(first, (score / rest) * (1 - first)) : 0,
      ]),
    );
    const byCpv = text.cpv ? this.nomenclature.familyOfCpv(text.cpv, text.nature) : undefined;
    const rank = byCpv && this.#ranks.get(byCpv.code);
    if (rank === undefined) return shares;
    const mixed = new Map([...shares].map(([one, share]) => [one, share * (1 - CPV_SHARE)]));
    return mixed.set(rank, (mixed.get(rank) ?? 0) + CPV_SHARE);
  }

  /** What the words of the families say, and the CPV of the need. */
  #score(text: ClassifiedText, words: readonly TitleWord[], described: readonly TitleWord[]): void {
    const scores = this.#scores;
    scores.clear();
    this.#lexicon.score(words, scores);
    if (described.length > 0) {
      this.#lexicon.score(
        described.map((word) => ({ ...word, place: word.place * DESCRIPTION })),
        scores,
      );
    }
    const byCpv = text.cpv ? this.nomenclature.familyOfCpv(text.cpv, text.nature) : undefined;
    if (byCpv) scores.add(this.#ranks.get(byCpv.code) ?? 0, CPV);
  }

  #contenders(text: ClassifiedText, nature: Nature | undefined): readonly Contender[] {
    const scores = this.#scores;
    const favour = text.nature ? NATURE_GIVEN : NATURE_ANNOUNCED;
    const contenders = scores.touched.map((rank) => {
      const agrees = nature === undefined || this.nomenclature.families[rank]?.nature === nature;
      return { rank, score: (scores.values[rank] ?? 0) * (nature === undefined ? 1 : agrees ? favour : 1 / favour) };
    });
    return contenders.sort((one, two) => two.score - one.score || one.rank - two.rank).slice(0, CONTENDERS);
  }

  /** Shares of probability: the first as sure as its evidence, the others sharing the rest as their scores say. */
  #shares(
    contenders: readonly Contender[],
    words: readonly TitleWord[],
    nature: Nature | undefined,
  ): ReadonlyMap<number, number> {
    const [best] = contenders;
    if (!best || best.score < TOO_LITTLE * this.#lexicon.rarest) return new Map();
    const raw = softmax(contenders.map(({ score }) => score * SHARPNESS));
    const { families } = this.nomenclature;
    const parent = families[best.rank]?.parent;
    const inGroup = contenders.map(({ rank }, at) => (families[rank]?.parent === parent ? (raw[at] ?? 0) : 0));
    const first = confidenceOf({
      groupShare: inGroup.reduce((sum, share) => sum + share, 0),
      strength: best.score / this.#lexicon.rarest,
      explained: explainedShare(words, best.rank, this.#lexicon),
      natureAgrees: nature !== undefined && families[best.rank]?.nature === nature,
    });
    const rest = 1 - (raw[0] ?? 0);
    const share = (at: number): number => (rest > 0 ? Math.min(first, ((raw[at] ?? 0) / rest) * (1 - first)) : 0);
    return new Map(contenders.map(({ rank }, at) => [rank, at === 0 ? first : share(at)]));
  }
}

/** Share of the weight of the words of a title that speak for a family. */
function explainedShare(words: readonly TitleWord[], family: number, scorer: Scorer): number {
  let explained = 0;
  let total = 0;
  for (const { stem, weight, place } of words) {
    total += weight * place;
    if (scorer.speaksFor(scorer.known(stem), family) > 0) explained += weight * place;
  }
  return total === 0 ? 0 : explained / total;
}

/** Puts what the memory says before what the words say, in proportion to how sure the memory is. */
function merge(
  lexical: ReadonlyMap<number, number>,
  votes: readonly MemoryVote[],
  rankOf: (code: string) => number | undefined,
): readonly { readonly rank: number; readonly confidence: number; readonly vote: MemoryVote | undefined }[] {
  const taken = votes.reduce((sum, { strength }) => sum + strength, 0);
  const merged = new Map([...lexical].map(([rank, share]) => [rank, share * (1 - taken)]));
  const voteOf = new Map<number, MemoryVote>();
  for (const vote of votes) {
    const rank = rankOf(vote.family);
    if (rank === undefined) continue;
    merged.set(rank, (merged.get(rank) ?? 0) + vote.strength);
    voteOf.set(rank, vote);
  }
  return [...merged]
    .map(([rank, confidence]) => ({ rank, confidence, vote: voteOf.get(rank) }))
    .sort((one, two) => two.confidence - one.confidence || one.rank - two.rank);
}

/**
 * A classifier of the objects of needs into the families in use of a nomenclature, from its labels, keywords and CPV
 * prefixes, from what was learnt of real titles when it is given, and from what was validated. Building it takes a few tens of milliseconds; asking it, a few microseconds.
 * Validations of families that the nomenclature does not have are ignored.
 */
export function createClassifier(
  nomenclature: Nomenclature,
  validations: Iterable<Validation> = [],
  learnt?: LearntModel,
): Classifier {
  return new FamilyClassifier(nomenclature, validations, learnt);
}
