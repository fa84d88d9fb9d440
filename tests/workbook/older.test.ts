import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { HeadlessHost } from "../../host/headless";
import { startTestHost } from "../../host/headless/host-for-tests";
import { TABLES, type TableKey } from "../../src/domain/table";
import { createGateway } from "../../src/workbook";

const FILE = readFileSync(path.resolve("samples/older/before-actions.xlsx"));
const PATIENCE = 60_000;
const COMPLETED = ["poolings", "lots", "actions", "savings", "targets"] satisfies TableKey[];

type Sheets = ReadonlyMap<string, readonly (readonly unknown[])[]>;

async function sheetsOf(file: Uint8Array): Promise<Sheets> {
  const { sheets } = await readXlsx(file);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

/** A workbook written by an earlier version of the add-in, opened by this one. */
describe("a workbook made before actions had phases and gains had effects apart", () => {
  let host: HeadlessHost;
  let before: Sheets;
  const gateway = createGateway();
  beforeAll(async () => {
    before = await sheetsOf(FILE);
    host = await startTestHost({ workbook: new Uint8Array(FILE) });
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office, OfficeExtension: host.OfficeExtension });
  }, PATIENCE);
  afterAll(() => host.dispose());

  it("is read as it is, and says which tables and columns it never had", async () => {
    const state = await gateway.state();
    if (state.kind !== "ready") throw new Error(state.kind);
    expect(state.missingTables).toEqual(["decisions", "contracts", "payments"]);
    expect([...state.laterColumns.keys()]).toEqual(["needs", "departments", ...COMPLETED]);
    expect(state.laterColumns.get("actions")).toEqual(expect.arrayContaining(["Statut", "Besoins"]));
    const { needs, actions } = await gateway.read(["needs", "actions"]);
    expect(needs.rows).toHaveLength((before.get("Besoins")?.length ?? 0) - 1);
    expect(actions.rows.map(({ id, title, amount, currentAmbition }) => [id, title, amount, currentAmbition])).toEqual([
      ["A-0001", "Nettoyage des médiathèques", 90_000, "Clause sociale : oui"],
      ["A-0002", "Sel de voirie", 40_000, ""],
    ]);
  });

  it(
    "receives what it lacks at the end of its tables, and keeps every cell that it had, those of the user too",
    async () => {
      await gateway.create();
      const state = await gateway.state();
      expect(state).toMatchObject({ kind: "ready", missingTables: [], laterColumns: new Map() });
      await host.settle();
      const after = await sheetsOf(await host.save());
      for (const [name, rows] of before) {
        if (name === TABLES.journal.name) continue;
        const now = after.get(name) ?? [];
        expect([name, rows.map((row, at) => row.map((_cell, column) => now[at]?.[column]))]).toEqual([name, rows]);
      }
      expect(before.get("Besoins")?.[0]).toContain("Avis du chef de service");
      for (const key of COMPLETED) {
        const headers = after.get(TABLES[key].name)?.[0];
        expect(new Set(headers)).toEqual(new Set(TABLES[key].columns.map(({ header }) => header)));
      }
    },
    PATIENCE,
  );

  it("takes what this version writes, and still undoes what the earlier one did", async () => {
    const { missingColumns } = await gateway.apply({
      code: "programme.edit",
      changes: [{ table: "actions", id: "A-0001", cells: { status: "En cours", needs: "B-0001; B-0002" } }],
      additions: [{ table: "decisions", rows: [{ family: "60.01", lever: "Sourcing" }] }],
    });
    expect(missingColumns).toEqual([]);
    const { actions, decisions } = await gateway.read(["actions", "decisions"]);
    expect(actions.rows[0]).toMatchObject({ status: "En cours", needs: "B-0001; B-0002" });
    expect(decisions.rows).toHaveLength(1);
    await gateway.undo();
    const { last } = await gateway.undo();
    expect(last).toBeNull();
    const { needs } = await gateway.read(["needs"]);
    expect(needs.rows.filter(({ validatedFamily }) => validatedFamily === "60.01")).toEqual([]);
  });

  it("does not ask again for a column that a person deletes", async () => {
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem("Actions").columns.getItem("Avancement").delete();
      await context.sync();
    });
    expect(await gateway.state()).toMatchObject({ laterColumns: new Map() });
  });
});
