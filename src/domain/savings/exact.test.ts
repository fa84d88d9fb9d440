import fc from "fast-check";
import { Exact, toCent } from "./exact";

describe("a number kept exactly", () => {
  test("adds tenths as a person does", () => {
    expect(Exact.of(0.1).plus(0.2).compare(0.3)).toBe(0);
    expect(Exact.of(1e-7).times(1e9).toNumber()).toBe(100);
    expect(Exact.of(1e21).div(1e20).toNumber()).toBe(10);
  });
  test("keeps thirds: 10 ÷ 3 × 3 is 10", () => {
    expect(Exact.of(10).div(3).times(3).compare(10)).toBe(0);
    expect(Exact.of(10).div(-3).compare(-3)).toBeLessThan(0);
  });
  test("is rounded half away from zero", () => {
    expect([1.005, 1.0049, -1.005, 0.335].map((one) => toCent(Exact.of(one)))).toEqual([1.01, 1, -1.01, 0.34]);
    expect(Exact.of(2).div(3).rounded(6)).toBe(0.666667);
  });
  test("has no place for what is no number, nor for a division by zero", () => {
    expect(() => Exact.of(Number.NaN)).toThrow(RangeError);
    expect(() => Exact.of(1).div(0)).toThrow(RangeError);
  });
  test("gives back the number that it was made of, whatever its size", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Exact.of(number).toNumber() + 0).toBe(number + 0);
      }),
    );
  });
  test("sums the same in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { maxLength: 20 }), (numbers) => {
        const total = (list: readonly number[]) => list.reduce((sum, one) => sum.plus(one), Exact.of(0));
        expect(total(numbers.toReversed()).compare(total(numbers))).toBe(0);
      }),
    );
  });
});
