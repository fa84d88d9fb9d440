/** @jest-environment ./host/headless/jest-environment.cjs */
import { TABLES } from "../domain/table";
import { TestWorkbook, needs } from "./testing/workbook";

describe("creating the workbook", () => {
  let workbook: TestWorkbook;
  beforeAll(async () => {
    workbook = await TestWorkbook.holding({
      needs: needs(3),
      departments: [{ code: "007", label: "Voirie", autonomous: "Non" }],
    });
  });

  it("makes the instructions then one sheet per table, in order, and keeps what was there", () => {
    const names = workbook.grid.sheets.list().map(({ name }) => name);
    expect(names).toEqual(["Feuil1", "Lisez-moi", ...Object.values(TABLES).map(({ name }) => name)]);
  });

  it("writes the headers and the rows, each with an id", async () => {
    expect(workbook.table("needs").columns.map(({ name }) => name)).toEqual(
      TABLES.needs.columns.map(({ header }) => header),
    );
    expect((await workbook.rows("needs")).map(({ id, title }) => [id, title])).toEqual([
      ["B-0001", "Entretien des espaces n° 1 du quartier"],
      ["B-0002", "Entretien des espaces n° 2 du quartier"],
      ["B-0003", "Entretien des espaces n° 3 du quartier"],
    ]);
  });

  it("keeps codes as text, amounts and days as numbers with their formats", () => {
    expect(workbook.shown("departments", 0, "Code")).toMatchObject({ value: "007", format: "@" });
    expect(workbook.shown("needs", 0, "Montant HT annuel")).toMatchObject({ value: 1_000, format: '#,##0.00 "€"' });
    expect(workbook.shown("needs", 0, "Date de besoin")).toMatchObject({ value: 46_388, format: "dd/mm/yyyy" });
  });

  it("puts a dropdown on closed lists and only warns on amounts", () => {
    const rule = (header: string) => workbook.grid.validations.get(workbook.cell("needs", 0, header))?.rule.type;
    expect([rule("Nature"), rule("Réservable"), rule("Montant HT annuel"), rule("Objet du besoin")]).toEqual([
      "list",
      "list",
      "decimal",
      undefined,
    ]);
  });

  it("explains a column when its header is selected", () => {
    const note = workbook.grid.validations.get(workbook.cell("needs", -1, "Nature"))?.prompt.message;
    expect(note).toBe("F fournitures, S services, T travaux.");
  });

  it("keeps the header and the ids in sight", () => {
    expect(workbook.grid.sheets.freeze(workbook.table("needs").sheet)).toEqual({ rows: 1, columns: 1 });
    expect(workbook.grid.sheets.freeze(workbook.table("nomenclature").sheet)).toEqual({ rows: 1, columns: 2 });
  });

  it("shows formulas to try in the instructions", () => {
    const sheet = workbook.grid.sheets.byName("Lisez-moi")?.id ?? "";
    const { formulas } = workbook.grid.cells.read({ sheet, row: 13, column: 1, rows: 8, columns: 1 }, ["formulas"]);
    expect(formulas.flat().filter((formula) => String(formula).includes("ACHATS."))).not.toHaveLength(0);
  });

  it("tells what the workbook holds", async () => {
    expect(await workbook.gateway.state()).toEqual({
      kind: "ready",
      tables: Object.keys(TABLES),
      missingTables: [],
      laterColumns: new Map(),
    });
  });

  it("touches nothing when it is asked again", async () => {
    await workbook.type("needs", 0, "Objet du besoin", "Retouché");
    await workbook.gateway.create({ needs: needs(9) });
    expect((await workbook.rows("needs")).map(({ title }) => title)).toEqual([
      "Retouché",
      "Entretien des espaces n° 2 du quartier",
      "Entretien des espaces n° 3 du quartier",
    ]);
  });
});

describe("creating in a workbook that has sheets", () => {
  it("leaves a sheet that bears the same name", async () => {
    const workbook = TestWorkbook.empty();
    const { id } = workbook.grid.sheets.add("Besoins");
    workbook.grid.cells.write({ sheet: id, row: 0, column: 0, rows: 1, columns: 1 }, [["À moi"]]);
    expect(await workbook.gateway.state()).toEqual({ kind: "empty" });
    await workbook.gateway.create();
    expect(workbook.grid.cells.read({ sheet: id, row: 0, column: 0, rows: 1, columns: 1 }, ["values"]).values).toEqual([
      ["À moi"],
    ]);
    expect(workbook.table("needs").sheet).not.toBe(id);
  });
});
