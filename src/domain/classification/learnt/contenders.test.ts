import fc from "fast-check";
import { Contenders } from "./contenders";

describe("the families that contend for a title", () => {
  const ways = fc.uniqueArray(fc.record({ rank: fc.nat(8), score: fc.double({ min: 0.01, max: 1, noNaN: true }) }), {
    selector: ({ score }) => score,
  });

  it("are the best, each by its best way, best first", () => {
    const contenders = new Contenders();
    fc.assert(
      fc.property(ways, fc.integer({ min: 1, max: 6 }), (reached, room) => {
        contenders.start(room);
        for (const { rank, score } of reached) {
          if (score > contenders.least) contenders.add(rank, score, 0, score, rank, false);
        }
        const best = new Map<number, number>();
        for (const { rank, score } of reached) best.set(rank, Math.max(score, best.get(rank) ?? 0));
        const expected = [...best].sort(([, one], [, two]) => two - one).slice(0, room);
        const kept = Array.from({ length: contenders.count }, (_, at) => contenders.at(at));
        expect(kept.map(({ rank, score }) => [rank, score])).toEqual(expected);
      }),
    );
  });

  it("come in the order of the nomenclature when they are equal", () => {
    const contenders = new Contenders();
    contenders.start(3);
    for (const rank of [7, 2, 5]) contenders.add(rank, 0.5, 0, 0.5, 0, false);
    expect([0, 1, 2].map((at) => contenders.at(at).rank)).toEqual([2, 5, 7]);
  });
});
