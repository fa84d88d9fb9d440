import { cpvDigits } from "../nomenclature";
import { profileOf, profileSimilarity } from "../text";
import type { Judged } from "./judged";
import type { ToSplit } from "./quality";

/** Fewer needs than this say nothing of a family. */
const LEAST_NEEDS = 6;
/** Needs compared with one another in a family: enough to tell, and never quadratic in the workbook. */
const COMPARED = 40;
/** Under this mean likeness, needs have hardly a word in common. */
const INCOHERENT = 0.12;
/** Share of the needs outside the main CPV group from which they are of several kinds. */
const SCATTERED = 0.5;

/** Families whose needs do not hold together, by their words and by their CPV; the most needs first. */
export function spreadOf(validated: readonly Judged[]): readonly ToSplit[] {
  const byFamily = new Map<string, Judged[]>();
  for (const need of validated) {
    const sharing = byFamily.get(need.validatedFamily);
    if (sharing) sharing.push(need);
    else byFamily.set(need.validatedFamily, [need]);
  }
  return [...byFamily]
    .filter(([, needs]) => needs.length >= LEAST_NEEDS)
    .map(([family, needs]) => ({ family, needs: needs.length, likeness: likenessOf(needs), ...cpvOf(needs) }))
    .filter(({ likeness, outside }) => likeness < INCOHERENT || outside >= SCATTERED)
    .map(({ family, needs, likeness, cpvGroups }) => ({ family, needs, likeness, cpvGroups }))
    .sort((one, other) => other.needs - one.needs || (one.family < other.family ? -1 : 1));
}

function likenessOf(needs: readonly Judged[]): number {
  const profiles = needs.slice(0, COMPARED).map(({ title }) => profileOf(title));
  let total = 0;
  let pairs = 0;
  for (const [at, profile] of profiles.entries()) {
    for (const other of profiles.slice(at + 1)) {
      total += profileSimilarity(profile, other);
      pairs += 1;
    }
  }
  return pairs === 0 ? 1 : total / pairs;
}

function cpvOf(needs: readonly Judged[]): { readonly cpvGroups: readonly string[]; readonly outside: number } {
  const counts = new Map<string, number>();
  let known = 0;
  for (const { cpv } of needs) {
    const group = cpvDigits(cpv)?.slice(0, 3);
    if (group === undefined) continue;
    known += 1;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const main = sorted[0]?.[1] ?? 0;
  return { cpvGroups: sorted.map(([group]) => group), outside: known < LEAST_NEEDS ? 0 : 1 - main / known };
}
