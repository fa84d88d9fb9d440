import type { Validation } from "../../src/domain/classification";
import type { Nomenclature } from "../../src/domain/nomenclature";
import type { LabelledTitle } from "./read-titles";

/** The first rows of each buyer, and the others. */
export function split(titles: readonly LabelledTitle[], learnt: number): readonly [LabelledTitle[], LabelledTitle[]] {
  const given = new Map<string, number>();
  const [known, rest]: [LabelledTitle[], LabelledTitle[]] = [[], []];
  for (const title of titles) {
    const count = given.get(title.buyer) ?? 0;
    given.set(title.buyer, count + 1);
    (count < learnt ? known : rest).push(title);
  }
  return [known, rest];
}

/** The titles of each buyer, in their order: each would have a workbook, and a memory, of its own. */
export function byBuyer(titles: readonly LabelledTitle[]): readonly (readonly LabelledTitle[])[] {
  const buyers = new Map<string, LabelledTitle[]>();
  for (const title of titles) {
    const own = buyers.get(title.buyer);
    if (own) own.push(title);
    else buyers.set(title.buyer, [title]);
  }
  return [...buyers.values()];
}

/** Titles as if their buyer had validated the family that their code falls in. */
export function validationsOf(titles: readonly LabelledTitle[], nomenclature: Nomenclature): readonly Validation[] {
  return titles.flatMap(({ title, cpv }): Validation[] => {
    const family = nomenclature.familyOfCpv(cpv);
    return family ? [{ title, family: family.code }] : [];
  });
}
