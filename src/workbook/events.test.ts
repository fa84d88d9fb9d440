/** @jest-environment ./host/headless/jest-environment.cjs */
import type { SheetChange, SheetSelection } from "./gateway";
import { TestWorkbook, needs } from "./testing/workbook";

/** Long enough for a change to be gathered, read and told. */
const told = () => new Promise((resolve) => setTimeout(resolve, 600));

describe("what people do in the sheets", () => {
  let workbook: TestWorkbook;
  let changes: SheetChange[];
  let selections: (SheetSelection | null)[];
  let stop: () => void;
  beforeEach(async () => {
    workbook = await TestWorkbook.holding({ needs: needs(4) });
    changes = [];
    selections = [];
    const stopChanges = workbook.gateway.onChange((change) => changes.push(change));
    const stopSelections = workbook.gateway.onSelection((selection) => selections.push(selection));
    stop = () => {
      stopChanges();
      stopSelections();
    };
    await workbook.gateway.state();
    await workbook.host.settle();
  });
  afterEach(() => stop());

  it("tells the rows that a person changed, gathered", async () => {
    await workbook.type("needs", 1, "Objet du besoin", "Autre chose");
    await workbook.type("needs", 3, "Montant HT annuel", 12);
    await told();
    expect(changes).toEqual([{ table: "needs", ids: ["B-0002", "B-0004"], remote: false }]);
  });

  it("never tells what it writes itself", async () => {
    await workbook.gateway.apply({ code: "x", changes: [{ table: "needs", id: "B-0001", cells: { cpv: "1" } }] });
    await told();
    expect(changes).toEqual([]);
  });

  it("says when the change is a colleague's", async () => {
    workbook.host.asCoauthor(() => workbook.grid.cells.write(workbook.cell("needs", 0, "Lieu"), [["Aix"]]));
    await told();
    expect(changes).toEqual([{ table: "needs", ids: ["B-0001"], remote: true }]);
  });

  it("asks to read the table again when rows come or go", async () => {
    workbook.byHand(() => workbook.grid.tables.deleteRows(workbook.table("needs").id, 1, 1));
    await told();
    expect(changes).toContainEqual({ table: "needs", ids: [], remote: false });
  });

  it("tells nothing of cells beside our tables", async () => {
    const { sheet } = workbook.table("needs");
    const beside = { sheet, row: 2, column: 60, rows: 1, columns: 1 };
    workbook.byHand(() => workbook.grid.cells.write(beside, [["note"]]));
    await told();
    expect(changes).toEqual([]);
  });

  it("tells the row and the column that a person selects, and nothing outside the tables", async () => {
    workbook.grid.selection.select(workbook.cell("needs", 2, "Objet du besoin"));
    await told();
    workbook.grid.selection.select(workbook.cell("needs", 40, "Objet du besoin"));
    await told();
    expect(selections).toEqual([{ table: "needs", id: "B-0003", column: "title" }, null]);
  });

  it("is silent once nobody listens", async () => {
    stop();
    await workbook.host.settle();
    await workbook.type("needs", 1, "Objet du besoin", "Autre chose");
    await told();
    expect(changes).toEqual([]);
  });

  it("goes to the row that bears an id, wherever it is", async () => {
    workbook.reverse("needs");
    await workbook.gateway.goTo("needs", "B-0001", "annualAmount");
    const { sheet, row, column } = workbook.cell("needs", 3, "Montant HT annuel");
    expect(workbook.grid.selection.activeCell()).toMatchObject({ sheet, row, column });
    await expect(workbook.gateway.goTo("needs", "B-9999")).rejects.toThrow("B-9999");
    workbook.grid.formats.setRowHidden(sheet, row, 1, true);
    await expect(workbook.gateway.goTo("needs", "B-0001")).rejects.toThrow("row-hidden: B-0001");
  });
});

describe("small settings", () => {
  it("keeps settings in the workbook", async () => {
    const workbook = await TestWorkbook.holding({});
    expect(await workbook.gateway.readSetting("mapping")).toBeUndefined();
    await workbook.gateway.writeSetting("mapping", { Voirie: ["title", null] });
    expect(await TestWorkbook.gateway().readSetting("mapping")).toEqual({ Voirie: ["title", null] });
  });
});
