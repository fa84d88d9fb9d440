import * as fc from "fast-check";
import { cents } from "../money";
import type { Nature } from "../need";
import { DEFAULT_PARAMETERS, decpProcedure, procedureFor, procedureNamed } from "./index";
import type { Procedure } from "./index";

function procedure(euros: number, nature: Nature, day: string): Procedure {
  const result = procedureFor(cents(euros), nature, day, DEFAULT_PARAMETERS);
  if (!result.ok) throw new Error(result.reason.code);
  return result.procedure;
}

describe("supplies and services launched in May 2026", () => {
  test.each([
    [59_999.99, "dispense", "none"],
    [60_000, "adapted", "adapted"],
    [89_999.99, "adapted", "adapted"],
    [90_000, "adapted", "boamp"],
    [215_999.99, "adapted", "boamp"],
    [216_000, "formal", "ojeu"],
  ])("%d € HT: %s, publicity %s", (euros, code, publicity) => {
    expect(procedure(euros, "F", "2026-05-04")).toMatchObject({ code, publicity });
    expect(procedure(euros, "S", "2026-05-04")).toMatchObject({ code, publicity });
  });
});

describe("works launched in May 2026", () => {
  test.each([
    [99_999.99, "dispense", "none"],
    [100_000, "adapted", "boamp"],
    [5_403_999.99, "adapted", "boamp"],
    [5_404_000, "formal", "ojeu"],
  ])("%d € HT: %s, publicity %s", (euros, code, publicity) => {
    expect(procedure(euros, "T", "2026-05-04")).toMatchObject({ code, publicity });
  });

  test("say what is doubtful about the publicity threshold, only where it decides", () => {
    expect(procedure(150_000, "T", "2026-05-04").doubt).toContain("100 000");
    expect(procedure(50_000, "T", "2026-05-04").doubt).toBe("");
  });
});

describe("the law of the day of launch", () => {
  test("a supply of 50 000 € needs competition in February 2026 and not in May", () => {
    expect(procedure(50_000, "F", "2026-02-10").code).toBe("adapted");
    expect(procedure(50_000, "F", "2026-05-10").code).toBe("dispense");
  });
  test("the dispense of supplies changes on 1 April 2026", () => {
    expect(procedure(59_999, "F", "2026-03-31").code).toBe("adapted");
    expect(procedure(59_999, "F", "2026-04-01").code).toBe("dispense");
  });
  test("services of 218 000 € were under the European threshold at the end of 2025", () => {
    expect(procedure(218_000, "S", "2025-12-31").code).toBe("adapted");
    expect(procedure(218_000, "S", "2026-01-01").code).toBe("formal");
  });
  test("thresholds are provisional from 2028 on", () => {
    expect(procedure(300_000, "S", "2027-12-31").provisional).toBe(false);
    expect(procedure(300_000, "S", "2028-01-01")).toMatchObject({ provisional: true, code: "formal" });
    expect(procedure(1_000, "T", "2028-01-01").provisional).toBe(true);
  });
  test("a day before the first known value gives no procedure, and says which figure is missing", () => {
    expect(procedureFor(cents(1_000), "F", "2010-01-01", DEFAULT_PARAMETERS)).toEqual({
      ok: false,
      reason: {
        code: "threshold.parameter-missing",
        values: { rule: "Dispense de procédure", day: { day: "2010-01-01" }, nature: "F" },
      },
    });
  });
});

test("every procedure quotes its articles", () => {
  expect(procedure(1_000, "F", "2026-05-04")).toMatchObject({ article: "R2122-8", publicityArticle: "R2122-8" });
  expect(procedure(100_000, "F", "2026-05-04")).toMatchObject({ article: "R2123-1", publicityArticle: "R2131-12" });
  expect(procedure(300_000, "F", "2026-05-04")).toMatchObject({ article: "L2124-1", publicityArticle: "R2131-16" });
});

test("a larger amount never asks for a lighter procedure", () => {
  const rank = { dispense: 0, adapted: 1, formal: 2 };
  const publicityRank = { none: 0, adapted: 1, boamp: 2, ojeu: 3 };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700_000_000 }),
      fc.integer({ min: 0, max: 100_000_000 }),
      fc.constantFrom<Nature>("F", "S", "T"),
      fc.constantFrom("2024-06-01", "2026-02-01", "2026-04-01", "2027-12-31", "2030-01-01"),
      (amount, more, nature, day) => {
        const lower = procedure(amount / 100, nature, day);
        const higher = procedure((amount + more) / 100, nature, day);
        expect(rank[higher.code]).toBeGreaterThanOrEqual(rank[lower.code]);
        expect(publicityRank[higher.publicity]).toBeGreaterThanOrEqual(publicityRank[lower.publicity]);
      },
    ),
  );
});

test("procedures are named as in the essential data, and read back", () => {
  expect(decpProcedure("adapted")).toBe("Procédure adaptée");
  for (const code of ["dispense", "adapted", "formal"] as const) expect(procedureNamed(decpProcedure(code))).toBe(code);
  expect(procedureNamed("mapa")).toBe("adapted");
  expect(procedureNamed("Troc")).toBeUndefined();
});
