import type { Nature } from "../need";
import { cpvDigits, natureOfCpv } from "./cpv";
import type { Nomenclature } from "./nomenclature";

/** How a nomenclature shares out a list of CPV codes. */
export interface CpvSplit {
  readonly codes: number;
  /** Codes that no family claims, or that a family of another nature than theirs receives. */
  readonly withoutFamily: readonly string[];
  /** Number of codes that reach a family of their own nature. */
  readonly byNature: Readonly<Record<Nature, number>>;
  /** Codes that families of two natures or three claim: a supply may also be rented, or laid by a contractor. */
  readonly severalNatures: number;
  /** Codes received by each family for its own nature or another, in the order of the nomenclature. */
  readonly families: readonly { readonly code: string; readonly count: number }[];
}

/** Shares out CPV codes among the families in use: where each goes, and what each family receives. */
export function splitOfCpv(nomenclature: Nomenclature, codes: readonly string[]): CpvSplit {
  const received = new Map(nomenclature.families.map(({ code }) => [code, 0]));
  const byNature: Record<Nature, number> = { F: 0, S: 0, T: 0 };
  const withoutFamily: string[] = [];
  let severalNatures = 0;
  for (const code of codes) {
    const digits = cpvDigits(code) ?? "";
    const own = natureOfCpv(digits);
    const claimants = (["F", "S", "T"] as const).flatMap((nature) => nomenclature.claimantOf(digits, nature) ?? []);
    for (const family of claimants) received.set(family.code, (received.get(family.code) ?? 0) + 1);
    if (claimants.some(({ nature }) => nature === own)) byNature[own] += 1;
    else withoutFamily.push(code);
    if (claimants.length > 1) severalNatures += 1;
  }
  const families = [...received].map(([code, count]) => ({ code, count }));
  return { codes: codes.length, withoutFamily, byNature, severalNatures, families };
}
