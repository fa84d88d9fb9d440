/** A first division: the share that the model gave it, and whether it was right. */
export interface Judged {
  readonly share: number;
  readonly right: boolean;
}

/** Points of the curve; fewer would be coarse, more would follow the noise. */
const POINTS = 15;

/**
 * How often shares were right: isotonic regression (pooling adjacent violators) over groups of judged shares, as points
 * of a curve that never goes down.
 */
export function calibrationOf(judged: readonly Judged[]): readonly (readonly [number, number])[] {
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
  const rounded = (value: number): number => Number(value.toFixed(4));
  const curve = pools.map(({ share, right, count }) => [rounded(share / count), rounded(right / count)] as const);
  const highest = curve.at(-1);
  return highest && highest[0] < 1 ? [...curve, [1, highest[1]]] : curve;
}
