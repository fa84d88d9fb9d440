import { cpvPrefix, cpvWithCheck, type Nomenclature } from "../../nomenclature";
import type { TitleReader } from "../title-reader";
import type { LearntModel, Opinion } from "./model";

/** Families reached through a division, and through one of its groups when their prefix says which; side by side. */
interface Links {
  readonly families: number[];
  /** −1 when the family takes whatever the division holds. */
  readonly groups: number[];
  /** Those groups, each once. */
  readonly distinctGroups: number[];
  /** CPV codes that lead there. */
  readonly codes: string[];
  /** 1 when the prefix of the family says so; less when only its words do. */
  readonly sureness: number[];
}

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

/** A family, the division that led to it, the share of that division, and its score: that share when it fits best there. */
export interface Reached {
  readonly rank: number;
  readonly division: number;
  readonly share: number;
  readonly score: number;
  /** Whether no family of that division fits the title better. */
  readonly leads: boolean;
  /** CPV code by which it was reached, with its check digit. */
  readonly cpv: string;
}

/** What a family of which the title has no word keeps beside the others of its division. */
const LEAST_WORDS = 0.12;
/** Share of a group that a family of the whole division is taken to hold. */
const WHOLE_DIVISION = 0.12;
const LEAST_GROUP = 0.02;
/** A group counts by its share to the power ¾, the words of a family by theirs to the power 1½. */
const WHOLE_FIT = (WHOLE_DIVISION + LEAST_GROUP) ** 0.75;
/** Divisions that the words of a family without a code may reach, and the least share that counts. */
const LEAST_SHARE = 0.15;
/** A division less likely than this is looked into only while there are not enough families. */
const UNLIKELY = 0.002;

/** How the divisions and groups that the model knows lead to the families of a nomenclature, whatever its codes. */
export class FamilyLinks {
  /** Links of each division. */
  readonly #links: readonly Links[];
  readonly #divisionOf: Int32Array;
  readonly #fits: Float64Array;
  /** What the share of each group makes of a family's fit; of the division looked into only. */
  readonly #groupFits: Float64Array;
  readonly #waiting: Float64Array;

  constructor(
    nomenclature: Nomenclature,
    private readonly model: LearntModel,
    reader: TitleReader,
  ) {
    const links = model.divisions.map((): Links => ({
      families: [],
      groups: [],
      distinctGroups: [],
      codes: [],
      sureness: [],
    }));
    const divisionRank = new Map(model.divisions.map((code, at) => [code, at]));
    const groupRank = new Map(model.groups.map((code, at) => [code, at]));
    this.#divisionOf = new Int32Array(nomenclature.families.length).fill(-1);
    nomenclature.families.forEach((family, rank) => {
      const met = new Set<number>();
      let found = false;
      for (const written of family.cpvPrefixes) {
        const prefix = cpvPrefix(written);
        const division = divisionRank.get(prefix.slice(0, 2));
        if (division === undefined) continue;
        found = true;
        if (this.#divisionOf[rank] === -1) this.#divisionOf[rank] = division;
        const group = prefix.length > 2 ? (groupRank.get(prefix.slice(0, 3)) ?? -1) : -1;
        const way = division * model.groups.length + group;
        // One way to each group, by the first prefix that says it.
        if (met.has(way)) continue;
        met.add(way);
        addLink(links[division], rank, group, prefix, 1);
      }
      if (found) return;
      const words = reader.read([family.label, ...family.keywords].join(" "));
      const { divisions } = model.opinionOf(words, family.nature);
      this.#divisionOf[rank] = divisions.indexOf(Math.max(...divisions));
      divisions.forEach((share, division) => {
        if (share < LEAST_SHARE) return;
        addLink(links[division], rank, -1, model.divisions[division] ?? "", share);
      });
    });
    this.#links = links;
    this.#fits = new Float64Array(Math.max(0, ...links.map(({ families }) => families.length)));
    this.#groupFits = new Float64Array(model.groups.length);
    this.#waiting = new Float64Array(model.divisions.length);
  }

  /** The division that a family belongs to first; −1 when it has none. */
  divisionOf(rank: number): number {
    return this.#divisionOf[rank] ?? -1;
  }

  /** The first families that an opinion, the last that the model gave, leads to, each by its best way, best first. */
  reached({ divisions }: Opinion, suits: Suits, count: number): readonly Reached[] {
    const best: Reached[] = [];
    const waiting = this.#waiting;
    waiting.set(divisions);
    for (;;) {
      const division = highest(waiting);
      const share = waiting[division] as number;
      // No family of a division, nor of those after it, scores more than this.
      const most = share * suits.mostGiven;
      if (share <= 0 || (best.length >= count && (share < UNLIKELY || most <= (best[count - 1] as Reached).score)))
        break;
      waiting[division] = 0;
      this.#reach(division, share, suits, best, count);
    }
    return best;
  }

  #reach(division: number, share: number, suits: Suits, best: Reached[], count: number): void {
    const { families, groups, distinctGroups, codes, sureness } = this.#links[division] as Links;
    const shares = this.model.groupsWithin(division);
    const groupFits = this.#groupFits;
    for (const group of distinctGroups) groupFits[group] = threeQuarters((shares[group] as number) + LEAST_GROUP);
    const { words, unit, announced, given } = suits;
    const fits = this.#fits;
    let [top, sum] = [0, 0];
    for (let at = 0; at < families.length; at++) {
      const [family, group] = [families[at] as number, groups[at] as number];
      const suit = (LEAST_WORDS + (words[family] as number) / unit) * (announced[family] as number);
      const grouped = group < 0 ? WHOLE_FIT : (groupFits[group] as number);
      const fit = (sureness[at] as number) * grouped * suit * Math.sqrt(suit);
      fits[at] = fit;
      sum += fit;
      if (fit > top) top = fit;
    }
    for (let at = 0; at < families.length; at++) {
      const [rank, own] = [families[at] as number, fits[at] as number];
      const score = share * (own === top ? 1 : own / sum) * (given[rank] as number);
      const last = best[best.length - 1];
      if (best.length >= count && last && score <= last.score) continue;
      insert(best, { rank, division, share, score, leads: own === top, cpv: codes[at] as string }, count);
    }
  }
}

function addLink(links: Links | undefined, family: number, group: number, prefix: string, sureness: number): void {
  if (group >= 0 && links?.distinctGroups.includes(group) === false) links.distinctGroups.push(group);
  links?.families.push(family);
  links?.groups.push(group);
  links?.codes.push(cpvWithCheck(prefix));
  links?.sureness.push(sureness);
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

/** Puts a family in its place in a list that holds `count` at most, each family once. */
function insert(best: Reached[], one: Reached, count: number): void {
  let at = best.length - 1;
  while (at >= 0 && (best[at] as Reached).rank !== one.rank) at--;
  if (at >= 0) {
    if ((best[at] as Reached).score >= one.score) return;
  } else if (best.length < count) at = best.length;
  else at = count - 1;
  for (; at > 0 && precedes(one, best[at - 1] as Reached); at--) best[at] = best[at - 1] as Reached;
  best[at] = one;
}

function precedes(one: Reached, other: Reached): boolean {
  return one.score > other.score || (one.score === other.score && one.rank < other.rank);
}
