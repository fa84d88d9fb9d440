import { chanceOf, type StoredModel } from "../../src/domain/classification";
import { surenessOf, type Judged } from "./sureness";

/** How sure a model is, as it is stored beside its weights. */
export type Calibration = Pick<StoredModel, "sureness" | "calibration">;

/** Before anything is measured: a chance is what it says. */
export const UNMEASURED: Calibration = {
  sureness: {
    offset: 0,
    signs: { odds: 1, lead: 0, spread: 0, byGroups: 0, words: 0 },
    divisions: [],
    groups: [],
  },
  calibration: [[1, 1]],
};

/**
 * How sure first divisions are, and how often such chances were right: each is judged by a regression fitted on the other
 * folds, the one that is kept being fitted on all.
 */
export function calibrationOf(judged: readonly Judged[], divisions: number, groups: number): Calibration {
  const folds = [...new Set(judged.map(({ fold }) => fold))];
  const chances = folds.flatMap((fold) => {
    const elsewhere = surenessOf(
      judged.filter((one) => one.fold !== fold),
      divisions,
      groups,
    );
    const own = judged.filter((one) => one.fold === fold);
    return own.map((one) => ({ share: chanceOf(elsewhere, one), right: one.right }));
  });
  return { sureness: rounded(surenessOf(judged, divisions, groups)), calibration: curveOf(chances) };
}

function rounded({ offset, signs, divisions, groups }: Calibration["sureness"]): Calibration["sureness"] {
  const three = (value: number): number => Number(value.toFixed(3));
  const { odds, lead, spread, byGroups, words } = signs;
  return {
    offset: three(offset),
    signs: {
      odds: three(odds),
      lead: three(lead),
      spread: three(spread),
      byGroups: three(byGroups),
      words: three(words),
    },
    divisions: divisions.map(three),
    groups: groups.map(three),
  };
}

/** Points of the curve; fewer would be coarse, more would follow the noise. */
const POINTS = 30;

/**
 * How often shares were right: isotonic regression (pooling adjacent violators) over groups of judged shares, as points
 * of a curve that never goes down.
 */
function curveOf(
  judged: readonly { readonly share: number; readonly right: boolean }[],
): readonly (readonly [number, number])[] {
  const sorted = [...judged].sort((one, two) => one.share - two.share);
  const pools: { share: number; right: number; count: number }[] = [];
  for (let point = 0; point < POINTS; point++) {
    const from = Math.floor((sorted.length * point) / POINTS);
    const part = sorted.slice(from, Math.floor((sorted.length * (point + 1)) / POINTS));
    if (part.length === 0) continue;
    const sum = part.reduce((total, { share }) => total + share, 0);
    pools.push({ share: sum, right: part.filter(({ right }) => right).length, count: part.length });
    for (let last = pools.length - 1; last > 0; last--) {
      const [low, high] = [pools[last - 1], pools[last]];
      if (!low || !high || low.right / low.count <= high.right / high.count) break;
      pools.splice(last - 1, 2, {
        share: low.share + high.share,
        right: low.right + high.right,
        count: low.count + high.count,
      });
    }
  }
  const four = (value: number): number => Number(value.toFixed(4));
  const curve = pools.map(({ share, right, count }) => [four(share / count), four(right / count)] as const);
  const highest = curve.at(-1);
  return highest && highest[0] < 1 ? [...curve, [1, highest[1]]] : curve;
}
