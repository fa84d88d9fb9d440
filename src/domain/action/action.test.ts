import * as fc from "fast-check";
import { toSerial } from "../calendar";
import { cents } from "../money";
import { aNeed } from "../need/testing";
import type { Family } from "../nomenclature";
import { cumulate, DEFAULT_PARAMETERS } from "../threshold";
import {
  actionCells,
  actionSchedule,
  ambitionCell,
  checklistOf,
  driftOf,
  newAction,
  obligationsOf,
  readAction,
  readAmbition,
  standingOf,
  unexplained,
  type Action,
  type Ambition,
} from "./index";

const TODAY = "2026-11-25";
const context = { parameters: DEFAULT_PARAMETERS, today: TODAY };

const anAction = (cells: Parameters<typeof readAction>[0] = {}): Action =>
  readAction({
    id: "A-0001",
    title: "Nettoyage",
    nature: "S",
    proposedProcedure: "Procédure adaptée",
    neededBy: toSerial("2027-09-01"),
    status: "À engager",
    ...cells,
  });
const standing = (action: Action, today = TODAY) =>
  standingOf(action, actionSchedule(action, { ...context, today }), today);

const anyAmbition: fc.Arbitrary<Ambition> = fc.record(
  {
    environmentalClause: fc.boolean(),
    socialClause: fc.boolean(),
    variants: fc.boolean(),
    lots: fc.nat(40),
    reservedLots: fc.nat(10),
    targetSaving: fc.nat(9_000_000),
    servedOn: fc.constantFrom("2027-01-01", "2027-06-30", "2028-02-29"),
  },
  { requiredKeys: [] },
);

describe("the ambition", () => {
  test("is kept in words that are read back as they were written", () => {
    fc.assert(
      fc.property(anyAmbition, (ambition) => {
        expect(readAmbition(ambitionCell(ambition))).toEqual({ ambition, unread: [] });
      }),
    );
  });
  test("what is not understood in it is said", () => {
    expect(readAmbition("Clause sociale : oui\nChangement de cap\nLots : beaucoup").unread).toEqual([
      "Changement de cap",
      "Lots : beaucoup",
    ]);
  });
});

describe("the drift (a purchase undressed step by step)", () => {
  test("there is none while nothing changed", () => {
    fc.assert(fc.property(anyAmbition, (ambition) => expect(driftOf(ambition, ambition)).toEqual([])));
  });
  test("a clause withdrawn, a reserved lot less, a saving cut, a day put off", () => {
    const initial = { socialClause: true, lots: 4, reservedLots: 1, targetSaving: 12_000, servedOn: "2027-01-01" };
    const current = { socialClause: false, lots: 2, reservedLots: 0, targetSaving: 12_000, servedOn: "2027-06-01" };
    expect(driftOf(initial, current).map(({ item, kind }) => [item, kind])).toEqual([
      ["socialClause", "dropped"],
      ["lots", "reduced"],
      ["reservedLots", "dropped"],
      ["servedOn", "postponed"],
    ]);
  });
  test("more ambition is no drift", () => {
    expect(driftOf({ socialClause: false, lots: 1 }, { socialClause: true, lots: 3, servedOn: "2027-01-01" })).toEqual(
      [],
    );
  });
  test("an item that vanished counts as dropped", () => {
    expect(driftOf({ variants: true }, {})).toEqual([{ item: "variants", kind: "dropped", from: true, to: undefined }]);
  });
  test("one that nobody explained is told apart", () => {
    const drifts = driftOf({ socialClause: true, lots: 4 }, { socialClause: false, lots: 2 });
    const motive = { item: "lots" as const, on: TODAY, who: "C. Morel", why: "Deux secteurs seulement" };
    expect(unexplained(drifts, [motive]).map(({ item }) => item)).toEqual(["socialClause"]);
  });
  test("a second drift of an item already explained is asked again", () => {
    const explained = { item: "lots", to: 2, on: "2027-02-01", who: "C. Morel", why: "un seul site" } as const;
    const drift = (lots: number) => driftOf({ lots: 4 }, { lots });
    expect(unexplained(drift(2), [explained])).toEqual([]);
    expect(unexplained(drift(3), [explained])).toEqual([]);
    expect(unexplained(drift(1), [explained]).map(({ item }) => item)).toEqual(["lots"]);
    const postponed = driftOf({ servedOn: "2027-01-01" }, { servedOn: "2027-06-01" });
    expect(unexplained(postponed, [{ ...explained, item: "servedOn", to: "2027-03-01" }])).toEqual(postponed);
  });
  test("a motive kept in the sheet says what was left", () => {
    const motives = [{ item: "lots", to: 2, on: "2027-02-01", who: "C. Morel", why: "un seul site" }] as const;
    const { driftReasons } = actionCells({ driftMotives: motives });
    expect(driftReasons).toBe("Lots → 2 | 2027-02-01 | C. Morel | un seul site");
    expect(readAction({ driftReasons: driftReasons ?? "" }).driftMotives).toEqual(motives);
  });
});

describe("the obligations of a launch day", () => {
  const codes = (launchOn: string, procedure: "adapted" | "formal", families: readonly string[] = []) =>
    obligationsOf({ launchOn, nature: "S", procedure, familyObligations: families }, DEFAULT_PARAMETERS).map(
      ({ code }) => code,
    );
  test("article 35 of the Climat et résilience law applies from 21 August 2026", () => {
    expect(codes("2026-08-20", "formal")).toEqual([]);
    expect(codes("2026-08-21", "adapted")).toEqual([
      "specifications",
      "environmental-condition",
      "environmental-criterion",
    ]);
  });
  test("the social condition is asked above the European threshold only (L2112-2-1)", () => {
    expect(codes("2026-09-01", "formal")).toContain("social-condition");
    expect(codes("2026-09-01", "adapted")).not.toContain("social-condition");
  });
  test("AGEC and EGalim follow the families", () => {
    expect(codes("2026-01-01", "adapted", ["AGEC", "EGALIM"])).toEqual(["agec", "egalim"]);
  });
  test("an exception without a motive is said", () => {
    const obligations = obligationsOf(
      { launchOn: "2027-01-01", nature: "S", procedure: "formal", familyObligations: [] },
      DEFAULT_PARAMETERS,
    );
    const lines = checklistOf(obligations, [
      { code: "social-condition", state: "exception", motive: "" },
      { code: "specifications", state: "done", motive: "" },
    ]);
    expect(lines.filter(({ motiveMissing }) => motiveMissing).map(({ article }) => article)).toEqual(["L2112-2-1"]);
    expect(lines.map(({ state }) => state)).toEqual(["done", "to-do", "to-do", "exception"]);
  });
});

describe("a row of Actions", () => {
  test("is read back as it was written", () => {
    const action: Action = {
      ...anAction(),
      buyer: "C. Morel",
      departments: ["Sports", "Culture"],
      lotIds: ["L-0001"],
      needIds: ["B-0001", "B-0002"],
      amount: cents(125_000.5),
      vehicle: "joint-procurement",
      planned: { sourcing: "2027-01-04", consultation: "2027-04-01" },
      real: { sourcing: "2027-01-05" },
      progress: "sourcing",
      obligations: [{ code: "social-condition", state: "exception", motive: "Restreint la concurrence, deux firmes" }],
      frozenOn: "2027-01-10",
      initialAmbition: { socialClause: true, lots: 3 },
      currentAmbition: { socialClause: false, lots: 3 },
      driftMotives: [{ item: "socialClause", on: "2027-02-01", who: "C. Morel", why: "Délai : trop court" }],
    };
    expect(readAction(actionCells(action))).toEqual({ ...action, launchOn: undefined, neededUntil: undefined });
  });
  test("says what it holds and does not understand", () => {
    const { problems, status, neededBy } = anAction({ status: "bof", neededBy: "quand on pourra" });
    expect(problems.map(({ values }) => values?.["column"])).toEqual(["Date de besoin", "Statut"]);
    expect([status, neededBy]).toEqual([undefined, undefined]);
  });
  test("keeps only the cells that are given", () => {
    expect(actionCells({ buyer: "C. Morel", launchOn: undefined })).toEqual({ buyer: "C. Morel", launchOn: "" });
  });
});

describe("where an action stands", () => {
  test("in time, then to launch soon, then impossible", () => {
    expect(standing(anAction()).standing).toBe("in-time");
    expect(standing(anAction(), "2027-03-20").standing).toBe("launch-soon");
    expect(standing(anAction(), "2027-08-01").standing).toBe("impossible");
  });
  test("a milestone that is past without its real day is overdue", () => {
    const action = anAction({ plannedDrafting: toSerial("2026-11-01"), realSourcing: toSerial("2026-10-01") });
    expect(standing(action)).toMatchObject({ standing: "overdue", overduePhase: "drafting" });
  });
  test("a phase passed over is not asked for once a later one is reached", () => {
    const action = anAction({ plannedOpportunity: toSerial("2026-11-01"), realDrafting: toSerial("2026-11-10") });
    expect(standing(action).standing).not.toBe("overdue");
  });
  test("launched, its latest launch no longer matters", () => {
    const action = anAction({ realConsultation: toSerial("2027-06-01"), status: "En cours" });
    expect(standing(action, "2027-07-01").standing).toBe("running");
  });
  test("without a date of need or a procedure there is no schedule, and it is said", () => {
    expect(standing(anAction({ neededBy: "" })).reasons).toEqual([{ code: "schedule.day-missing" }]);
    expect(standing(anAction({ proposedProcedure: "" })).reasons).toEqual([{ code: "schedule.procedure-missing" }]);
  });
  test("done or dropped, it asks for nothing", () => {
    expect(standing(anAction({ status: "Abandonnée" }), "2028-01-01").standing).toBe("closed");
  });
});

describe("an action made of what was accepted", () => {
  const CLEANING = "66.01";
  const need = (department: string, euros: number) =>
    aNeed(`Nettoyage, ${department}`).by(department).in(CLEANING).of(euros).lasting(12).needed("2027-09-01");
  const needs = [
    need("Sports", 30_000).with({ environmentalConsiderations: "Clause environnementale" }).build(),
    need("Culture", 40_000).with({ socialConsiderations: "Clause sociale" }).build(),
  ];
  const others = [need("Crèches", 200_000).build()];
  const family = { code: CLEANING, label: "Nettoyage", buyer: "C. Morel", obligations: ["AGEC"] } as unknown as Family;
  const made = newAction(
    {
      key: "M-0001",
      kind: "pooling",
      title: "Nettoyage des locaux",
      needs,
      pooling: "M-0001",
      vehicle: "internal",
      lots: [
        { id: "L-0001", reserved: true },
        { id: "L-0002", reserved: false },
      ],
    },
    {
      ...context,
      cumulations: cumulate([...needs, ...others], context).cumulations,
      familyByCode: new Map([[CLEANING, family]]),
    },
  );
  test("takes the procedure of the whole family, not of its own amount (R2121-6)", () => {
    expect(made.amount).toBe(cents(70_000));
    expect(made.proposedProcedure).toBe("Appel d'offres ouvert");
  });
  test("takes its buyer from the family and its milestones from the date of need", () => {
    expect(made.buyer).toBe("C. Morel");
    expect(made.planned?.consultation).toBe(made.launchOn);
    expect(made.planned?.execution).toBe("2027-09-01");
    expect(Object.keys(made.planned ?? {})).toHaveLength(7);
    expect(Object.values(made.planned ?? {})).toEqual(Object.values(made.planned ?? {}).sort());
  });
  test("starts from the ambition that needs and lots announce, and from its obligations", () => {
    expect(made.currentAmbition).toEqual({
      environmentalClause: true,
      environmentalCriterion: false,
      socialClause: true,
      socialCriterion: false,
      lots: 2,
      reservedLots: 1,
      servedOn: "2027-09-01",
    });
    expect(made.obligations?.map(({ code }) => code)).toEqual([
      "specifications",
      "environmental-condition",
      "environmental-criterion",
      "social-condition",
      "agec",
    ]);
  });
});

describe("the calendar of an ambition", () => {
  const row = {
    id: "A-0001",
    frozenOn: "01/09/2026",
    initialAmbition: "Lots : 2\nLancement le : 2027-02-01",
    currentAmbition: "Lots : 2\nLancement le : 2027-02-01",
  };
  const kinds = (change: Readonly<Record<string, string>>) => {
    const { initialAmbition, currentAmbition } = readAction({ ...row, ...change });
    return driftOf(initialAmbition ?? {}, currentAmbition).map(({ item, kind, to }) => [item, kind, to]);
  };
  test("drifts with the milestones, without being typed again: planned, then real", () => {
    expect(kinds({ plannedConsultation: "01/02/2027" })).toEqual([]);
    expect(kinds({ plannedConsultation: "15/03/2027" })).toEqual([["launchedOn", "postponed", "2027-03-15"]]);
    expect(kinds({ plannedConsultation: "01/02/2027", realConsultation: "10/02/2027" })).toEqual([
      ["launchedOn", "postponed", "2027-02-10"],
    ]);
  });
  test("launched earlier is no drift, and neither is a launch that was not promised", () => {
    expect(kinds({ realConsultation: "15/01/2027" })).toEqual([]);
    expect(kinds({ initialAmbition: "Lots : 2", plannedConsultation: "15/03/2027" })).toEqual([]);
  });
});
