import { readAction } from "../action";
import { aNeed } from "../need/testing";
import { readFamily } from "../nomenclature";
import type { TableRow } from "../table";
import { DEFAULT_PARAMETERS } from "../threshold";
import {
  clapSession,
  decisionCells,
  leversAtHand,
  nextSession,
  proposedAmbition,
  readDecision,
  type SessionFacts,
  type SessionSaving,
} from "./index";

const SESSION = "2027-01-10";
const family = (code: string, cells: TableRow = {}) =>
  readFamily({ code, label: `Famille ${code}`, parent: code.slice(0, 2), nature: "S", ...cells });
const action = (id: string, cells: TableRow = {}) =>
  readAction({ id, title: `Achat ${id}`, status: "À engager", ...cells });
const decision = (cells: TableRow) =>
  readDecision({ id: "D-0001", session: "12/10/2026", action: "A-1", objective: "Clause sociale", ...cells });
const saving = (cells: Partial<SessionSaving>): SessionSaving => ({
  action: "A-1",
  twelveMonths: 1_000,
  status: "observed",
  rate: undefined,
  ...cells,
});
const session = (facts: Partial<SessionFacts>) =>
  clapSession(
    {
      families: [],
      needs: [],
      actions: [],
      lots: [],
      savings: [],
      decisions: [],
      parameters: DEFAULT_PARAMETERS,
      ...facts,
    },
    SESSION,
  );
const frozen = { frozenOn: "01/06/2026", initialAmbition: "Clause sociale : oui\nLots réservés : 2" };

describe("the intentions of a session", () => {
  test("are those of the two quarters to come, not launched yet, most money first", () => {
    const actions = [
      action("A-1", { launchOn: "01/06/2027", amount: 50_000 }),
      action("A-2", { launchOn: "02/06/2027", amount: 900_000 }),
      action("A-3", { launchOn: "01/12/2027", amount: 5_000_000 }),
      action("A-4", { launchOn: "01/12/2026", amount: 5_000_000 }),
      action("A-5", { launchOn: "01/06/2027" }),
      action("A-6", { launchOn: "01/06/2027", amount: 5_000_000, realConsultation: "02/01/2027" }),
    ];
    expect(session({ actions }).intentions.map((one) => one.action.id)).toEqual(["A-2", "A-1", "A-5"]);
  });

  test("come before larger ones when this session is the last before their launch and they already gave up", () => {
    const undressed = { ...frozen, currentAmbition: "Lots réservés : 1" };
    const actions = [
      action("A-1", { launchOn: "01/06/2027", amount: 100_000 }),
      action("A-2", { launchOn: "01/02/2027", amount: 60_000, ...undressed }),
    ];
    const [first] = session({ actions }).intentions;
    expect(first?.action.id).toBe("A-2");
    expect(first?.stakes.map(({ code }) => code)).toEqual([
      "clap.amount",
      "clap.drift",
      "clap.last-chance",
      "clap.no-lever",
    ]);
    expect(first?.stakes[1]?.values).toEqual({ count: 2, unexplained: 2 });
  });
});

describe("what a session can choose", () => {
  const needs = [
    aNeed().by("Sports").of(100_000).lasting(36).in("66.01").with({ action: "A-1" }).build(),
    aNeed().by("Culture").of(50_000).in("66.01").with({ action: "A-1" }).build(),
  ];
  const families = [family("66.01", { insertionFriendly: "Oui", obligations: "AGEC", centralBody: "UGAP" })];
  const actions = [
    action("A-1", {
      launchOn: "01/05/2027",
      amount: 350_000,
      nature: "S",
      chosenProcedure: "Appel d'offres ouvert",
      levers: "Mutualisation interne : 100",
      currentAmbition: "Clause environnementale : oui",
    }),
  ];
  const intention = session({ actions, needs, families }).intentions[0];
  if (!intention) throw new Error("no intention");

  test("each lever at hand says the fact that puts it there", () => {
    expect(leversAtHand(intention, SESSION).map(({ lever, reason, taken }) => [lever, reason.code, taken])).toEqual([
      ["Réemploi", "clap.lever-reuse", false],
      ["Mutualisation interne", "clap.lever-pool", true],
      ["Centrale d'achat", "clap.lever-central", false],
      ["Sourcing", "clap.lever-source", false],
      ["Allotissement", "clap.lever-allot", false],
      ["Variantes", "clap.lever-variants-formal", false],
      ["Ouverture aux PME et à l'ESS", "clap.lever-reserve", false],
      ["Coût global", "clap.lever-global-cost", false],
    ]);
  });

  test("the ambition proposed is what the law asks that day, then what the facts allow", () => {
    const context = { parameters: DEFAULT_PARAMETERS, knownRates: [0.02, 0.04, 0.1] };
    const proposed = proposedAmbition(intention, context);
    expect(proposed.map(({ item, value, promised }) => [item, value, promised])).toEqual([
      ["environmentalClause", true, true],
      ["environmentalCriterion", true, false],
      ["socialClause", true, false],
      ["variants", true, false],
      ["reservedLots", 1, false],
      ["targetSaving", 6_000, false],
    ]);
    expect(proposed[0]?.reason).toMatchObject({ code: "clap.ambition-asked", article: "L2112-2" });
  });

  test("two measured savings are too few to propose a figure", () => {
    const proposed = proposedAmbition(intention, { parameters: DEFAULT_PARAMETERS, knownRates: [0.02, 0.04] });
    expect(proposed.map(({ item }) => item)).not.toContain("targetSaving");
  });
});

describe("the review of what was decided", () => {
  test.each([
    ["held", { currentAmbition: "Clause sociale : oui" }],
    ["dropped", { ...frozen, currentAmbition: "Clause sociale : non" }],
    ["not-taken-up", { currentAmbition: "Clause sociale : non" }],
  ] as const)("a promise is %s", (outcome, cells) => {
    const { decisions } = session({ actions: [action("A-1", cells)], decisions: [decision({})] });
    expect(decisions.map((one) => one.outcome)).toEqual([outcome]);
  });

  test("a figure can be held in part, and the motive is quoted", () => {
    const actions = [
      action("A-1", {
        ...frozen,
        currentAmbition: "Lots réservés : 1",
        driftReasons: "Lots réservés | 2026-11-02 | C. Morel | un seul candidat",
      }),
    ];
    const [one] = session({ actions, decisions: [decision({ objective: "Lots réservés", figure: 2 })] }).decisions;
    expect(one).toMatchObject({ outcome: "reduced", actions: [{ motive: { who: "C. Morel" } }] });
  });

  test("a lever is held when the action counts on it, a weight is for the notice to tell", () => {
    const actions = [action("A-1", { levers: "Négociation : 100" })];
    const decisions = [
      decision({ objective: "", lever: "Négociation" }),
      decision({ objective: "", lever: "Sourcing" }),
      decision({ objective: "Poids du critère social", figure: 10 }),
      decision({ action: "A-9" }),
    ];
    expect(session({ actions, decisions }).decisions.map((one) => one.outcome)).toEqual([
      "not-taken-up",
      "to-check",
      "held",
      "waiting",
    ]);
  });

  test("a decision on a family is measured on the actions launched since, in euros contracted and observed apart", () => {
    const needs = ["A-1", "A-2", "A-3"].map((id) => aNeed().in("66.01").with({ action: id }).build());
    const actions = [
      action("A-1", { launchOn: "01/12/2026", currentAmbition: "Clause sociale : oui" }),
      action("A-2", { launchOn: "01/12/2026", currentAmbition: "Clause sociale : non" }),
      action("A-3", { launchOn: "01/03/2026" }),
    ];
    const savings = [
      saving({ twelveMonths: 1_200 }),
      saving({ action: "A-2", status: "contracted", twelveMonths: 800 }),
      saving({ action: "A-2", status: "forecast", twelveMonths: 5_000 }),
      saving({ action: "A-3", twelveMonths: 9_999 }),
      saving({ twelveMonths: undefined }),
    ];
    const decisions = [decision({ action: "", family: "66.01" })];
    expect(session({ actions, needs, savings, decisions }).decisions).toMatchObject([
      {
        outcome: "not-taken-up",
        actions: [{ outcome: "held" }, { outcome: "not-taken-up" }],
        observed: 120_000,
        contracted: 80_000,
      },
    ]);
  });

  test("looks at the last session before this one only", () => {
    const decisions = [
      decision({ session: "10/07/2026" }),
      decision({ id: "D-0002" }),
      decision({ session: "10/01/2027" }),
    ];
    const { decisions: seen, reviewed } = session({ actions: [action("A-1")], decisions });
    expect([reviewed, seen.map((one) => one.decision.id)]).toEqual(["2026-10-12", ["D-0002"]]);
  });

  test("puts in plain sight what was given up, what nobody explains first", () => {
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
      saving({}),
      saving({ status: "forecast", twelveMonths: 200 }),
      saving({ action: "Hors programme" }),
    ];
    const { drifts, review } = session({ actions, savings });
    expect(
      drifts.map((one) => [one.action.id, one.drifts.map(({ drift, motive }) => [drift.item, motive?.who])]),
    ).toEqual([
      ["A-3", [["socialClause", undefined]]],
      ["A-2", [["reservedLots", "C. Morel"]]],
    ]);
    expect(review).toEqual({ frozen: 3, kept: 1, measured: 120_000, observed: 100_000 });
  });
});

describe("what the commission will have to apply", () => {
  test("is listed by procedure not awarded yet, the latest session speaking last", () => {
    const formal = { chosenProcedure: "Appel d'offres ouvert" };
    const actions = [
      action("A-1", formal),
      action("A-2", { ...formal, realAward: "01/01/2027" }),
      action("A-3", { proposedProcedure: "Procédure adaptée" }),
    ];
    const decisions = [
      decision({ objective: "Poids du critère environnemental", figure: 20 }),
      decision({ objective: "Variantes libres" }),
      decision({ session: "10/07/2026", objective: "Poids du critère environnemental", figure: 10 }),
      decision({ objective: "Variantes libres", action: "A-2" }),
      decision({ objective: "Lots réservés", figure: 1, action: "A-3" }),
      decision({ objective: "", lever: "Sourcing" }),
    ];
    expect(
      session({ actions, decisions }).commission.map(({ action: { id }, awardedByCommission, rules }) => [
        id,
        awardedByCommission,
        rules.map(({ code, values }) => [code, values?.["count"]]),
      ]),
    ).toEqual([
      [
        "A-1",
        true,
        [
          ["clap.cao-environmental-weight", 20],
          ["clap.cao-variants", undefined],
        ],
      ],
      ["A-3", false, [["clap.cao-reserved-lots", 1]]],
    ]);
  });
});

test("the families followed are those flagged as strategic, else the five that weigh most", () => {
  const needs = ["10.01", "10.02", "10.03", "10.04", "10.05", "10.06"].map((code, rank) =>
    aNeed()
      .of(1_000 * (rank + 1))
      .in(code)
      .build(),
  );
  const families = needs.map(({ validatedFamily }) => family(validatedFamily));
  const codes = (facts: Partial<SessionFacts>) => session({ needs, ...facts }).families.map(({ code }) => code);
  expect(codes({ families })).toEqual(["10.06", "10.05", "10.04", "10.03", "10.02"]);
  expect(codes({ families: [...families.slice(1), family("10.01", { strategic: "Oui" })] })).toEqual(["10.01"]);
});

test("the next session is a quarter after the last one, today when that is past", () => {
  const decisions = [decision({}), decision({ session: "10/07/2026" })];
  const parameters = DEFAULT_PARAMETERS;
  expect(nextSession({ decisions, parameters }, "2026-11-23")).toBe("2027-01-12");
  expect(nextSession({ decisions, parameters }, "2027-03-01")).toBe("2027-03-01");
});

test("a decision comes back from its row as it was", () => {
  const {
    id: _id,
    unread,
    ...kept
  } = decision({ stakes: "Environnement ; Innovation", figure: 2, dueOn: "31/12/2026" });
  expect(unread).toEqual([]);
  expect(readDecision({ id: "D-0001", ...decisionCells(kept) })).toEqual({ ...kept, id: "D-0001", unread: [] });
  expect(readDecision({ figure: "beaucoup", session: "bientôt" }).unread).toEqual(["Séance du", "Chiffre"]);
});

test("an authority ranks its intentions with its own points, and looks as far as it wants", () => {
  const actions = [
    action("A-1", { launchOn: "01/06/2027", amount: 500_000 }),
    action("A-2", { launchOn: "01/02/2027", amount: 5_000 }),
    action("A-3", { launchOn: "01/09/2027", amount: 900_000 }),
  ];
  const set = (rule: string, value: number) =>
    DEFAULT_PARAMETERS.map((parameter) => (parameter.rule === rule ? { ...parameter, value } : parameter));
  const ids = (parameters: SessionFacts["parameters"]) =>
    session({ actions, parameters }).intentions.map((one) => one.action.id);
  expect(ids(DEFAULT_PARAMETERS)).toEqual(["A-1", "A-2"]);
  expect(ids(set("clap-points-last-chance", 30))).toEqual(["A-2", "A-1"]);
  expect(ids(set("clap-months-ahead", 12))).toEqual(["A-3", "A-1", "A-2"]);
  expect(ids([])).toEqual(["A-1", "A-2"]);
});
