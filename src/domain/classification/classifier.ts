import type { Nature } from "../need";
import type { Nomenclature } from "../nomenclature";
import { confidenceOf, SHARPNESS } from "./confidence";
import { cpvOfWay, FamilyLinks, type Reached } from "./learnt/family-links";
import type { LearntModel, Opinion } from "./learnt/model";
import { Lexicon, type KnownStems } from "./lexicon";
import { Memory, type MemoryVote, type Neighbourhood } from "./memory";
import { missingFrom, tells, tooVague, type Missing } from "./missing";
import { announcedNature } from "./nature-cues";
import { reasonsFor } from "./reasons";
import { Scores, softmax } from "./scores";
import type { ClassifiedText, Classifier, Suggestion, Validation } from "./suggestion";
import { TitleReader, type TitleWord } from "./title-reader";

/** Suggestions that a list holds unless asked otherwise. */
const USUAL_COUNT = 3;
/** Families beyond these are too far behind to share the probability. */
const CONTENDERS = 12;
/** Families looked at once the habits of the authority may bring one from far behind. */
const MOST_CONTENDERS = 40;
/** A title whose best family scores less than this share of a word that only one family has says too little. */
const TOO_LITTLE = 0.16;
const DESCRIPTION = 0.4;
const NATURE_GIVEN = 1.8;
const NATURE_ANNOUNCED = 1.5;
const CPV = 6;
/** Share that the family of the need's own CPV takes: buyers' codes are often debatable. */
const CPV_SHARE = 0.75;
/** A title of which the model knows less than this (a word that tells by itself weighs 1) says too little. */
const TOO_LITTLE_KNOWN = 0.4;
/** A title of which no word names what is bought is answered only when the whole is surer than this. */
const SURE_WITHOUT_OBJECT = 0.35;

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
  readonly #sizeOfGroup = new Map<string, number>();
  readonly #favoursOf = new Map<string, Float64Array>();

  constructor(
    private readonly nomenclature: Nomenclature,
    validations: Iterable<Validation>,
    private readonly learnt: LearntModel | undefined,
  ) {
    this.#lexicon = new Lexicon(nomenclature, this.#reader, learnt && ((word) => learnt.knows(word)));
    this.#scores = new Scores(nomenclature.families.length);
    this.#ranks = new Map(nomenclature.families.map(({ code }, rank) => [code, rank]));
    this.#links = learnt && new FamilyLinks(nomenclature, learnt, this.#reader);
    for (const rank of nomenclature.families.keys()) {
      const group = this.#groupOf(rank);
      this.#sizeOfGroup.set(group, (this.#sizeOfGroup.get(group) ?? 0) + 1);
    }
    for (const validation of validations) this.learn(validation);
  }

  learn(validation: Validation): void {
    const rank = this.#ranks.get(validation.family);
    if (rank !== undefined) this.#memory.learn(validation, this.#groupOf(rank));
  }

  suggest(text: ClassifiedText, count = USUAL_COUNT): readonly Suggestion[] {
    const words = this.#reader.read(text.title);
    const described = text.description ? this.#reader.read(text.description) : [];
    const nature = text.nature ?? announcedNature(words);
    const stems = this.#lexicon.know(words);
    this.#score(text, words, stems, described);
    const votes = this.#memory.recall(text.title);
    const opinion = this.#opinionOf([...words, ...described], announcedNature(words));
    const reached = opinion ? this.#reached(text, opinion, nature, count) : [];
    const named = text.cpv !== undefined || words.some(tells) || described.some(tells);
    const shares = opinion
      ? this.#learntShares(text, reached)
      : this.#shares(this.#contenders(text, nature), words, stems, nature);
    const said = named || sureOf(shares) ? shares : NOTHING;
    const merged = merge(this.#usual(said), votes, (code) => this.#ranks.get(code));
    return merged.slice(0, count).map(({ rank, confidence, vote }) => {
      const family = this.nomenclature.families[rank];
      if (!family) throw new Error(`No family of rank ${rank}`);
      const way = reached.find((one) => one.rank === rank);
      const grounds = { text, words, stems, family, rank, nature, vote, division: way?.division, learnt: this.learnt };
      const reasons = reasonsFor(grounds, this.#lexicon, this.nomenclature);
      return { family: family.code, confidence, reasons, ...(way && { cpv: cpvOfWay(way) }) };
    });
  }

  missing(text: ClassifiedText): readonly Missing[] {
    const words = this.#reader.read(text.title);
    const all = text.description ? [...words, ...this.#reader.read(text.description)] : words;
    const byCpv = text.cpv ? this.nomenclature.familyOfCpv(text.cpv, text.nature) : undefined;
    if (byCpv) return [];
    const known = (word: TitleWord): boolean => this.learnt?.knows(word) === true || this.#lexicon.knows(word);
    const missing = missingFrom(text.title, all, known, (text.nature ?? announcedNature(all)) !== undefined);
    return missing.length > 0 || this.suggest(text, 1).length > 0 ? missing : tooVague(all);
  }

  /** What the model learnt says, when there is one and it knows enough of the words. */
  #opinionOf(words: readonly TitleWord[], nature: Nature | undefined): Opinion | undefined {
    const opinion = this.learnt?.opinionOf(words, nature);
    return opinion && opinion.known >= TOO_LITTLE_KNOWN ? opinion : undefined;
  }

  /** Families that the model leads to, best first. */
  #reached(text: ClassifiedText, opinion: Opinion, nature: Nature | undefined, count: number): readonly Reached[] {
    const suits = {
      ...{ words: this.#scores.values, unit: this.#lexicon.rarest },
      announced: this.#favours(nature, NATURE_ANNOUNCED),
      given: this.#favours(text.nature, NATURE_GIVEN),
    };
    return (
      this.#links?.reached(opinion, suits, Math.max(count, this.#memory.size > 0 ? MOST_CONTENDERS : CONTENDERS)) ?? []
    );
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

  /** Families of one CPV division are neighbours; those without a code, of one parent. */
  #groupOf(rank: number): string {
    const division = this.#links?.divisionOf(rank) ?? -1;
    return division >= 0 ? `CPV ${division}` : (this.nomenclature.families[rank]?.parent ?? "");
  }

  #neighbourhoodOf(rank: number): Neighbourhood {
    const group = this.#groupOf(rank);
    return { group, ofGroup: this.#sizeOfGroup.get(group) ?? 1, all: this.nomenclature.families.length };
  }

  /** Shares once the habits of the authority are counted: the families that it validates weigh more than the others. */
  #usual(shares: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
    if (this.#memory.size === 0) return shares;
    const { families } = this.nomenclature;
    const weighed = [...shares].map(([rank, share]) => {
      const code = families[rank]?.code ?? "";
      return [rank, share * this.#memory.familiarity(code, this.#neighbourhoodOf(rank))] as const;
    });
    const [before, after] = [shares.values(), weighed.map(([, share]) => share)].map(sumOf);
    return new Map(weighed.map(([rank, share]) => [rank, after === 0 ? 0 : (share * (before ?? 0)) / (after ?? 1)]));
  }

  /** What the words of the families say, and the CPV of the need. */
  #score(text: ClassifiedText, words: readonly TitleWord[], stems: KnownStems, described: readonly TitleWord[]): void {
    const scores = this.#scores;
    scores.clear();
    this.#lexicon.score(words, stems, scores);
    if (described.length > 0) {
      const quieter = described.map((word) => ({ ...word, place: word.place * DESCRIPTION }));
      this.#lexicon.score(quieter, this.#lexicon.know(quieter), scores);
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
    stems: KnownStems,
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
      explained: explainedShare(words, stems, best.rank, this.#lexicon),
      natureAgrees: nature !== undefined && families[best.rank]?.nature === nature,
    });
    const rest = 1 - (raw[0] ?? 0);
    const share = (at: number): number => (rest > 0 ? Math.min(first, ((raw[at] ?? 0) / rest) * (1 - first)) : 0);
    return new Map(contenders.map(({ rank }, at) => [rank, at === 0 ? first : share(at)]));
  }
}

const NOTHING: ReadonlyMap<number, number> = new Map();

/** Whether the first of these shares is high enough for a title of which no word names what is bought. */
function sureOf(shares: ReadonlyMap<number, number>): boolean {
  return Math.max(0, ...shares.values()) >= SURE_WITHOUT_OBJECT;
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** Share of the weight of the words of a title that speak for a family. */
function explainedShare(words: readonly TitleWord[], stems: KnownStems, family: number, lexicon: Lexicon): number {
  let explained = 0;
  let total = 0;
  for (const [at, { weight, place }] of words.entries()) {
    total += weight * place;
    if (lexicon.speaksFor(stems[at] as number, family) > 0) explained += weight * place;
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
