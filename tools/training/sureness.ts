import { SIGNS, type FirstDivision, type Sign, type Sureness } from "../../src/domain/classification";

/** A first division as the model gave it, and whether it was right. */
export interface Judged extends FirstDivision {
  readonly right: boolean;
  /** Fold of the title: what is fitted on a fold is not measured on it. */
  readonly fold: number;
}

/** How strongly coefficients are held back to 0, in titles: a division or a group met seldom stays near the others. */
const RIDGE = 20;
const PASSES = 150;
/** Least second derivative, so that no step is endless. */
const FLAT = 1e-6;

/**
 * How sure a first division is from its signs, which division and which group it is: a logistic regression, one
 * coefficient after the other by Newton's steps. Buyers code some divisions, and some groups, more carefully than others.
 */
export function surenessOf(judged: readonly Judged[], divisions: number, groups: number): Sureness {
  const predictions = new Float64Array(judged.length);
  const all = judged.map((_, at) => at);
  const rightness = judged.map(({ right }) => (right ? 1 : 0));
  const step = (rows: readonly number[], values: Float64Array | undefined, from: number, ridge: number): number => {
    let [slope, curve] = [-ridge * from, ridge];
    for (const at of rows) {
      const [value, chance] = [values?.[at] ?? 1, 1 / (1 + Math.exp(-(predictions[at] as number)))];
      slope += value * ((rightness[at] as number) - chance);
      curve += value * value * chance * (1 - chance);
    }
    const move = slope / Math.max(FLAT, curve);
    for (const at of rows) predictions[at] = (predictions[at] as number) + move * (values?.[at] ?? 1);
    return from + move;
  };
  const values = Object.entries(SIGNS).map(
    ([sign, read]) => [sign as Sign, Float64Array.from(judged, (one) => read(one))] as const,
  );
  const sharing = (count: number, rankOf: (one: Judged) => number): readonly (readonly number[])[] => {
    const rows = Array.from({ length: count }, (): number[] => []);
    judged.forEach((one, at) => rows[rankOf(one)]?.push(at));
    return rows;
  };
  const [ofDivision, ofGroup] = [sharing(divisions, ({ division }) => division), sharing(groups, ({ group }) => group)];
  const signs: Record<Sign, number> = { odds: 0, lead: 0, spread: 0, byGroups: 0, words: 0 };
  const [forDivisions, forGroups] = [ofDivision.map(() => 0), ofGroup.map(() => 0)];
  let offset = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    offset = step(all, undefined, offset, 0);
    for (const [sign, read] of values) signs[sign] = step(all, read, signs[sign], RIDGE);
    ofDivision.forEach((rows, rank) => (forDivisions[rank] = step(rows, undefined, forDivisions[rank] ?? 0, RIDGE)));
    ofGroup.forEach((rows, rank) => (forGroups[rank] = step(rows, undefined, forGroups[rank] ?? 0, RIDGE)));
  }
  return { offset, signs, divisions: forDivisions, groups: forGroups };
}
