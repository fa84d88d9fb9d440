import * as fc from "fast-check";
import { aNeed } from "../need/testing";
import { readFamily } from "../nomenclature";
import { LEVERS } from "../savings";
import {
  evenWeights,
  familyObjectives,
  familyShares,
  isWhole,
  leverCards,
  STAKES,
  stakeCards,
  type Stake,
} from "./index";

const family = readFamily({ code: "66.01", label: "Nettoyage", parent: "66", insertionFriendly: "Oui" });
const codes = STAKES.map(({ stake }) => stake);
const someStakes: fc.Arbitrary<readonly Stake[]> = fc.subarray(codes);

describe("the card game", () => {
  test("deals first the stakes that a fact of the family calls for, every stake once", () => {
    const needs = [aNeed().of(90_000).in("66.01").build(), aNeed().of(10_000).in("66.02").build()];
    const cards = stakeCards(family, needs);
    expect(cards.slice(0, 3).map(({ stake, reason }) => [stake, reason?.code])).toEqual([
      ["cost", "clap.stake-cost"],
      ["social", "clap.stake-social"],
      ["environment", undefined],
    ]);
    expect(cards.map(({ stake }) => stake).sort()).toEqual([...codes].sort());
  });

  test("knows every lever by the words of the list of levers", () => {
    expect(STAKES.flatMap(({ levers }) => levers).filter((lever) => !LEVERS.includes(lever))).toEqual([]);
  });

  test("puts first the lever that serves most of the stakes taken", () => {
    expect(leverCards(["cost", "environment"])[0]).toEqual({ lever: "Juste besoin", serves: ["cost", "environment"] });
    expect(leverCards([])).toEqual([]);
  });

  test("weights shared evenly always make a whole, and differ by one at most", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...LEVERS), { minLength: 1 }), (levers) => {
        const weighed = evenWeights(levers);
        const weights = weighed.map(({ weight }) => weight);
        expect(isWhole(weighed)).toBe(true);
        expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(1);
      }),
    );
    expect(isWhole([])).toBe(false);
    expect(isWhole([{ lever: "Sourcing", weight: 99 }])).toBe(false);
  });

  test("proposes each objective once, whatever the stakes and their order", () => {
    fc.assert(
      fc.property(someStakes, (stakes) => {
        const objectives = familyObjectives(stakes);
        expect(new Set(objectives.map(({ objective }) => objective)).size).toBe(objectives.length);
        expect(familyObjectives([...stakes].reverse())).toEqual(objectives);
        expect(objectives.every(({ stake }) => stakes.includes(stake))).toBe(true);
      }),
    );
    expect(familyShares(["social"])).toEqual([{ indicator: "social", share: 0.3 }]);
  });
});
