/** @jest-environment ./host/headless/jest-environment.cjs */
import { applyAgain } from "./again";
import { STATE } from "./journal/entry";
import { WorkbookError } from "./gateway";
import { TestWorkbook, needs } from "./testing/workbook";

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await TestWorkbook.holding({ needs: needs(4) });
});

const failureOf = async (act: Promise<unknown>) => {
  const error: unknown = await act.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error("A WorkbookError was expected.");
  return error;
};
const problemOf = async (act: Promise<unknown>) => (await failureOf(act)).problem;
const overTwoTables = {
  code: "pooling.accept",
  values: { needs: 1 },
  changes: [
    { table: "needs" as const, id: "B-0001", cells: { pooling: "M-0001" } },
    { table: "departments" as const, id: "007", cells: { label: "Voirie et espaces publics" } },
  ],
};

describe("what goes wrong", () => {
  it("names a protected sheet", async () => {
    workbook.grid.sheets.protect(workbook.table("needs").sheet, {});
    const change = { table: "needs" as const, id: "B-0001", cells: { title: "x" } };
    expect(await problemOf(workbook.gateway.apply({ code: "x", changes: [change] }))).toEqual({
      code: "protected",
      detail: "Besoins",
    });
  });

  it("names a table that is not there", async () => {
    workbook = TestWorkbook.empty();
    expect(await problemOf(workbook.gateway.read(["needs"]))).toEqual({ code: "table-missing", detail: "Besoins" });
  });

  it("leaves an act interrupted half-way in the journal, tells it, and can undo what was written of it", async () => {
    await workbook.gateway.apply({
      code: "x",
      additions: [{ table: "departments", rows: [{ code: "007", label: "Voirie" }] }],
    });
    const { sheet } = workbook.table("departments");
    workbook.grid.sheets.protect(sheet, {});
    expect((await problemOf(workbook.gateway.apply(overTwoTables))).code).toBe("protected");
    expect(await workbook.row("needs", "B-0001")).toMatchObject({ pooling: "M-0001" });
    workbook.grid.sheets.unprotect(sheet);

    const reopened = TestWorkbook.gateway();
    expect(await reopened.unfinished()).toEqual([
      { actId: "J-0002", code: "pooling.accept", values: { needs: 1 }, interrupted: true },
    ]);
    expect(await reopened.undo("J-0002")).toMatchObject({ written: 1, conflicts: [] });
    expect(await workbook.row("needs", "B-0001")).toMatchObject({ pooling: "" });
    expect(await reopened.unfinished()).toEqual([]);
  });

  it("keeps an interrupted act as it stands when asked", async () => {
    const { actId } = await workbook.gateway.apply({
      code: "x",
      changes: [{ table: "needs", id: "B-0001", cells: { cpv: "1" } }],
    });
    await workbook.type("journal", 0, "État", STATE.prepared);
    expect(await workbook.gateway.unfinished()).toHaveLength(1);
    await workbook.gateway.keep(actId);
    expect(await workbook.gateway.unfinished()).toEqual([]);
    expect(await workbook.gateway.lastAct()).toMatchObject({ actId });
  });

  it("stops between two requests when cancelled, and what was written can be undone", async () => {
    const before = await workbook.rows("needs");
    const controller = new AbortController();
    const cells = { description: "x".repeat(4_000), title: "Écrit" };
    const rows = Array.from({ length: 250 }, (_, i) => ({ ...cells, unit: `u${i}` }));
    const act = TestWorkbook.gateway({ requestLimit: 400_000 }).apply(
      { code: "import", additions: [{ table: "needs", rows }] },
      { signal: controller.signal, onProgress: ({ done }) => done > 0 && controller.abort() },
    );
    expect((await problemOf(act)).code).toBe("cancelled");
    const half = (await workbook.rows("needs")).length;
    expect(half).toBeGreaterThan(4);
    expect(half).toBeLessThan(254);
    expect(workbook.table("needs").rect.rows).toBe(half + 1);
    expect((await workbook.gateway.undo()).written).toBe(half - 4);
    expect(await workbook.rows("needs")).toHaveLength(before.length);
  }, 30_000);

  it("done again after a failure half-way, adds each line once", async () => {
    const act = {
      code: "import",
      values: { count: 2 },
      additions: [
        { table: "needs" as const, rows: [{ title: "Papier" }, { title: "Enveloppes" }] },
        { table: "departments" as const, rows: [{ code: "009", label: "Sports" }] },
      ],
    };
    const { sheet } = workbook.table("departments");
    workbook.grid.sheets.protect(sheet, {});
    const { problem, attempt } = await failureOf(workbook.gateway.apply(act));
    expect(problem.code).toBe("protected");
    expect(await workbook.rows("needs")).toHaveLength(6);
    workbook.grid.sheets.unprotect(sheet);

    expect((await applyAgain(TestWorkbook.gateway(), act, attempt)).written).toBe(3);
    expect(await workbook.rows("needs")).toHaveLength(6);
    expect(await workbook.gateway.unfinished()).toEqual([]);
    await workbook.gateway.undo();
    expect(await workbook.rows("needs")).toHaveLength(4);
  });

  it("done again, leaves an unfinished act of the same name and figures that is not its own", async () => {
    const act = {
      code: "import",
      values: { count: 1 },
      additions: [
        { table: "needs" as const, rows: [{ title: "Papier" }] },
        { table: "departments" as const, rows: [{ code: "009", label: "Sports" }] },
      ],
    };
    const { sheet } = workbook.table("departments");
    workbook.grid.sheets.protect(sheet, {});
    // A colleague's, or mine of last week: nobody has decided on it yet.
    await failureOf(TestWorkbook.gateway().apply(act));
    const { attempt } = await failureOf(workbook.gateway.apply(act));
    workbook.grid.sheets.unprotect(sheet);
    await applyAgain(workbook.gateway, act, attempt);
    expect((await workbook.rows("needs")).map(({ id, title }) => [id, title]).slice(4)).toEqual([
      ["B-0005", "Papier"],
      ["B-0007", "Papier"],
    ]);
    expect(await workbook.gateway.unfinished()).toMatchObject([{ actId: "J-0001" }]);

    // Nothing of ours reached the journal, where someone else's act then took the number.
    expect(await workbook.gateway.takeBack({ actId: "J-0001", token: "ours" })).toBeNull();
    expect(await workbook.rows("needs")).toHaveLength(6);
  });

  it("has no try to take back when nothing was sent", async () => {
    workbook = TestWorkbook.empty();
    const { attempt } = await failureOf(
      workbook.gateway.apply({ code: "x", additions: [{ table: "needs", rows: [{ title: "Papier" }] }] }),
    );
    expect(attempt).toBeUndefined();
  });

  it("writes nothing at all when cancelled before it begins", async () => {
    const act = workbook.gateway.apply(
      { code: "x", changes: [{ table: "needs", id: "B-0001", cells: { cpv: "1" } }] },
      { signal: AbortSignal.abort() },
    );
    expect((await problemOf(act)).code).toBe("cancelled");
    expect(await workbook.rows("journal")).toEqual([]);
  });

  it("refuses to undo from a journal that someone altered", async () => {
    await workbook.gateway.apply({ code: "x", changes: [{ table: "needs", id: "B-0001", cells: { cpv: "1" } }] });
    await workbook.type("journal", 0, "Avant / après", "effacé");
    expect(await problemOf(TestWorkbook.gateway().undo())).toEqual({ code: "conflict", detail: "journal" });
  });

  it("tells when there is nothing to undo", async () => {
    expect((await problemOf(workbook.gateway.undo())).code).toBe("conflict");
  });
});
