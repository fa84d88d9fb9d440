import { cpvPrefix, cpvWithCheck, type Nomenclature } from "../../nomenclature";
import type { TitleReader } from "../title-reader";
import type { LearntModel, Opinion } from "./model";

/** A family reached through a division, and through one of its groups when its prefix says which. */
interface Link {
  readonly family: number;
  readonly division: number;
  /** −1 when the family takes whatever the division holds. */
  readonly group: number;
  /** Eight digits and check digit of the prefix that leads there. */
  readonly cpv: string;
  /** 1 when the prefix of the family says so; less when only its words do. */
  readonly sureness: number;
}

/** A family, the share of the division that led to it, and its score: that share when it fits best there. */
export interface Reached {
  readonly rank: number;
  readonly share: number;
  readonly score: number;
  /** The CPV by which it was reached. */
  readonly cpv: string;
}

/** Share of a group that a family of the whole division is taken to hold. */
const WHOLE_DIVISION = 0.12;
const LEAST_GROUP = 0.02;
/** A group counts by its share to the power ¾, the words of a family by theirs to the power 1½. */
const WHOLE_FIT = (WHOLE_DIVISION + LEAST_GROUP) ** 0.75;
/** Divisions that the words of a family without a code may reach, and the least share that counts. */
const LEAST_SHARE = 0.15;

/** How the divisions and groups that the model knows lead to the families of a nomenclature, whatever its codes. */
export class FamilyLinks {
  readonly #links: readonly Link[];
  readonly #fits: Float64Array;

  constructor(nomenclature: Nomenclature, model: LearntModel, reader: TitleReader) {
    this.#links = nomenclature.families.flatMap((family, rank) => {
      const byCpv = family.cpvPrefixes.flatMap((written): Link[] => {
        const prefix = cpvPrefix(written);
        const division = model.divisions.indexOf(prefix.slice(0, 2));
        const group = prefix.length > 2 ? model.groups.indexOf(prefix.slice(0, 3)) : -1;
        return division < 0 ? [] : [{ family: rank, division, group, cpv: cpvWithCheck(prefix), sureness: 1 }];
      });
      if (byCpv.length > 0) return distinct(byCpv);
      const words = reader.read([family.label, ...family.keywords].join(" "));
      const opinion = model.opinionOf(words, family.nature);
      return [...opinion.divisions].flatMap((share, division) =>
        share < LEAST_SHARE
          ? []
          : [
              {
                family: rank,
                division,
                group: -1,
                cpv: cpvWithCheck(model.divisions[division] ?? ""),
                sureness: share,
              },
            ],
      );
    });
    this.#fits = new Float64Array(this.#links.length);
  }

  /**
   * The first families that an opinion leads to, each by its best way, best first.
   * @param suits by family, how well the title suits its words and nature
   * @param favours by family, what its nature multiplies it by whatever the division
   */
  reached(opinion: Opinion, suits: Float64Array, favours: Float64Array, count: number): readonly Reached[] {
    const { divisions, groups } = opinion;
    const [highest, sums] = [new Float64Array(divisions.length), new Float64Array(divisions.length)];
    const groupFits = groups.map((share) => Math.sqrt((share + LEAST_GROUP) * Math.sqrt(share + LEAST_GROUP)));
    const suited = suits.map((suit) => suit * Math.sqrt(suit));
    const fits = this.#fits;
    for (let at = 0; at < fits.length; at++) {
      const link = this.#links[at] as Link;
      const group = link.group < 0 ? WHOLE_FIT : (groupFits[link.group] as number);
      const fit = link.sureness * group * (suited[link.family] as number);
      fits[at] = fit;
      sums[link.division] = (sums[link.division] as number) + fit;
      if (fit > (highest[link.division] as number)) highest[link.division] = fit;
    }
    const best = new Map<number, Reached>();
    let least = 0;
    for (let at = 0; at < fits.length; at++) {
      const { family, division, cpv } = this.#links[at] as Link;
      const share = divisions[division] as number;
      const own = fits[at] as number;
      const fit = own === highest[division] ? 1 : own / (sums[division] as number);
      const score = share * fit * (favours[family] as number);
      if (score <= least || score <= (best.get(family)?.score ?? 0)) continue;
      best.set(family, { rank: family, share, score, cpv });
      if (best.size > count) least = dropLast(best);
    }
    return [...best.values()].sort((one, two) => two.score - one.score || one.rank - two.rank);
  }
}

/** Takes the weakest family out; the score of the weakest that remains, which others must pass. */
function dropLast(best: Map<number, Reached>): number {
  let [weakest, least, next] = [-1, Infinity, Infinity];
  for (const { rank, score } of best.values()) {
    if (score < least) [weakest, least, next] = [rank, score, least];
    else if (score < next) next = score;
  }
  best.delete(weakest);
  return next;
}

/** One way to each group, by the first prefix that says it. */
function distinct(links: readonly Link[]): readonly Link[] {
  return [...new Map([...links].reverse().map((link) => [`${link.division}|${link.group}`, link])).values()];
}
