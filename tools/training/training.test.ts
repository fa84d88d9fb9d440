import { chanceOf, type FirstDivision } from "../../src/domain/classification";
import { calibrationOf } from "./calibrate";
import { complementWeights } from "./complement";
import { surenessOf, type Judged } from "./sureness";

describe("how sure a first division is", () => {
  const first = (division: number, share: number): FirstDivision => {
    return { division, group: division, share, next: (1 - share) / 2, spread: 1 - share, byGroups: share, words: 6 };
  };
  /** Titles of two divisions, the second of which buyers code less carefully. */
  const judged = Array.from({ length: 600 }, (_, at): Judged => {
    const [division, share] = [at % 2, 0.3 + 0.7 * ((at * 37) % 100) * 0.01];
    const right = ((at * 61) % 100) / 100 < (division === 0 ? share : share * 0.6);
    return { ...first(division, share), right, fold: at % 3 };
  });

  it("grows with its share, and is less where buyers are often wrong", () => {
    const sureness = surenessOf(judged, 2, 2);
    expect(chanceOf(sureness, first(0, 0.9))).toBeGreaterThan(chanceOf(sureness, first(0, 0.5)));
    expect(chanceOf(sureness, first(0, 0.9))).toBeGreaterThan(chanceOf(sureness, first(1, 0.9)) + 0.1);
  });

  it("is on the whole what was right", () => {
    const sureness = surenessOf(judged, 2, 2);
    const chances = judged.map((one) => chanceOf(sureness, one));
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / judged.length;
    expect(mean).toBeCloseTo(judged.filter(({ right }) => right).length / judged.length, 2);
  });

  it("is kept as a curve that never goes down", () => {
    const { calibration } = calibrationOf(judged, 2, 2);
    expect(calibration.map(([, right]) => right)).toEqual(calibration.map(([, right]) => right).sort((a, b) => a - b));
  });
});

describe("the complement naive Bayes", () => {
  it("speaks for a class by what the others do not say", () => {
    const lesson = (row: number, target: number) => {
      return { rows: Int32Array.of(row), values: Float32Array.of(1), square: 1, target, weight: 1, cost: 1 };
    };
    // Two texts of class 0 have the feature 0, one of class 1 the feature 1; smoothing 1.
    const weights = complementWeights([lesson(0, 0), lesson(0, 0), lesson(1, 1)], 2, 2, 1);
    // Of the others of class 0: nothing of feature 0, one of feature 1, each one more: shares of 1/3 and 2/3.
    expect(weights[0]).toBeCloseTo(-Math.log(1 / 3), 5);
    expect(weights[2]).toBeCloseTo(-Math.log(2 / 3), 5);
    // Of those of class 1: two of feature 0, nothing of feature 1: 3/4 and 1/4.
    expect(weights[1]).toBeCloseTo(-Math.log(3 / 4), 5);
    expect(weights[3]).toBeCloseTo(-Math.log(1 / 4), 5);
  });
});
