/** @jest-environment ./host/headless/jest-environment.cjs */
import { Visit } from "./office/visit";
import { TestWorkbook, needs } from "./testing/workbook";

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await TestWorkbook.holding({ needs: needs(6) });
});

/** A colleague does something after the rows were read and before they are written. */
function meanwhile(act: () => void): void {
  const commit = Object.getOwnPropertyDescriptor(Visit.prototype, "commit")?.value as () => Promise<void>;
  jest.spyOn(Visit.prototype, "commit").mockImplementationOnce(async function (this: Visit) {
    act();
    await commit.call(this);
  });
}
afterEach(() => jest.restoreAllMocks());

const table = "needs" as const;
const insertAt = (row: number): void => {
  workbook.grid.tables.insertRows(workbook.table("needs").id, row, 1);
  workbook.grid.cells.write(workbook.cell("needs", row, "Objet du besoin"), [["Du collègue"]]);
};

describe("a colleague at work in the very moment of writing", () => {
  it("inserts a row: the right rows are written, theirs is left", async () => {
    const before = await workbook.rows("needs");
    meanwhile(() => insertAt(2));
    const changes = ["B-0002", "B-0003", "B-0005"].map((id) => ({
      table,
      id,
      cells: { title: `Corrigé ${id}`, cpv: "1" },
    }));
    await workbook.gateway.apply({ code: "x", changes });
    const after = await workbook.rows("needs");
    expect(after.filter(({ id }) => id !== "")).toEqual(
      before.map((row) => {
        const change = changes.find(({ id }) => id === row["id"]);
        return change ? { ...row, ...change.cells } : row;
      }),
    );
    expect(after.find(({ id }) => id === "")).toMatchObject({ title: "Du collègue", cpv: "" });
    await workbook.gateway.undo();
    expect((await workbook.rows("needs")).filter(({ id }) => id !== "")).toEqual(before);
  });

  it("sorts the rows: the right ones are written", async () => {
    const before = await workbook.rows("needs");
    meanwhile(() => workbook.reverse("needs"));
    await workbook.gateway.apply({ code: "x", changes: [{ table, id: "B-0001", cells: { title: "Corrigé" } }] });
    expect((await workbook.rows("needs")).toReversed()).toEqual(
      before.map((row) => (row["id"] === "B-0001" ? { ...row, title: "Corrigé" } : row)),
    );
  });

  it("inserts a row: the right ones are removed", async () => {
    const before = await workbook.rows("needs");
    meanwhile(() => insertAt(1));
    await workbook.gateway.apply({ code: "x", removals: [{ table, ids: ["B-0002", "B-0004"] }] });
    const left = (await workbook.rows("needs")).filter(({ id }) => String(id) <= "B-0006" && id !== "");
    expect(left.toSorted((a, b) => (String(a["id"]) < String(b["id"]) ? -1 : 1))).toEqual(
      before.filter(({ id }) => id !== "B-0002" && id !== "B-0004"),
    );
    expect((await workbook.rows("needs")).some(({ title }) => title === "Du collègue")).toBe(true);
  });

  it("adds a row at the end: both additions are there", async () => {
    meanwhile(() => insertAt(6));
    await workbook.gateway.apply({ code: "x", additions: [{ table, rows: [{ title: "Le nôtre" }] }] });
    expect((await workbook.rows("needs")).slice(6).map(({ title }) => title)).toEqual(["Du collègue", "Le nôtre"]);
  });
});
