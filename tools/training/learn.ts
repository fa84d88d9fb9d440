import type { StoredModel } from "../../src/domain/classification";
import type { Calibration } from "./calibrate";
import type { Example } from "./examples";
import { learnToSeparate, type Settings } from "./separate";
import { storeWeights } from "./store";

const SETTINGS: Settings = { cost: 0.5, leastTexts: 2, sharpness: 3, bayes: 1.2, smoothing: 0.03 };
/** The rest tell next to nothing: leaving them out divides the size without changing the figures. */
const MOST_WEIGHTS = 210_000;
const MOST_GROUP_WEIGHTS = 90_000;
/** A group with fewer real titles is not told from its division. */
const LEAST_TITLES = 2;

/** The model that examples teach, with a calibration measured elsewhere. */
export function learnModel(examples: readonly Example[], calibration: Calibration): StoredModel {
  const divisions = distinct(examples.map(({ cpv }) => cpv.slice(0, 2)));
  const groups = metGroups(examples);
  const lessons = (level: "division" | "group", classes: readonly string[], digits: number) => {
    const rank = new Map(classes.map((code, at) => [code, at]));
    return examples.flatMap((example) => {
      const target = rank.get(groupOf(example).slice(0, digits));
      return target === undefined ? [] : [{ vector: example[level], target, weight: example.weight }];
    });
  };
  const division = learnToSeparate(lessons("division", divisions, 2), divisions.length, SETTINGS);
  const group = learnToSeparate(lessons("group", groups, 3), groups.length, SETTINGS);
  return {
    divisions,
    groups,
    division: storeWeights(division, MOST_WEIGHTS),
    group: storeWeights(group, MOST_GROUP_WEIGHTS),
    ...calibration,
  };
}

function groupOf({ cpv }: Example): string {
  return cpv.padEnd(3, "0").slice(0, 3);
}

/** Groups that real titles have: of the others there is only what the law calls them. */
function metGroups(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const example of examples) {
    if (example.fold >= 0) counts.set(groupOf(example), (counts.get(groupOf(example)) ?? 0) + 1);
  }
  return [...counts].flatMap(([group, count]) => (count >= LEAST_TITLES ? [group] : [])).sort();
}

function distinct(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort();
}
