import type { Nomenclature } from "../../nomenclature";
import type { TitleReader } from "../title-reader";
import { Contenders } from "./contenders";
import { linksOf, type Links } from "./links";
import type { LearntModel, Opinion } from "./model";

/** How well a title suits the families, whatever the model says: what their words and nature say of it. */
export interface Suits {
  /** Score of the words of each family, in units of a word that one family alone uses. */
  readonly words: Float64Array;
  /** What that unit is worth in these scores. */
  readonly unit: number;
  /** What the nature that is looked for multiplies each family by, within a division. */
  readonly announced: Float64Array;
  /** The same, whatever the division, and the most that it multiplies by. */
  readonly given: Float64Array;
  readonly mostGiven: number;
}

/** What a family of which the title has no word keeps beside the others of its division. */
const LEAST_WORDS = 0.12;
/** Share of a group that a family of the whole division is taken to hold. */
const WHOLE_DIVISION = 0.12;
const LEAST_GROUP = 0.02;
/** A group counts by its share to the power ¾, the words of a family by theirs to the power 1½. */
const WHOLE_FIT = (WHOLE_DIVISION + LEAST_GROUP) ** 0.75;
/** A division less likely than this is looked into only while there are not enough families. */
const UNLIKELY = 0.002;
/** Divisions that are always looked into and keep a family in the list, for a doubt to be seen. */
const LEAST_DIVISIONS = 3;

/** How the divisions and groups that the model knows lead to the families of a nomenclature, whatever its codes. */
export class FamilyLinks {
  /** Links of each division. */
  readonly #links: readonly Links[];
  readonly #divisionOf: Int32Array;
  readonly #fits: Float64Array;
  /** What the share of each group makes of a family's fit; of the division looked into only. */
  readonly #groupFits: Float64Array;
  readonly #waiting: Float64Array;
  readonly #contenders = new Contenders();

  constructor(
    nomenclature: Nomenclature,
    private readonly model: LearntModel,
    reader: TitleReader,
  ) {
    this.#divisionOf = new Int32Array(nomenclature.families.length).fill(-1);
    this.#links = linksOf(nomenclature, model, reader, this.#divisionOf);
    this.#fits = new Float64Array(Math.max(0, ...this.#links.map(({ families }) => families.length)));
    this.#groupFits = new Float64Array(model.groups.length);
    this.#waiting = new Float64Array(model.divisions.length);
  }

  /** The division that a family belongs to first; −1 when it has none. */
  divisionOf(rank: number): number {
    return this.#divisionOf[rank] ?? -1;
  }

  /** The CPV code, with its check digit, by which a division leads to a family. */
  cpvOf(division: number, link: number): string | undefined {
    return this.#links[division]?.codes[link];
  }

  /** The first families that an opinion, the last that the model gave, leads to, each by its best way, best first. */
  reached({ divisions }: Opinion, suits: Suits, count: number): Contenders {
    const best = this.#contenders;
    best.start(count);
    const waiting = this.#waiting;
    waiting.set(divisions);
    for (let looked = 0; ; looked++) {
      const division = highest(waiting);
      const share = waiting[division] as number;
      // No family of a division, nor of those after it, scores more than this.
      const most = share * suits.mostGiven;
      const enough = looked >= LEAST_DIVISIONS && best.count >= count;
      if (share <= 0 || (enough && (share < UNLIKELY || most <= best.least))) return best;
      waiting[division] = 0;
      this.#reach(division, share, suits, best, looked < LEAST_DIVISIONS);
    }
  }

  /** @param kept whether the family that leads the division is in the list, however full of likelier ones */
  #reach(division: number, share: number, suits: Suits, best: Contenders, kept: boolean): void {
    const { families, groups, sureness } = this.#links[division] as Links;
    const groupFits = this.#groupFitsOf(division);
    const { words, unit, announced, given } = suits;
    const fits = this.#fits;
    let lead = -1;
    let top = 0;
    let sum = 0;
    for (let at = 0; at < families.length; at++) {
      const family = families[at] as number;
      const group = groups[at] as number;
      const suit = (LEAST_WORDS + (words[family] as number) / unit) * (announced[family] as number);
      const grouped = group < 0 ? WHOLE_FIT : (groupFits[group] as number);
      const fit = (sureness[at] as number) * grouped * suit * Math.sqrt(suit);
      fits[at] = fit;
      sum += fit;
      // A family that leads a likelier division would hide this one.
      if (fit > top && !best.isLeading(family)) {
        lead = at;
        top = fit;
      }
    }
    for (let at = 0; at < families.length; at++) {
      const rank = families[at] as number;
      const own = fits[at] as number;
      const leads = at === lead;
      const score = share * (leads ? 1 : own / sum) * (given[rank] as number);
      if (leads && kept) best.makeRoom();
      if (score > best.least) best.add(rank, score, division, share, at, leads);
    }
  }

  /** What the share of each group of a division makes of the fit of its families, for the title asked last. */
  #groupFitsOf(division: number): Float64Array {
    const { distinctGroups } = this.#links[division] as Links;
    const fits = this.#groupFits;
    if (distinctGroups.length === 0) return fits;
    const shares = this.model.groupsWithin(division);
    for (let at = 0; at < distinctGroups.length; at++) {
      const group = distinctGroups[at] as number;
      fits[group] = threeQuarters((shares[group] as number) + LEAST_GROUP);
    }
    return fits;
  }
}

function threeQuarters(value: number): number {
  const root = Math.sqrt(value);
  return root * Math.sqrt(root);
}

function highest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if ((values[at] as number) > (values[best] as number)) best = at;
  return best;
}
