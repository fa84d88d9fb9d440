/** @jest-environment ./host/headless/jest-environment.cjs */
import fc from "fast-check";
import type { CellValue } from "../domain/table";
import type { Act } from "./gateway";
import { TestWorkbook, needs } from "./testing/workbook";

const id = fc.integer({ min: 1, max: 9 }).map((number) => `B-${String(number).padStart(4, "0")}`);
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("=1+1", "-5", "0012", "12/05", "'x", "TRUE", ""));
const cells = fc
  .record<Record<string, CellValue>>(
    {
      title: text,
      unit: text,
      nature: fc.constantFrom("F", "S", "T", "=F"),
      annualAmount: fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constant("environ 3 k€")),
      neededBy: fc.integer({ min: 40_000, max: 50_000 }),
    },
    { requiredKeys: [] },
  )
  // A control character cannot stand in a file of Excel.
  .filter((row) => !Object.values(row).some((cell) => /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(String(cell))));

type Step = { readonly kind: "act"; readonly act: Act } | { readonly kind: "undo" } | { readonly kind: "sort" };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.tuple(id, cells), { minLength: 1, maxLength: 4 }).map(changing) },
  { weight: 2, arbitrary: fc.array(cells, { minLength: 1, maxLength: 3 }).map(adding) },
  { weight: 2, arbitrary: fc.uniqueArray(id, { minLength: 1, maxLength: 6 }).map(removing) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "undo" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: "sort" }) },
);

function changing(rows: readonly (readonly [string, Record<string, CellValue>])[]): Step {
  const byId = new Map(rows);
  const changes = [...byId].map(([row, content]) => ({ table: "needs" as const, id: row, cells: content }));
  return { kind: "act", act: { code: "change", changes } };
}

function adding(rows: readonly Record<string, CellValue>[]): Step {
  return { kind: "act", act: { code: "add", additions: [{ table: "needs", rows: [...rows] }] } };
}

function removing(ids: readonly string[]): Step {
  return { kind: "act", act: { code: "remove", removals: [{ table: "needs", ids }] } };
}

/** Rows in the order of their ids: a row that comes back stands at the end. */
async function content(workbook: TestWorkbook) {
  return (await workbook.rows("needs")).toSorted((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1));
}

describe("any acts, in any order", () => {
  it("once all are undone, leave the workbook as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const workbook = await TestWorkbook.holding({ needs: needs(5) });
        const before = await content(workbook);
        for (const one of steps) {
          if (one.kind === "act") await workbook.gateway.apply(one.act);
          else if (one.kind === "sort") workbook.reverse("needs");
          else if (await workbook.gateway.lastAct()) await workbook.gateway.undo();
        }
        while (await workbook.gateway.lastAct()) expect(await workbook.gateway.undo()).toMatchObject({ conflicts: [] });
        expect(await content(workbook)).toEqual(before);
      }),
      { numRuns: 10, seed: 20_261_122, endOnFailure: true },
    );
  }, 120_000);
});
