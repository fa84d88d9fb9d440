import type { Cents } from "../money";
import { valueOf } from "../need";
import type { NeedFacts } from "./facts";
import type { Frame } from "./frame";
import { among } from "./among";
import { groupedBy } from "./grouping";
import { quoted } from "./quote";
import type { FoundAmong, SetRule } from "./rule";

/** Lots are declared together: they are no fragments. */
const LOT = /\blots?\b/u;
/** One word is a kind of purchase, not a need. */
const LEAST_WORDS = 2;

/** One need told in several lines of one department, each under the threshold that they pass together. */
export const FRAGMENTS: SetRule = {
  id: "fragments.same-need",
  family: "rows",
  severity: "warning",
  article: "R2121-4",
  by: groupedBy(fragmentKey),
  checkAmong: fragments,
};

/** The same department, exercise and object, parts and numbers apart. Works are counted by operation (R2121-5). */
function fragmentKey(facts: NeedFacts): string | undefined {
  const { title, departmentKey, need, value, nature, wording } = facts;
  if (value === undefined || value <= 0 || nature === undefined || nature === "T" || LOT.test(title)) return undefined;
  let object = wording.hash;
  let count = 0;
  for (const { isPart, hash } of wording.stems) {
    if (isPart) object -= hash;
    else count += 1;
  }
  if (count < LEAST_WORDS) return undefined;
  return `${departmentKey}|${nature}|${valueOf(need.year) ?? ""}|${count}|${object}`;
}

function fragments(group: readonly NeedFacts[], frame: Frame): readonly FoundAmong[] {
  const nature = group[0]?.nature;
  if (nature === undefined) return [];
  // The first launched commits the whole: the thresholds of that day apply to all.
  const day = group.map(({ launchDay }) => launchDay).reduce((one, other) => (other < one ? other : one));
  const dispense = frame.lawOn(day, nature).threshold("dispense");
  if (dispense === undefined || group.some(({ value = 0 }) => value >= dispense)) return [];
  const total = group.reduce((sum, { value = 0 }) => sum + value, 0) as Cents;
  if (total < dispense || saysTheSame(group)) return [];
  const values = { count: group.length, total: quoted(total), threshold: quoted(dispense) };
  return among(group, "title", () => values);
}

/** Lines that differ in nothing are told as duplicates. */
function saysTheSame(group: readonly NeedFacts[]): boolean {
  return new Set(group.map(({ title, value }) => `${title}|${value ?? ""}`)).size === 1;
}
