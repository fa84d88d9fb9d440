import { leadOf, oddsOf, type Sureness } from "../../src/domain/classification";

/** A first division as the model gave it: its rank, its share, that of the next one, and whether it was right. */
export interface Judged {
  readonly division: number;
  readonly share: number;
  readonly next: number;
  readonly right: boolean;
  /** Fold of the title: what is fitted on a fold is not measured on it. */
  readonly fold: number;
}

/** How strongly coefficients are held back to 0, in titles: a division met seldom stays near the others. */
const RIDGE = 1 / 0.3;
const PASSES = 60;
/** Least second derivative, so that no step is endless. */
const FLAT = 1e-6;

/**
 * How sure a first division is from its share, its lead on the next one and which division it is: a logistic regression,
 * one coefficient after the other by Newton's steps. Buyers code some divisions more carefully than others.
 */
export function surenessOf(judged: readonly Judged[], divisions: number): Sureness {
  const fitted = { offset: 0, odds: 0, lead: 0, divisions: Array.from({ length: divisions }, () => 0) };
  const predictions = new Float64Array(judged.length);
  const rows = judged.map((one, at) => ({ at, one }));
  const step = (part: typeof rows, valueOf: (one: Judged) => number, from: number, ridge: number): number => {
    let [slope, curve] = [-ridge * from, ridge];
    for (const { at, one } of part) {
      const [value, chance] = [valueOf(one), 1 / (1 + Math.exp(-(predictions[at] as number)))];
      slope += value * ((one.right ? 1 : 0) - chance);
      curve += value * value * chance * (1 - chance);
    }
    const move = slope / Math.max(FLAT, curve);
    for (const { at, one } of part) predictions[at] = (predictions[at] as number) + move * valueOf(one);
    return from + move;
  };
  const ofDivision = Array.from({ length: divisions }, (_, rank) => rows.filter(({ one }) => one.division === rank));
  for (let pass = 0; pass < PASSES; pass++) {
    fitted.offset = step(rows, () => 1, fitted.offset, 0);
    fitted.odds = step(rows, ({ share }) => oddsOf(share), fitted.odds, RIDGE);
    fitted.lead = step(rows, ({ share, next }) => leadOf(share, next), fitted.lead, RIDGE);
    ofDivision.forEach((part, rank) => {
      fitted.divisions[rank] = step(part, () => 1, fitted.divisions[rank] ?? 0, RIDGE);
    });
  }
  return fitted;
}
