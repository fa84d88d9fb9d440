import type { Nature } from "../need";
import type { Nomenclature } from "../nomenclature";
import { rankedByWords, type ReadTitle } from "./by-words";
import { withHabits } from "./habits";
import type { Contenders } from "./learnt/contenders";
import { FamilyLinks } from "./learnt/family-links";
import type { LearntModel, Opinion } from "./learnt/model";
import { Lexicon } from "./lexicon";
import { Memory, type Neighbourhood } from "./memory";
import { missingFrom, tells, tooVague, type Missing } from "./missing";
import { announcedNature } from "./nature-cues";
import { NatureFavours } from "./nature-favours";
import { withCpv, withVotes, type Ranked } from "./ranking";
import { reasonsFor, type Said } from "./reasons";
import { Scores } from "./scores";
import type { ClassifiedText, Classifier, Suggestion, Validation } from "./suggestion";
import { TitleReader, type TitleWord, type TitleWords } from "./title-reader";

/** Suggestions that a list holds unless asked otherwise. */
const USUAL_COUNT = 3;
/** Families that share the probability: the others are too far behind. */
const CONTENDERS = 12;
/** Families looked at once the habits of the authority may bring one from far behind. */
const MOST_CONTENDERS = 40;
const DESCRIPTION = 0.4;
const NATURE_GIVEN = 1.8;
const NATURE_ANNOUNCED = 1.5;
const CPV = 6;
/** A title of which the model knows less than this (a word that tells by itself weighs 1) says too little. */
const TOO_LITTLE_KNOWN = 0.4;
/** A title of which no word names what is bought is answered only when a division has this share, or words say so much. */
const SHARE_WITHOUT_OBJECT = 0.3;
const SURE_WITHOUT_OBJECT = 0.35;

/** What a title is scored with; built once, then asked for every need. */
class FamilyClassifier implements Classifier {
  readonly #reader = new TitleReader();
  readonly #lexicon: Lexicon;
  readonly #memory = new Memory();
  readonly #scores: Scores;
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #links: FamilyLinks | undefined;
  readonly #sizeOfGroup = new Map<string, number>();
  readonly #announced: NatureFavours;
  readonly #given: NatureFavours;

  constructor(
    private readonly nomenclature: Nomenclature,
    validations: Iterable<Validation>,
    private readonly learnt: LearntModel | undefined,
  ) {
    this.#lexicon = new Lexicon(nomenclature, this.#reader, learnt && ((word) => learnt.knows(word)));
    this.#scores = new Scores(nomenclature.families.length);
    this.#ranks = new Map(nomenclature.families.map(({ code }, rank) => [code, rank]));
    this.#links = learnt && new FamilyLinks(nomenclature, learnt, this.#reader);
    this.#announced = new NatureFavours(nomenclature, NATURE_ANNOUNCED);
    this.#given = new NatureFavours(nomenclature, NATURE_GIVEN);
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
    const read = this.#reader.read(text.title);
    const described = text.description ? this.#reader.read(text.description) : undefined;
    const announced = announcedNature(read.words);
    const { words, places } = read;
    const title = { words, places, stems: this.#lexicon.know(words), nature: text.nature ?? announced };
    const byCpv = this.#rankOfCpv(text);
    this.#score(title, described, byCpv);
    const all = described ? bothOf(read, described) : read;
    const named = text.cpv !== undefined || all.words.some(tells);
    const opinion = this.#opinionOf(all, announced);
    // Without habits nor CPV, what comes after the families asked for changes nothing to them.
    const asked = named && byCpv === undefined && this.#memory.size === 0 ? count : Infinity;
    const told = opinion
      ? this.#reached(text, opinion, title.nature, byCpv, Math.max(count, this.#contenders), asked)
      : this.#byWords(text, title);
    const sure = named || told.some(tellsEnough);
    const votes = this.#memory.recall(text.title);
    const ranked = withVotes(this.#usual(sure ? told : [], byCpv), votes, (code) => this.#ranks.get(code));
    const said = { title, cpv: text.cpv, byCpv, learnt: this.learnt, scale: opinion?.scale ?? 0 };
    return ranked.slice(0, count).map((one) => this.#suggestion(one, said));
  }

  missing(text: ClassifiedText): readonly Missing[] {
    if (this.#rankOfCpv(text) !== undefined) return [];
    const { words } = this.#reader.read(text.title);
    const all = text.description ? [...words, ...this.#reader.read(text.description).words] : words;
    const known = (word: TitleWord): boolean => this.learnt?.knows(word) === true || this.#lexicon.knows(word);
    const missing = missingFrom(text.title, all, known, (text.nature ?? announcedNature(all)) !== undefined);
    return missing.length > 0 || this.suggest(text, 1).length > 0 ? missing : tooVague(all);
  }

  /** Families looked at: more of them once the habits of the authority may bring one from far behind. */
  get #contenders(): number {
    return this.#memory.size > 0 ? MOST_CONTENDERS : CONTENDERS;
  }

  /** Fields are listed rather than spread: three of these are made for each need, two thousand times. */
  #suggestion(ranked: Ranked, said: Said): Suggestion {
    const family = this.nomenclature.families[ranked.rank];
    if (!family) throw new Error(`No family of rank ${ranked.rank}`);
    const reasons = reasonsFor(ranked, family, said, this.#lexicon);
    const { share, way } = ranked;
    if (!way) return { family: family.code, confidence: share, reasons };
    return { family: family.code, confidence: share, reasons, cpv: way.cpv };
  }

  /** What the model learnt says, when there is one and it knows enough of the words. */
  #opinionOf(words: TitleWords, nature: Nature | undefined): Opinion | undefined {
    const opinion = this.learnt?.opinionOf(words, nature);
    return opinion && opinion.known >= TOO_LITTLE_KNOWN ? opinion : undefined;
  }

  /** Families that the model leads to; the first as sure as such a share was right on other buyers. */
  #reached(
    text: ClassifiedText,
    opinion: Opinion,
    nature: Nature | undefined,
    byCpv: number | undefined,
    contenders: number,
    asked: number,
  ): readonly Ranked[] {
    if (!this.#links || !this.learnt) return [];
    const given = this.#given.of(text.nature);
    const suits = {
      words: this.#scores.values,
      unit: this.#lexicon.rarest,
      announced: this.#announced.of(nature).values,
      given: given.values,
      mostGiven: given.most,
    };
    const reached = this.#links.reached(opinion, suits, contenders);
    if (reached.count === 0) return [];
    const first = this.learnt.calibrated(reached.at(0).division);
    return withCpv(sharesOf(reached, first, asked, this.#links), byCpv);
  }

  #byWords(text: ClassifiedText, title: ReadTitle): readonly Ranked[] {
    const favours = text.nature ? this.#given.of(text.nature) : this.#announced.of(title.nature);
    return rankedByWords(title, this.#scores, favours.values, this.#lexicon, this.nomenclature);
  }

  #rankOfCpv({ cpv, nature }: ClassifiedText): number | undefined {
    const family = cpv ? this.nomenclature.familyOfCpv(cpv, nature) : undefined;
    return family && this.#ranks.get(family.code);
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

  /** Shares once the habits of the authority are counted; how sure is told of titles alone, not of a CPV. */
  #usual(ranked: readonly Ranked[], byCpv: number | undefined): readonly Ranked[] {
    if (this.#memory.size === 0) return ranked;
    const { families } = this.nomenclature;
    const familiarityOf = (rank: number): number =>
      this.#memory.familiarity(families[rank]?.code ?? "", this.#neighbourhoodOf(rank));
    return withHabits(ranked, familiarityOf, byCpv === undefined);
  }

  /** What the words of the families say, and the CPV of the need. */
  #score(title: ReadTitle, described: TitleWords | undefined, byCpv: number | undefined): void {
    const scores = this.#scores;
    scores.clear();
    this.#lexicon.score(title, title.stems, scores);
    if (described) this.#lexicon.score(described, this.#lexicon.know(described.words), scores, DESCRIPTION);
    if (byCpv !== undefined) scores.add(byCpv, CPV);
  }
}

/** The first families reached: `first` is the share of the best one, they all share the rest as their scores say. */
function sharesOf(reached: Contenders, first: number, asked: number, links: FamilyLinks): readonly Ranked[] {
  let rest = 0;
  for (let at = 1; at < reached.count; at++) rest += reached.at(at).score;
  const ranked: Ranked[] = [];
  for (let at = 0; at < reached.count; at++) {
    const { rank, score, division, share, link, leads } = reached.at(at);
    const other = rest > 0 ? Math.min(first, (score / rest) * (1 - first)) : 0;
    // Those that the first one holds back are equal, and come in the order of the nomenclature: all are needed for it.
    if (at >= asked && other < first) break;
    const way = { division, share, leads, cpv: links.cpvOf(division, link) ?? "" };
    ranked.push({ rank, share: at === 0 ? first : other, way });
  }
  return ranked;
}

function bothOf(one: TitleWords, other: TitleWords): TitleWords {
  return { words: [...one.words, ...other.words], places: [...one.places, ...other.places] };
}

function tellsEnough({ share, way }: Ranked): boolean {
  return way ? way.share >= SHARE_WITHOUT_OBJECT : share >= SURE_WITHOUT_OBJECT;
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
