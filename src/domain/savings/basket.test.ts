import fc from "fast-check";
import { basketGain } from "./basket";

const line = fc.record({
  reference: fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100),
  obtained: fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100),
  quantity: fc.integer({ min: 0, max: 10_000 }),
});

describe("gain of a basket over twelve months", () => {
  it("adds up the lines and gives the share of the reference amount", () => {
    const lines = [
      { reference: 10, obtained: 9, quantity: 100 },
      { reference: 4, obtained: 5, quantity: 50 },
    ];
    expect(basketGain(lines)).toEqual({ ok: true, gain: 50, rate: 50 / 1200 });
  });

  it("rounds once, so that tenths of a cent are not lost", () => {
    const lines = Array.from({ length: 1000 }, () => ({ reference: 0.001, obtained: 0, quantity: 1 }));
    expect(basketGain(lines)).toMatchObject({ gain: 1 });
  });

  it("refuses a negative quantity and names its line", () => {
    const lines = [
      { reference: 1, obtained: 1, quantity: 1 },
      { reference: 1, obtained: 1, quantity: -1 },
    ];
    expect(basketGain(lines)).toEqual({ ok: false, reason: { code: "saving.negative-line", values: { line: 2 } } });
  });

  it("has no rate when nothing is bought", () => {
    expect(basketGain([{ reference: 12, obtained: 10, quantity: 0 }])).toEqual({ ok: true, gain: 0, rate: undefined });
  });

  it("does not depend on the order of the lines", () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(basketGain([...lines].reverse())).toEqual(basketGain(lines));
      }),
    );
  });
});
