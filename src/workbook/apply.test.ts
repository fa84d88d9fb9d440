/** @jest-environment ./host/headless/jest-environment.cjs */
import type { TableRow } from "../domain/table";
import { TestWorkbook, needs } from "./testing/workbook";

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await TestWorkbook.holding({ needs: needs(5) });
});

const validate = (id: string, family: string) => ({
  code: "classification.validate",
  changes: [{ table: "needs" as const, id, cells: { validatedFamily: family } }],
});

describe("writing by id", () => {
  it("writes the cells asked for and no other", async () => {
    const before = await workbook.rows("needs");
    const result = await workbook.gateway.apply(validate("B-0003", "10.10"));
    expect(result).toMatchObject({ actId: "J-0001", written: 1, notFound: [], conflicts: [] });
    const after = await workbook.rows("needs");
    expect(after).toEqual(before.map((row) => (row["id"] === "B-0003" ? { ...row, validatedFamily: "10.10" } : row)));
  });

  it("follows rows that a person sorted or inserted since they were read", async () => {
    await workbook.rows("needs");
    workbook.reverse("needs");
    workbook.grid.tables.insertRows(workbook.table("needs").id, 1, 2);
    await workbook.gateway.apply(validate("B-0002", "20.01"));
    expect(await workbook.row("needs", "B-0002")).toMatchObject({ validatedFamily: "20.01" });
    expect((await workbook.rows("needs")).filter((row) => row["validatedFamily"] !== "")).toHaveLength(1);
  });

  it("follows columns that a person renamed, moved, and those they added", async () => {
    const { id, columns } = workbook.table("needs");
    workbook.grid.tables.renameColumn(
      id,
      columns.findIndex(({ name }) => name === "Famille validée"),
      "Code retenu",
    );
    workbook.grid.tables.insertColumn(id, 2, "Mes notes");
    await workbook.type("needs", 2, "Mes notes", { formula: "=1+1" });
    workbook.moveToEnd("needs", "Montant HT annuel");
    await workbook.gateway.apply({
      code: "x",
      changes: [{ table: "needs", id: "B-0003", cells: { validatedFamily: "30.02", annualAmount: 99 } }],
    });
    expect(workbook.shown("needs", 2, "Code retenu").value).toBe("30.02");
    expect(workbook.shown("needs", 2, "Montant HT annuel").value).toBe(99);
    expect(workbook.shown("needs", 2, "Mes notes")).toMatchObject({ value: 2, formula: "=1+1" });
    expect(await workbook.row("needs", "B-0003")).toMatchObject({ validatedFamily: "30.02", annualAmount: 99 });
  });

  it("finds a table that a person renamed", async () => {
    workbook.grid.tables.rename(workbook.table("needs").id, "MesBesoins");
    expect(await workbook.rows("needs")).toHaveLength(5);
    expect((await workbook.gateway.apply(validate("B-0001", "1"))).written).toBe(1);
  });

  it("tells the columns that a person deleted, and writes the others", async () => {
    const { id, columns } = workbook.table("needs");
    workbook.grid.tables.deleteColumn(
      id,
      columns.findIndex(({ name }) => name === "Confiance"),
    );
    const result = await workbook.gateway.apply({
      code: "x",
      changes: [{ table: "needs", id: "B-0001", cells: { confidence: 0.9, suggestedFamily: "10.01" } }],
    });
    expect(result).toMatchObject({ written: 1, missingColumns: ["confidence"] });
    expect((await workbook.gateway.read(["needs"])).needs.missingColumns).toEqual(["confidence"]);
    expect(await workbook.row("needs", "B-0001")).toMatchObject({ suggestedFamily: "10.01" });
  });

  it("leaves formulas of the user in the same column", async () => {
    await workbook.type("needs", 1, "Montant HT annuel", { formula: "=6*7" });
    await workbook.gateway.apply({
      code: "x",
      changes: ["B-0001", "B-0003"].map((id) => ({ table: "needs" as const, id, cells: { annualAmount: 5 } })),
    });
    expect(workbook.shown("needs", 1, "Montant HT annuel")).toMatchObject({ value: 42, formula: "=6*7" });
  });

  it("writes a text as that text, whatever it begins with", async () => {
    const texts = ["=1+1", "+33 4 91", "-12", "@SUM(A1)", "0012", "12/05", "'cité'", "vrai"];
    const rows = texts.map((unit) => ({ title: unit, unit }));
    const { addedIds } = await workbook.gateway.apply({ code: "x", additions: [{ table: "needs", rows }] });
    const read = await Promise.all(addedIds.map((id) => workbook.row("needs", id)));
    expect(read.map(({ unit, title }) => [unit, title])).toEqual(texts.map((text) => [text, text]));
  });

  it("keeps such a text a text even where the user changed the format of the column", async () => {
    const { id, columns } = workbook.table("needs");
    workbook.grid.tables.insertColumn(id, columns.length, "x");
    await workbook.gateway.apply({
      code: "x",
      changes: [{ table: "needs", id: "B-0002", cells: { character: "=HYPERLINK(1)", nature: "-1" } }],
    });
    expect(await workbook.row("needs", "B-0002")).toMatchObject({ character: "=HYPERLINK(1)", nature: "-1" });
  });

  it("writes nothing and journals nothing when the cells already hold it", async () => {
    const result = await workbook.gateway.apply({
      code: "x",
      changes: [{ table: "needs", id: "B-0001", cells: { nature: "F" } }],
    });
    expect(result).toMatchObject({ actId: "", written: 0 });
    expect(await workbook.gateway.lastAct()).toBeNull();
  });

  it("never writes to rows whose id is repeated, and tells those that are gone", async () => {
    await workbook.type("needs", 1, "N°", "B-0001");
    expect((await workbook.gateway.read(["needs"])).needs.duplicateIds).toEqual(["B-0001"]);
    const changes = ["B-0001", "B-0002", "B-0003"].map((id) => ({ table: "needs" as const, id, cells: { cpv: "1" } }));
    expect(await workbook.gateway.apply({ code: "x", changes })).toMatchObject({
      written: 1,
      notFound: ["B-0002"],
      conflicts: ["B-0001"],
    });
  });

  it("leaves a cell that changed since the decision", async () => {
    await workbook.type("needs", 0, "Objet du besoin", "Corrigé par un collègue");
    const result = await workbook.gateway.apply({
      code: "validation.correct",
      changes: [
        {
          table: "needs",
          id: "B-0001",
          cells: { title: "Correction proposée", cpv: "09000000" },
          expected: { title: "Entretien des espaces n° 1 du quartier" },
        },
      ],
    });
    expect(result).toMatchObject({ written: 1, conflicts: ["B-0001"] });
    expect(await workbook.row("needs", "B-0001")).toMatchObject({ title: "Corrigé par un collègue", cpv: "09000000" });
  });
});

describe("adding and removing rows", () => {
  const add = (rows: readonly TableRow[]) =>
    workbook.gateway.apply({ code: "import", additions: [{ table: "needs", rows }] });

  it("adds under the table, gives ids and formats", async () => {
    expect((await add([{ title: "Premier", annualAmount: 12 }, { title: "Second" }])).addedIds).toEqual([
      "B-0006",
      "B-0007",
    ]);
    expect(workbook.shown("needs", 5, "Montant HT annuel")).toMatchObject({ value: 12, format: '#,##0.00 "€"' });
    expect(workbook.grid.validations.get(workbook.cell("needs", 6, "Nature"))?.rule.type).toBe("list");
    expect(await workbook.rows("needs")).toHaveLength(7);
  });

  it("fills the blank row of an empty table first", async () => {
    await workbook.gateway.apply({
      code: "x",
      additions: [{ table: "lots", rows: [{ title: "Lot A" }, { title: "Lot B" }] }],
    });
    expect(workbook.table("lots").rect.rows).toBe(3);
    expect((await workbook.rows("lots")).map(({ id }) => id)).toEqual(["L-0001", "L-0002"]);
  });

  it("covers nothing of what stands under the table", async () => {
    const { sheet, rect } = workbook.table("needs");
    const under = { sheet, row: rect.row + rect.rows + 1, column: 5, rows: 1, columns: 1 };
    workbook.grid.cells.write(under, [["Note sous le tableau"]]);
    await add(needs(4));
    const below = { sheet, row: rect.row + rect.rows, column: 5, rows: 12, columns: 1 };
    expect(await workbook.rows("needs")).toHaveLength(9);
    expect(workbook.grid.cells.read(below, ["values"]).values.flat()).toContain("Note sous le tableau");
  });

  it("never gives twice the id of a removed row", async () => {
    await add([{ title: "De passage" }]);
    await workbook.gateway.apply({ code: "x", removals: [{ table: "needs", ids: ["B-0006"] }] });
    expect((await add([{ title: "Suivant" }])).addedIds).toEqual(["B-0007"]);
  });

  it("refuses a row whose id is already there", async () => {
    expect(await add([{ id: "B-0001", title: "Copie" }])).toMatchObject({
      written: 0,
      conflicts: ["B-0001"],
      addedIds: [],
    });
  });

  it("removes rows by id, wherever they are, and all of them if asked", async () => {
    await workbook.gateway.apply({ code: "x", removals: [{ table: "needs", ids: ["B-0002", "B-0004", "B-0005"] }] });
    expect((await workbook.rows("needs")).map(({ id }) => id)).toEqual(["B-0001", "B-0003"]);
    await workbook.gateway.apply({ code: "x", removals: [{ table: "needs", ids: ["B-0001", "B-0003"] }] });
    expect(await workbook.rows("needs")).toEqual([]);
    expect((await add([{ title: "Neuf" }])).addedIds).toEqual(["B-0006"]);
    expect(await workbook.rows("needs")).toHaveLength(1);
  });

  it("gives ids to rows typed by hand and to copied rows", async () => {
    workbook.grid.tables.insertRows(workbook.table("needs").id, 5, 2);
    await workbook.type("needs", 5, "Objet du besoin", "Tapé à la main");
    await workbook.type("needs", 6, "N°", "B-0001");
    expect((await workbook.gateway.giveIds(["needs"])).addedIds).toEqual(["B-0006", "B-0007"]);
    expect(await workbook.row("needs", "B-0006")).toMatchObject({ title: "Tapé à la main" });
  });
});
