/** @jest-environment ./host/headless/jest-environment.cjs */
import type { TableRow } from "../domain/table";
import { TestWorkbook } from "./testing/workbook";

const COUNT = 4_000;
/** More than the 5 MB that Excel on the web accepts in one answer. */
const HEAVY = "Fourniture et pose de mobilier urbain ".repeat(40);

const payments = (): readonly TableRow[] =>
  Array.from({ length: COUNT }, (_, at) => ({
    supplier: `Fournisseur ${at % 40}`,
    title: `${HEAVY}${at}`,
    amount: 100 + at,
    origin: `mandats.csv | | ${at + 2}`,
  }));

describe("an extract heavier than one message of Excel", () => {
  it("is written in a few messages, read back whole, and undone in one act", async () => {
    const workbook = await TestWorkbook.holding({ payments: [] });
    const mark = workbook.requests.mark();
    const steps: number[] = [];
    const written = await workbook.gateway.apply(
      { code: "spend.import", additions: [{ table: "payments", rows: payments() }] },
      { onProgress: ({ done }) => steps.push(done) },
    );
    expect(written).toMatchObject({ written: COUNT, conflicts: [] });
    // The reading before, then messages of 3.5 MB at most: rows never cost a round trip each.
    expect(workbook.requests.totals(mark).roundTrips).toBeLessThan(8);
    expect(steps.at(-1)).toBe(COUNT);
    const rows = await workbook.rows("payments");
    expect(rows).toHaveLength(COUNT);
    expect(rows.at(-1)).toMatchObject({ id: "PA-4000", title: `${HEAVY}${COUNT - 1}`, amount: 100 + COUNT - 1 });
    expect(await workbook.gateway.undo(written.actId)).toMatchObject({ written: COUNT, conflicts: [] });
    expect(await workbook.rows("payments")).toEqual([]);
  }, 120_000);
});
