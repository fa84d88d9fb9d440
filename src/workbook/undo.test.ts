/** @jest-environment ./host/headless/jest-environment.cjs */
import { WorkbookError } from "./gateway";
import { TestWorkbook, needs } from "./testing/workbook";

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await TestWorkbook.holding({ needs: needs(4) });
});

const change = (id: string, title: string) => ({
  code: "validation.correct",
  values: { count: 1 },
  changes: [{ table: "needs" as const, id, cells: { title } }],
});

describe("undoing", () => {
  it("names the last act, then gives each cell back what it held, formulas included", async () => {
    await workbook.type("needs", 0, "Montant HT annuel", { formula: "=6*7" });
    const before = await workbook.rows("needs");
    await workbook.gateway.apply({
      code: "validation.correct",
      values: { count: 1, rule: "R1" },
      changes: [{ table: "needs", id: "B-0001", cells: { title: "Autre", annualAmount: 1, neededBy: "" } }],
    });
    expect(await workbook.gateway.lastAct()).toEqual({
      actId: "J-0001",
      code: "validation.correct",
      values: { count: 1, rule: "R1" },
    });
    expect(await workbook.gateway.undo()).toMatchObject({ written: 1, conflicts: [] });
    expect(await workbook.rows("needs")).toEqual(before);
    expect(workbook.shown("needs", 0, "Montant HT annuel").formula).toBe("=6*7");
    expect(await workbook.gateway.lastAct()).toBeNull();
  });

  it("undoes acts one by one, the last first", async () => {
    const before = await workbook.rows("needs");
    await workbook.gateway.apply(change("B-0001", "Un"));
    await workbook.gateway.apply(change("B-0001", "Deux"));
    await workbook.gateway.undo();
    expect(await workbook.row("needs", "B-0001")).toMatchObject({ title: "Un" });
    await workbook.gateway.undo();
    expect(await workbook.rows("needs")).toEqual(before);
    await expect(workbook.gateway.undo()).rejects.toThrow(WorkbookError);
  });

  it("leaves cells changed since by someone else, and reports their rows", async () => {
    await workbook.gateway.apply({
      code: "x",
      changes: ["B-0001", "B-0002"].map((id) => ({ table: "needs" as const, id, cells: { title: "Par nous" } })),
    });
    await workbook.type("needs", 0, "Objet du besoin", "Par un collègue");
    expect(await workbook.gateway.undo()).toMatchObject({ conflicts: ["B-0001"], written: 1 });
    expect((await workbook.rows("needs")).map(({ title }) => title).slice(0, 2)).toEqual([
      "Par un collègue",
      "Entretien des espaces n° 2 du quartier",
    ]);
  });

  it("undoes a named act after the rows were sorted", async () => {
    const { actId } = await workbook.gateway.apply(change("B-0001", "Un"));
    await workbook.gateway.apply(change("B-0002", "Deux"));
    workbook.reverse("needs");
    await workbook.gateway.undo(actId);
    expect(await workbook.row("needs", "B-0001")).toMatchObject({ title: "Entretien des espaces n° 1 du quartier" });
    expect(await workbook.row("needs", "B-0002")).toMatchObject({ title: "Deux" });
  });

  it("removes the added rows that nobody touched, and puts removed rows back", async () => {
    const rows = [{ title: "A", annualAmount: 0.1 + 0.2 }, { title: "B" }];
    const { addedIds } = await workbook.gateway.apply({ code: "import", additions: [{ table: "needs", rows }] });
    await workbook.gateway.apply({ code: "x", removals: [{ table: "needs", ids: ["B-0002"] }] });
    await workbook.gateway.undo();
    expect(await workbook.row("needs", "B-0002")).toMatchObject({ department: "Éducation", annualAmount: 1_012.5 });
    await workbook.type("needs", 0, "Unité", "kg");
    expect(addedIds).toEqual(["B-0005", "B-0006"]);
    expect(await workbook.gateway.undo()).toMatchObject({ conflicts: [], written: 2 });
    expect(await workbook.rows("needs")).toHaveLength(4);
  });

  it("keeps an added row that someone completed", async () => {
    await workbook.gateway.apply({
      code: "import",
      additions: [{ table: "needs", rows: [{ title: "A" }, { title: "B" }] }],
    });
    await workbook.type("needs", 5, "Unité", "kg");
    expect(await workbook.gateway.undo()).toMatchObject({ conflicts: ["B-0006"], written: 1 });
    expect((await workbook.rows("needs")).at(-1)).toMatchObject({ id: "B-0006", unit: "kg" });
  });

  it("puts back what the user's own columns held", async () => {
    const { id, columns } = workbook.table("needs");
    workbook.grid.tables.insertColumn(id, columns.length, "Mes notes");
    await workbook.type("needs", 1, "Mes notes", "à revoir");
    await workbook.gateway.apply({ code: "x", removals: [{ table: "needs", ids: ["B-0002"] }] });
    await workbook.gateway.undo();
    expect(workbook.shown("needs", 3, "Mes notes").value).toBe("à revoir");
  });

  it("is itself an act that can be undone", async () => {
    await workbook.gateway.apply(change("B-0001", "Un"));
    const { actId } = await workbook.gateway.undo();
    await workbook.gateway.undo(actId);
    expect(await workbook.row("needs", "B-0001")).toMatchObject({ title: "Un" });
    expect(await workbook.gateway.lastAct()).toMatchObject({ actId: "J-0001" });
  });

  it("works from the journal alone, once the pane was closed", async () => {
    const before = await workbook.rows("needs");
    await workbook.gateway.apply({
      code: "x",
      changes: before.map((row) => ({
        table: "needs",
        id: String(row["id"]),
        cells: { description: "é".repeat(12_000) },
      })),
    });
    expect((await TestWorkbook.gateway().undo()).written).toBe(4);
    expect(await workbook.rows("needs")).toEqual(before);
  });
});
