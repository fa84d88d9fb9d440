/** @jest-environment ./host/headless/jest-environment.cjs */
import { TestWorkbook, needs } from "./testing/workbook";

const MEGABYTES_5 = 5 * 1024 * 1024;
const COUNT = 2_000;

/** Round trips of an act and the weight of its heaviest message. */
async function costOf<T>(workbook: TestWorkbook, act: () => Promise<T>) {
  const mark = workbook.requests.mark();
  const result = await act();
  const { roundTrips } = workbook.requests.totals(mark);
  const heaviest = Math.max(
    ...workbook.requests.since(mark).flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
  );
  return { result, roundTrips, heaviest };
}

describe("the cost of a step on 2,000 needs", () => {
  let workbook: TestWorkbook;
  beforeAll(async () => {
    workbook = await TestWorkbook.holding({ needs: needs(COUNT) });
    await workbook.gateway.state();
  }, 60_000);

  it("reads in two round trips, then in one", async () => {
    const gateway = TestWorkbook.gateway();
    const first = await costOf(workbook, () => gateway.read(["needs", "nomenclature", "parameters"]));
    const second = await costOf(workbook, () => gateway.read(["needs", "nomenclature", "parameters"]));
    expect(first.result.needs.rows).toHaveLength(COUNT);
    expect([first.roundTrips, second.roundTrips]).toEqual([2, 1]);
    expect(Math.max(first.heaviest, second.heaviest)).toBeLessThan(MEGABYTES_5);
  });

  it("writes three columns of every row, journalled, in two", async () => {
    const rows = await workbook.rows("needs");
    const changes = rows.map(({ id }, i) => ({
      table: "needs" as const,
      id: String(id),
      cells: { suggestedFamily: `10.${i % 90}`, confidence: (i % 100) / 100, anomalies: `Montant à confirmer (${i})` },
    }));
    const { result, roundTrips, heaviest } = await costOf(workbook, () =>
      workbook.gateway.apply({ code: "x", changes }),
    );
    expect(result.written).toBe(COUNT);
    expect(roundTrips).toBe(2);
    expect(heaviest).toBeLessThan(MEGABYTES_5);
    expect((await workbook.rows("needs")).at(-1)).toMatchObject({
      suggestedFamily: `10.${1_999 % 90}`,
      confidence: 0.99,
    });
  }, 60_000);

  it("validates one row in two, with little to carry", async () => {
    const { roundTrips, heaviest } = await costOf(workbook, () =>
      workbook.gateway.apply({
        code: "x",
        changes: [{ table: "needs", id: "B-1000", cells: { validatedFamily: "10.01" } }],
      }),
    );
    expect(roundTrips).toBe(2);
    expect(heaviest).toBeLessThan(400_000);
  });

  it("undoes the last act in three, one that it names in two, and says which comes next", async () => {
    const { result, roundTrips } = await costOf(workbook, () => workbook.gateway.undo());
    expect(result).toMatchObject({ written: 1, last: { actId: "J-0001" } });
    expect(roundTrips).toBe(3);
    const named = await costOf(workbook, () => workbook.gateway.undo(result.last?.actId));
    expect(named.result).toMatchObject({ written: COUNT, last: null });
    expect(named.roundTrips).toBe(2);
  }, 60_000);

  it("adds 2,000 rows in two", async () => {
    const rows = needs(COUNT);
    const { result, roundTrips, heaviest } = await costOf(workbook, () =>
      workbook.gateway.apply({ code: "import", additions: [{ table: "needs", rows }] }),
    );
    expect(result.addedIds).toHaveLength(COUNT);
    expect(roundTrips).toBe(2);
    expect(heaviest).toBeLessThan(MEGABYTES_5);
  }, 60_000);
});
