import { cpvPrefix, cpvWithCheck, type Nomenclature } from "../../nomenclature";
import type { TitleReader } from "../title-reader";
import type { LearntModel } from "./model";

/** Families reached through a division, and through one of its groups when their prefix says which; side by side. */
export interface Links {
  /** Ranks in the nomenclature. */
  readonly families: Uint16Array;
  /** −1 when the family takes whatever the division holds. */
  readonly groups: Int16Array;
  /** Those groups, each once. */
  readonly distinctGroups: readonly number[];
  /** CPV codes that lead there, with their check digit. */
  readonly codes: readonly string[];
  /** 1 when the prefix of the family says so; less when only its words do. */
  readonly sureness: Float64Array;
}

interface Link {
  readonly family: number;
  readonly group: number;
  readonly code: string;
  readonly sureness: number;
}

/** Divisions that the words of a family without a code may reach, and the least share that counts. */
const LEAST_SHARE = 0.15;

/**
 * Links of each division to the families of a nomenclature.
 * @param first written with the division that each family belongs to first
 */
export function linksOf(
  nomenclature: Nomenclature,
  model: LearntModel,
  reader: TitleReader,
  first: Int32Array,
): readonly Links[] {
  const links = model.divisions.map((): Link[] => []);
  const divisionRank = new Map(model.divisions.map((code, at) => [code, at]));
  const groupRank = new Map(model.groups.map((code, at) => [code, at]));
  nomenclature.families.forEach((family, rank) => {
    const met = new Set<number>();
    let found = false;
    for (const written of family.cpvPrefixes) {
      const prefix = cpvPrefix(written);
      const division = divisionRank.get(prefix.slice(0, 2));
      if (division === undefined) continue;
      if (!found) first[rank] = division;
      found = true;
      const group = prefix.length > 2 ? (groupRank.get(prefix.slice(0, 3)) ?? -1) : -1;
      const way = division * model.groups.length + group;
      // One way to each group, by the first prefix that says it.
      if (met.has(way)) continue;
      met.add(way);
      links[division]?.push({ family: rank, group, code: cpvWithCheck(prefix), sureness: 1 });
    }
    if (found) return;
    const { divisions } = model.opinionOf(reader.read([family.label, ...family.keywords].join(" ")), family.nature);
    first[rank] = divisions.indexOf(Math.max(...divisions));
    divisions.forEach((sureness, division) => {
      if (sureness < LEAST_SHARE) return;
      links[division]?.push({ family: rank, group: -1, code: cpvWithCheck(model.divisions[division] ?? ""), sureness });
    });
  });
  return links.map(sideBySide);
}

function sideBySide(links: readonly Link[]): Links {
  return {
    families: Uint16Array.from(links, ({ family }) => family),
    groups: Int16Array.from(links, ({ group }) => group),
    distinctGroups: [...new Set(links.map(({ group }) => group))].filter((group) => group >= 0),
    codes: links.map(({ code }) => code),
    sureness: Float64Array.from(links, ({ sureness }) => sureness),
  };
}
