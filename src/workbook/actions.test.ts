/** @jest-environment ./host/headless/jest-environment.cjs */
import { actionCells, readAction, type Action } from "../domain/action";
import { cents } from "../domain/money";
import { TestWorkbook } from "./testing/workbook";

const BOUGHT: Partial<Action> = {
  title: "=Nettoyage des gymnases",
  buyer: "C. Morel",
  departments: ["Sports", "Éducation"],
  pooling: "M-0002",
  lotIds: ["L-0001", "L-0002"],
  needIds: ["B-0001", "B-0007"],
  nature: "S",
  amount: cents(240_000.5),
  vehicle: "joint-procurement",
  proposedProcedure: "Appel d'offres ouvert",
  launchOn: "2027-01-15",
  neededBy: "2027-10-01",
  status: "running",
  progress: "drafting",
  planned: { sourcing: "2026-10-01", drafting: "2026-12-01", consultation: "2027-01-15", execution: "2027-10-01" },
  real: { sourcing: "2026-10-05" },
  strategy: "Allotir par secteur\n- deux lots réservés",
  levers: "Négociation : 60 ; Mutualisation interne : 40",
  risks: "Marché local étroit",
  nextStep: "Rencontrer les ESAT",
  obligations: [
    { code: "specifications", state: "done", motive: "" },
    { code: "social-condition", state: "exception", motive: "solution sur étagère" },
  ],
  currentAmbition: { socialClause: true, lots: 4, reservedLots: 2, targetSaving: 12_000, servedOn: "2027-10-01" },
};

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await TestWorkbook.holding({ actions: [actionCells({ ...BOUGHT, id: "A-0001" })] });
});

const action = async () => readAction(await workbook.row("actions", "A-0001"));

describe("an action in the workbook", () => {
  it("comes back with everything that a buyer wrote, each cell understood", async () => {
    const read = await action();
    expect(read).toMatchObject(BOUGHT);
    expect(read.problems).toEqual([]);
    expect(workbook.shown("actions", 0, "Intitulé").formula).toBe("=Nettoyage des gymnases");
    expect(workbook.shown("actions", 0, "DCE prévu")).toMatchObject({ value: 46_357 });
  });

  it("keeps the ambition of the day it was frozen, whatever becomes of today's, until the act is undone", async () => {
    const frozen = { initialAmbition: BOUGHT.currentAmbition, frozenOn: "2026-11-23" };
    const change = (cells: Partial<Action>) =>
      workbook.gateway.apply({
        code: "programme.save",
        changes: [{ table: "actions", id: "A-0001", cells: actionCells(cells) }],
      });
    await change(frozen);
    await change({
      currentAmbition: { ...BOUGHT.currentAmbition, reservedLots: 0 },
      driftMotives: [{ item: "reservedLots", to: 0, on: "2027-02-01", who: "C. Morel", why: "un seul ESAT" }],
    });
    expect(await action()).toMatchObject({
      ...frozen,
      currentAmbition: { reservedLots: 0, lots: 4 },
      driftMotives: [{ item: "reservedLots", to: 0, on: "2027-02-01", who: "C. Morel", why: "un seul ESAT" }],
    });
    await workbook.gateway.undo();
    await workbook.gateway.undo();
    const back = await action();
    expect(back.frozenOn).toBeUndefined();
    expect(back.currentAmbition).toEqual(BOUGHT.currentAmbition);
  });

  it("says which cell a person wrote that is not understood, and keeps it", async () => {
    await workbook.type("actions", 0, "Statut", "bientôt");
    await workbook.type("actions", 0, "Obligations", "L2112-2-1 : peut-être");
    const { status, problems } = await action();
    expect(status).toBeUndefined();
    expect(problems.map(({ values }) => values?.["column"])).toEqual(["Statut", "Obligations"]);
    expect((await workbook.row("actions", "A-0001"))["status"]).toBe("bientôt");
  });
});
