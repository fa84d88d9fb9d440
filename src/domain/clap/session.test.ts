import { readAction } from "../action";
import { aNeed } from "../need/testing";
import { readFamily } from "../nomenclature";
import type { TableRow } from "../table";
import { clapSession } from "./index";

const TODAY = "2027-01-10";
const family = (code: string, cells: TableRow = {}) =>
  readFamily({ code, label: `Famille ${code}`, parent: code.slice(0, 2), nature: "S", ...cells });
const action = (id: string, cells: TableRow) => readAction({ id, title: `Achat ${id}`, status: "En cours", ...cells });
const nothing = { families: [], needs: [], actions: [], savings: [] };

describe("a session of the council", () => {
  test("looks at the intentions of the two quarters to come, most money first", () => {
    const actions = [
      action("A-1", { launchOn: "01/03/2027", amount: 50_000 }),
      action("A-2", { launchOn: "01/06/2027", amount: 900_000 }),
      action("A-3", { launchOn: "01/12/2027", amount: 5_000_000 }),
      action("A-4", { launchOn: "01/12/2026", amount: 5_000_000 }),
      action("A-5", { launchOn: "01/02/2027" }),
    ];
    const { intentions } = clapSession({ ...nothing, actions }, TODAY);
    expect(intentions.map((one) => one.action.id)).toEqual(["A-2", "A-1", "A-5"]);
  });

  test("puts in plain sight what was given up, what nobody explains first", () => {
    const frozen = { frozenOn: "01/06/2026", initialAmbition: "Clause sociale : oui\nLots réservés : 2" };
    const actions = [
      action("A-1", { ...frozen, currentAmbition: "Clause sociale : oui\nLots réservés : 2" }),
      action("A-2", {
        ...frozen,
        currentAmbition: "Clause sociale : oui\nLots réservés : 1",
        driftReasons: "Lots réservés | 2026-11-02 | C. Morel | un seul candidat",
      }),
      action("A-3", { ...frozen, currentAmbition: "Lots réservés : 2" }),
    ];
    const savings = [
      { action: "A-1", twelveMonths: 1_200 },
      { action: "A-2", twelveMonths: undefined },
      { action: "Hors programme", twelveMonths: 9_999 },
    ];
    const { drifts, review } = clapSession({ ...nothing, actions, savings }, TODAY);
    expect(
      drifts.map((one) => [one.action.id, one.drifts.map(({ drift, motive }) => [drift.item, motive?.who])]),
    ).toEqual([
      ["A-3", [["socialClause", undefined]]],
      ["A-2", [["reservedLots", "C. Morel"]]],
    ]);
    expect(review).toEqual({ frozen: 3, kept: 1, measured: 120_000 });
  });

  test("follows the families flagged as strategic, else the five that weigh most", () => {
    const needs = ["10.01", "10.02", "10.03", "10.04", "10.05", "10.06"].map((code, rank) =>
      aNeed()
        .of(1_000 * (rank + 1))
        .in(code)
        .build(),
    );
    const families = needs.map(({ validatedFamily }) => family(validatedFamily));
    const heaviest = clapSession({ ...nothing, families, needs }, TODAY).families;
    expect(heaviest.map(({ code }) => code)).toEqual(["10.06", "10.05", "10.04", "10.03", "10.02"]);
    const flagged = [...families.slice(1), family("10.01", { strategic: "Oui" })];
    expect(clapSession({ ...nothing, families: flagged, needs }, TODAY).families.map(({ code }) => code)).toEqual([
      "10.01",
    ]);
  });
});
