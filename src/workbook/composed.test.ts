/** @jest-environment ./host/headless/jest-environment.cjs */
import type { ComposedCell, ComposedSheet } from "./composed/composed-sheet";
import { TestWorkbook, needs } from "./testing/workbook";

const text = (value: string, column = 0): ComposedCell => ({ column, value, look: "text" });
const total: ComposedCell = {
  column: 1,
  value: -1,
  formula: "SUM({needs.annualAmount})",
  look: "figure",
  format: "#,##0",
};
const board = (cells: readonly ComposedCell[]): ComposedSheet => ({
  sheet: "Tableau de bord",
  widths: [30, 15],
  lines: [
    { cells: [text("Poste"), text("€", 1)] },
    { cells },
    { cells: [text("Une phrase bien plus longue que sa colonne, qui prend plusieurs lignes")] },
  ],
  charts: [
    {
      title: "Besoins",
      kind: "bar",
      source: { line: 0, column: 0, lines: 2, columns: 2 },
      over: { line: 4, column: 0, lines: 10, columns: 2 },
    },
  ],
  landscape: false,
  pages: "one",
});

/** What a zone of the sheet holds. */
function zone(workbook: TestWorkbook, rows: number) {
  const id = workbook.grid.sheets.byName("Tableau de bord")?.id ?? "";
  const rect = { sheet: id, row: 0, column: 0, rows, columns: 2 };
  const { values, formulas } = workbook.grid.cells.read(rect, ["values", "formulas"]);
  return { values, formulas };
}

describe("a composed sheet", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await TestWorkbook.holding({ needs: needs(4) });
    await workbook.gateway.state();
  });

  it("holds standard formulas over the tables, under the names that a person gave them, and follows them", async () => {
    workbook.byHand(() => {
      const { id } = workbook.table("needs");
      workbook.grid.tables.renameColumn(id, 13, "Coût annuel");
      workbook.grid.tables.rename(id, "Demandes");
    });
    await workbook.host.settle();
    await workbook.gateway.writeSheets([board([text("Total"), total])]);
    await workbook.host.settle();
    const { values, formulas } = zone(workbook, 2);
    expect(formulas[1]?.[1]).toBe("=SUM(Demandes[Coût annuel])");
    expect(values[1]).toEqual(["Total", 4_075]);
  });

  it("keeps the value where the column is no longer there", async () => {
    const { id } = workbook.table("needs");
    workbook.byHand(() => workbook.grid.tables.deleteColumn(id, 13));
    await workbook.gateway.writeSheets([board([text("Total"), total])]);
    expect(zone(workbook, 2).values[1]).toEqual(["Total", -1]);
  });

  it("is refreshed in three round trips, its chart kept and what people wrote beside it too", async () => {
    await workbook.gateway.writeSheets([board([text("Total"), total])]);
    const sheet = workbook.grid.sheets.byName("Tableau de bord")?.id ?? "";
    const beside = { sheet, row: 0, column: 5, rows: 1, columns: 1 };
    workbook.byHand(() => workbook.grid.cells.write(beside, [["Note du directeur"]]));
    const mark = workbook.requests.mark();
    await workbook.gateway.writeSheets([board([text("Autre"), total])]);
    expect(workbook.requests.totals(mark).roundTrips).toBeLessThanOrEqual(3);
    expect(zone(workbook, 2).values[1]?.[0]).toBe("Autre");
    expect(workbook.grid.cells.read(beside, ["values"]).values).toEqual([["Note du directeur"]]);
    expect(workbook.grid.charts.list().map(({ type, title }) => [type, title])).toEqual([["BarClustered", "Besoins"]]);
  });

  it("is refreshed in three round trips with the act that brings what it adds up up to date", async () => {
    await workbook.gateway.writeSheets([board([text("Total"), total])]);
    await workbook.gateway.read(["needs"]);
    const mark = workbook.requests.mark();
    const { written } = await workbook.gateway.apply({
      code: "steering.upToDate",
      changes: [{ table: "needs", id: "B-0001", cells: { annualAmount: 2_000 } }],
      sheets: [board([text("Somme"), total])],
    });
    expect(workbook.requests.totals(mark).roundTrips).toBe(3);
    expect(written).toBe(1);
    await workbook.host.settle();
    expect(zone(workbook, 2).values[1]).toEqual(["Somme", 5_075]);
    await workbook.gateway.undo();
    await workbook.host.settle();
    expect(zone(workbook, 2).values[1]).toEqual(["Somme", 4_075]);
  });

  it("never runs a text that looks like a formula", async () => {
    await workbook.gateway.writeSheets([board([text("=1+1"), text("+33 6", 1)])]);
    await workbook.host.settle();
    expect(zone(workbook, 2).values[1]).toEqual(["=1+1", "+33 6"]);
  });
});
