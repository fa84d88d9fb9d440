import fc from "fast-check";
import { withHabits } from "./habits";
import type { Ranked } from "./ranking";

/** A family of a division, as the learnt model reached it. */
const reached = (rank: number, division: number, share: number): Ranked => {
  return { rank, share, way: { division, share, leads: true, cpv: "" } };
};

describe("the habits of an authority", () => {
  const ranked = [reached(0, 0, 0.5), reached(1, 0, 0.2), reached(2, 1, 0.3)];
  const firstOf = (list: readonly Ranked[]): Ranked | undefined =>
    [...list].sort((one, two) => two.share - one.share)[0];

  it("bring forward what it validates often", () => {
    expect(firstOf(withHabits(ranked, (rank) => (rank === 2 ? 8 : 1), true))?.rank).toBe(2);
  });

  it("make surer what the words said already, and less sure what they did not", () => {
    const agreeing = firstOf(withHabits(ranked, (rank) => (rank === 0 ? 8 : 0.5), true));
    const neutral = firstOf(withHabits(ranked, () => 1, true));
    expect(agreeing?.share).toBeGreaterThan(neutral?.share ?? 1);
    expect(neutral?.share).toBeLessThan(0.9);
  });

  it("leave shares as they are weighed when how sure is not asked", () => {
    const shares = withHabits(ranked, (rank) => (rank === 2 ? 2 : 1), false).map(({ share }) => share);
    expect(shares.map((share) => Number(share.toFixed(4)))).toEqual([0.3846, 0.1538, 0.4615]);
  });

  it("never make shares that add up to more than 1, nor put another family first", () => {
    const share = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), share, share), { minLength: 1, maxLength: 8 }), (drawn) => {
        const total = drawn.reduce((sum, [, one]) => sum + one, 0);
        const list = drawn.map(([division, one], rank) => reached(rank, division, one / total));
        const familiarities = drawn.map(([, , familiarity]) => familiarity * 4);
        const weighed = withHabits(list, (rank) => familiarities[rank] ?? 1, true);
        expect(weighed.reduce((sum, one) => sum + one.share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        const plain = withHabits(list, (rank) => familiarities[rank] ?? 1, false);
        const highest = Math.max(...plain.map((one) => one.share));
        const first = plain.findIndex((one) => one.share === highest);
        expect(Math.max(...weighed.map((one) => one.share))).toBeCloseTo(weighed[first]?.share ?? 0, 9);
      }),
    );
  });
});
