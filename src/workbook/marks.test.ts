/** @jest-environment ./host/headless/jest-environment.cjs */
import { cellMark } from "./look/marks";
import { TestWorkbook, needs } from "./testing/workbook";

const RED = "#F8D7DA";
const AMBER = "#FFE8B8";
const MARKS = [
  { word: "Erreur", fill: RED, bold: true },
  { word: "Alerte", fill: AMBER, bold: false },
];
/** Somewhere on the sheet of the needs where nothing stands. */
const ASIDE = 60;

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await TestWorkbook.holding({ needs: needs(4) });
});

const say = (row: number, text: string) => workbook.type("needs", row, "Anomalies", text);

/** The fills that the rules of the sheet give to a cell, first to apply first: Excel's own calculation decides. */
async function fillsOf(row: number, header: string): Promise<readonly string[]> {
  const { grid, host } = workbook;
  const cell = workbook.cell("needs", row, header);
  const fills: string[] = [];
  for (const { ranges, rule } of grid.conditionalFormats.list(cell.sheet, cell)) {
    const [range] = ranges;
    if (!range || rule.formula === undefined) continue;
    const test = { sheet: cell.sheet, row: cell.row, column: ASIDE, rows: 1, columns: 1 };
    const formula = seenFrom(rule.formula, cell.row - range.row, cell.column - range.column);
    grid.cells.write(test, [[{ formula }]]);
    await host.settle();
    if (grid.cells.read(test, ["values"]).values[0]?.[0] === true) fills.push(rule.style?.fill ?? "");
    grid.cells.write(test, [[null]]);
  }
  return fills;
}

/** A formula copied down and to the right: what has no "$" moves. */
function seenFrom(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /(\$?)([A-Z]{1,2})(\$?)(\d+)/gu,
    (_all, still: string, letters: string, fixed: string, row) => {
      const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return `${still}${still === "" ? toLetters(column + columns) : letters}${fixed}${fixed === "" ? Number(row) + rows : row}`;
    },
  );
}

function toLetters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : toLetters(Math.floor((column - 1) / 26)) + toLetters(((column - 1) % 26) + 1);
}

describe("cells that an anomaly names", () => {
  it("are coloured by severity, and no other; the colour goes with the anomaly", async () => {
    await workbook.gateway.markCells("needs", "anomalies", MARKS);
    await say(1, `${cellMark("Erreur", "Direction")}non reconnue. · ${cellMark("Alerte", "Lieu")}vide.`);
    expect(await fillsOf(1, "Direction")).toEqual([RED]);
    expect(await fillsOf(1, "Lieu")).toEqual([AMBER]);
    expect(await fillsOf(1, "Objet du besoin")).toEqual([]);
    expect(await fillsOf(2, "Direction")).toEqual([]);
    await say(1, "");
    expect(await fillsOf(1, "Direction")).toEqual([]);
  });

  it("follow their row when it is sorted, and rows added later are coloured too", async () => {
    await workbook.gateway.markCells("needs", "anomalies", MARKS);
    await say(0, `${cellMark("Erreur", "Direction")}non reconnue.`);
    workbook.reverse("needs");
    expect(await fillsOf(3, "Direction")).toEqual([RED]);
    const rows = [{ title: "Papier", anomalies: `${cellMark("Erreur", "Direction")}manque.` }];
    await workbook.gateway.apply({ code: "x", additions: [{ table: "needs", rows }] });
    expect(await fillsOf(4, "Direction")).toEqual([RED]);
  });

  it("are coloured when their column was renamed or moved", async () => {
    await workbook.gateway.read(["needs"]);
    const { id, columns } = workbook.table("needs");
    const at = columns.findIndex(({ name }) => name === "Direction");
    await workbook.gateway.apply({
      code: "x",
      changes: [{ table: "needs", id: "B-0001", cells: { department: "Voirie et parcs" } }],
    });
    workbook.grid.tables.renameColumn(id, at, "Pôle");
    workbook.moveToEnd("needs", "Lieu");
    await workbook.gateway.markCells("needs", "anomalies", MARKS);
    await say(0, `${cellMark("Erreur", "Direction")}non reconnue. · ${cellMark("Alerte", "Lieu")}vide.`);
    expect(await fillsOf(0, "Pôle")).toEqual([RED]);
    expect(await fillsOf(0, "Lieu")).toEqual([AMBER]);
  });

  it("keep the rules of people, and lose ours when asked, in three round trips each", async () => {
    const cell = workbook.cell("needs", 0, "Direction");
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Besoins").getDataBodyRange();
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = '=ISNUMBER(FIND("Voirie",$C2))';
      custom.format.fill.color = "#00FF00";
      await context.sync();
    });
    const formats = () => workbook.grid.conditionalFormats.list(cell.sheet);
    for (let times = 0; times < 2; times++) {
      const mark = workbook.requests.mark();
      await workbook.gateway.markCells("needs", "anomalies", MARKS);
      expect(workbook.requests.totals(mark).roundTrips).toBeLessThanOrEqual(3);
      expect(formats()).toHaveLength(3);
    }
    await workbook.gateway.markCells("needs", "anomalies", []);
    expect(formats().map(({ rule }) => rule.style?.fill)).toEqual(["#00FF00"]);
  });
});
