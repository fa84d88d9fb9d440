import * as fc from "fast-check";
import { cents } from "../money";
import { estimatedValue, totalMonths, valueOf } from "./index";
import { aNeed } from "./testing";

const valueIn = (need: ReturnType<typeof aNeed>) => estimatedValue(need.build());
const notes = (need: ReturnType<typeof aNeed>) => {
  const reading = valueIn(need);
  return reading.kind === "value" ? (reading.notes ?? []).map(({ code }) => code) : [reading.kind];
};

test("a yearly need counts for all its years, renewals included (R2121-1)", () => {
  expect(valueOf(valueIn(aNeed().of(20_000).lasting(12, 3)))).toBe(cents(80_000));
});

test("a need that happens once counts once", () => {
  expect(valueOf(valueIn(aNeed().of(20_000).lasting(24).once()))).toBe(cents(20_000));
});

test("a regular need of six months counts for a year at least (R2121-7)", () => {
  expect(valueOf(valueIn(aNeed().of(20_000).lasting(6)))).toBe(cents(20_000));
  expect(notes(aNeed().of(20_000).lasting(6))).toEqual(["value.at-least-one-year"]);
});

test("without a duration one year is assumed, and it is said", () => {
  expect(notes(aNeed().of(20_000))).toEqual(["value.one-year-assumed"]);
});

test("the total submitted is taken as it is", () => {
  expect(valueIn(aNeed().totalling(90_000).lasting(48))).toEqual({ kind: "value", value: cents(90_000) });
});

test("a total that disagrees with the yearly amount counts, and both are quoted", () => {
  const need = aNeed().totalling(90_000).of(20_000).lasting(48);
  expect(valueIn(need)).toMatchObject({
    value: cents(90_000),
    notes: [{ code: "value.inconsistent", values: { submitted: { euros: 90_000 }, computed: { euros: 80_000 } } }],
  });
  expect(notes(aNeed().totalling(80_000).of(20_000).lasting(48))).toEqual([]);
});

test("an amount with tax stays marked as such", () => {
  expect(notes(aNeed().typed("annualAmount", "12 000 TTC").once())).toEqual(["amount.tax-included"]);
});

test("no amount is no value, never zero", () => {
  expect(valueIn(aNeed())).toEqual({ kind: "empty" });
  expect(valueIn(aNeed().typed("annualAmount", "à définir"))).toMatchObject({ kind: "unreadable", raw: "à définir" });
});

test("the whole duration is unknown as long as renewals are not understood", () => {
  expect(totalMonths(aNeed().lasting(12).typed("renewals", "plusieurs").build())).toBeUndefined();
});

test("a longer contract is never worth less", () => {
  const months = fc.integer({ min: 1, max: 120 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e8 }), months, months, (amount, a, b) => {
      const worth = (duration: number) => valueOf(valueIn(aNeed().of(amount).lasting(duration))) ?? NaN;
      expect(worth(Math.max(a, b))).toBeGreaterThanOrEqual(worth(Math.min(a, b)));
    }),
  );
});
