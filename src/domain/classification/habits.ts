import { chanceWithHabits } from "./confidence";
import type { Ranked } from "./ranking";

/**
 * Families once the habits of the authority are counted: those that it validates weigh more than the others.
 * @param familiarityOf how much likelier a family is in this authority than in any
 * @param asSure whether the first one is to be as sure as such a one was right on buyers held out
 */
export function withHabits(
  ranked: readonly Ranked[],
  familiarityOf: (rank: number) => number,
  asSure: boolean,
): readonly Ranked[] {
  const weighed = ranked.map((one) => ({ ...one, share: one.share * familiarityOf(one.rank) }));
  const [before, after] = [sumOf(ranked), sumOf(weighed)];
  const scaled = weighed.map((one) => ({ ...one, share: after === 0 ? 0 : (one.share * before) / after }));
  return asSure ? calibrated(ranked, scaled) : scaled;
}

/** The first family as sure as it proved to be, the others sharing the rest. */
function calibrated(before: readonly Ranked[], after: readonly Ranked[]): readonly Ranked[] {
  const [was, is] = [highest(before), highest(after)];
  if (!was?.way || !is?.way) return after;
  const { division } = is.way;
  const first = chanceWithHabits({
    family: is.share,
    division: sumOf(after.filter(({ way }) => way?.division === division)),
    before: was.way.division === division ? was.share : undefined,
  });
  const others = sumOf(after) - is.share;
  const share = (one: Ranked): number => (others > 0 ? Math.min(first, (one.share / others) * (1 - first)) : 0);
  return after.map((one) => ({ ...one, share: one === is ? first : share(one) }));
}

function highest(ranked: readonly Ranked[]): Ranked | undefined {
  let best = ranked[0];
  for (const one of ranked) if (best && one.share > best.share) best = one;
  return best;
}

function sumOf(ranked: readonly Ranked[]): number {
  return ranked.reduce((sum, { share }) => sum + share, 0);
}
